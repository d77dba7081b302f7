/** Every operation of Reform Exchange, declared once. */
export * from "./contract.ts";
export * from "./operation.ts";
export * from "./orders-asked.ts";
export { answersOutcomes, outcomesOf } from "./outcomes.ts";
export * from "./streamed-files.ts";
