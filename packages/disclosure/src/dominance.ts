import { larger, smaller } from "./larger-smaller.ts";
import type { ValueDistribution } from "./value-distribution.ts";
import type { NumberVariable } from "./variable.ts";

/** The smallest and the largest answer that the questionnaire takes, in units of the last decimal: everybody knows them. */
export type Limits = Pick<NumberVariable, "minimum" | "maximum">;

/** What is asked of the range of a sum, in units of the last decimal. */
export interface SumProtection {
  /** How far above its true value the sum must be able to lie; 0 when it is safe from below. */
  readonly above: bigint;
  /** How far below it; 0 when it is safe from above. */
  readonly below: bigint;
  /** How wide its range must be. */
  readonly width: bigint;
}

const nothing: SumProtection = { above: 0n, below: 0n, width: 0n };

/** Percentages are taken in thousandths. */
const percentScale = 1000;

/**
 * The p % rule: with contributions x1 ≥ x2 ≥ … and sum X, the second largest contributor can work out the largest to within
 * X − x1 − x2, which must be at least p % of x1. Source: Handbook on Statistical Disclosure Control, 2nd ed., chapter 4,
 * "p%-rule", and there also the protection level p %·x1 − (X − x1 − x2).
 *
 * The rule takes contributions to be open from 0 upwards. Here the questionnaire says between which limits they lie, and a sum near n times a limit
 * tells of everybody that they are near it: of 0 days in all, that each has none. So nobody may be known to within less than p % of the largest, or
 * one unit, from either limit; not by who contributed what is farthest from it, either.
 *
 * @param percent the p; kept secret by the caller
 */
export function sumProtection(values: ValueDistribution, { minimum, maximum }: Limits, percent: number): SumProtection {
  const { count, sum, largest, secondLargest, smallest } = values;
  if (count === 0) return nothing;
  const wholeScale = BigInt(100 * percentScale);
  const asked = BigInt(Math.round(percent * percentScale)) * largest;
  const share = ceilDivide(asked, wholeScale);
  const missing = ceilDivide(asked - (sum - largest - secondLargest) * wholeScale, wholeScale);
  const fromLimit = smaller(larger(share, 1n), maximum - minimum);
  const openAbove = sum - largest - minimum * BigInt(count - 1);
  const openBelow = maximum * BigInt(count - 1) - (sum - smallest);
  return {
    above: larger(larger(missing, fromLimit - openAbove), 0n),
    below: larger(fromLimit - openBelow, 0n),
    width: larger(share, fromLimit),
  };
}

/** Is a group too small, one of it too large in the sum, or everybody in it too near a limit? */
export function isUnsafeSum(values: ValueDistribution, limits: Limits, threshold: number, percent: number): boolean {
  if (values.count === 0) return false;
  const { above, below } = sumProtection(values, limits, percent);
  return values.count < threshold || above > 0n || below > 0n;
}

function ceilDivide(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
