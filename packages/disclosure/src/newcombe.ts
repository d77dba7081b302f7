import type { Limits } from "./wilson.ts";

/** A share with its own 95 % limits, all as fractions of 1. */
export interface EstimatedShare extends Limits {
  readonly share: number;
}

/**
 * The 95 % interval of the difference between two independent shares, after minus before, by the hybrid score method. Source: R. G.
 * Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @param before share and Wilson limits; limits equal to the share where everybody answered
 * @param after the same of the later one
 * @returns limits of the difference, between -1 and 1
 *
 * @example
 * const before = { share: 48 / 80, ...wilsonInterval(48 / 80, 80) };
 * const after = { share: 56 / 70, ...wilsonInterval(56 / 70, 70) };
 * const { low, high } = newcombeInterval(before, after); // 0.0524 to 0.3339
 */
export function newcombeInterval(before: EstimatedShare, after: EstimatedShare): Limits {
  const difference = after.share - before.share;
  return {
    low: difference - Math.hypot(after.share - after.low, before.high - before.share),
    high: difference + Math.hypot(after.high - after.share, before.share - before.low),
  };
}
