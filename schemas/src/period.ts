import * as z from "zod";
import { Day } from "./day.ts";

/** The first day that counts. */
export const validFrom = Day.meta({
  title: "Valid from",
  description: "First day of the period, inclusive.",
  examples: ["2022-01-01"],
});

/** The first day that no longer counts, or `null` while the period is open. */
export const validTo = Day.nullable().meta({
  title: "Valid to",
  description: "First day that no longer counts (half-open period), or null while the period is open.",
  examples: ["2022-03-24", null],
});

/**
 * A half-open period of days: `validFrom` counts, `validTo` is the first day that no longer does.
 *
 * @example
 * Period.parse({ validFrom: "2022-01-01", validTo: null });
 */
export const Period = z.object({ validFrom, validTo }).meta({
  id: "Period",
  title: "Period",
  description: "A half-open period of days: validFrom counts, validTo is the first day that no longer does.",
});
export type Period = z.infer<typeof Period>;
