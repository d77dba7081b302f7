/** The 97.5th percentile of the standard normal distribution, for two-sided intervals of 95 %. */
const z95 = 1.959963984540054;

/** Two limits, as fractions of 1. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 % interval of a share by the score method, without continuity correction. Source: E. B. Wilson, "Probable inference, the
 * law of succession, and statistical inference", JASA 22 (1927), 209–212; method 3 in Newcombe, Statistics in Medicine 17 (1998), 857–872.
 *
 * @param share a fraction of 1
 * @param sampleSize respondents, or an effective number of them; Infinity gives the share itself
 *
 * @example
 * const { low, high } = wilsonInterval(81 / 263, 263); // 0.2553 to 0.3662
 */
export function wilsonInterval(share: number, sampleSize: number): Limits {
  if (sampleSize === Number.POSITIVE_INFINITY) return { low: share, high: share };
  const square = z95 * z95;
  const middle = 2 * sampleSize * share + square;
  const spread = z95 * Math.sqrt(square + 4 * sampleSize * share * (1 - share));
  const scale = 2 * (sampleSize + square);
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
