import type { ValueDistribution } from "./value-distribution.ts";

/** What the p % rule asks of a sum, in units of the last decimal. */
export interface SumProtection {
  /** How far above its true value the sum must be able to lie; 0 for a safe one. */
  readonly above: bigint;
  /** How wide its range must be. */
  readonly width: bigint;
}

/** Percentages are taken in thousandths. */
const percentScale = 1000;

/**
 * The p % rule: with contributions x1 ≥ x2 ≥ … and sum X, the second largest contributor can work out the largest to within
 * X − x1 − x2, which must be at least p % of x1. Source: Handbook on Statistical Disclosure Control, 2nd ed., chapter 4,
 * "p%-rule", and there also the protection level p %·x1 − (X − x1 − x2).
 *
 * @param percent the p; kept secret by the caller
 */
export function sumProtection({ sum, largest, secondLargest }: ValueDistribution, percent: number): SumProtection {
  const wholeScale = BigInt(100 * percentScale);
  const asked = BigInt(Math.round(percent * percentScale)) * largest;
  const missing = asked - (sum - largest - secondLargest) * wholeScale;
  return { above: missing > 0n ? ceilDivide(missing, wholeScale) : 0n, width: ceilDivide(asked, wholeScale) };
}

/** Is a group too small, or one of it too large in the sum? */
export function isUnsafeSum(values: ValueDistribution, threshold: number, percent: number): boolean {
  return values.count > 0 && (values.count < threshold || sumProtection(values, percent).above > 0n);
}

function ceilDivide(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}
