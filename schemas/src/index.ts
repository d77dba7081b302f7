/**
 * The shared vocabulary of Reform Exchange as Zod 4 schemas, with their inferred types, and the problem catalogue.
 *
 * @packageDocumentation
 */
export * from "./classification.ts";
export * from "./day.ts";
export * from "./fault.ts";
export * from "./localized-text.ts";
export * from "./municipality.ts";
export * from "./municipality-code.ts";
export * from "./page.ts";
export * from "./period.ts";
export * from "./problem.ts";
export * from "./problems.ts";
export * from "./region.ts";
export * from "./region-code.ts";
export * from "./region-lookup.ts";
export * from "./search-text.ts";
