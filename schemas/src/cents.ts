import * as z from "zod";

/** The most that one entry can be of: a billion euro. */
export const maxEntryCents = 100_000_000_000;

/** How many entries the ledger of one budget takes, so that the sum of any of them stays a whole number that JSON carries exactly. */
export const maxBudgetEntries = 90_000;

/** The most that a stage of a budget can come to: thirty billion euro, so that the sum over all budgets there can be stays exact too. */
export const maxStageCents = 3_000_000_000_000;

/**
 * An amount of money in whole euro cents.
 *
 * @example
 * Cents.parse(1_250_000); // 12,500 euro
 */
export const Cents = z.int().meta({
  title: "Cents",
  description: "An amount in whole euro cents.",
  examples: [1_250_000],
});
export type Cents = z.infer<typeof Cents>;
