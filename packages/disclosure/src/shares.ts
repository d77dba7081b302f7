import { finitePopulationSampleSize } from "./effective-sample-size.ts";
import type { Interval } from "./protected-release.ts";
import { roundedRatio, shareDecimals } from "./rounded-ratio.ts";
import { wilsonInterval } from "./wilson.ts";

/** Respondents, and those who could have been: Infinity where that is not known. */
export interface Response {
  readonly respondents: number;
  readonly population: number;
}

export function shareOf(count: number, base: number): string {
  return roundedRatio(BigInt(count), BigInt(base), shareDecimals);
}

/**
 * The interval of a share among those who answered. Those who left the question open are taken to be as many in the population.
 *
 * @returns null where everybody responded: there is nothing to estimate
 */
export function intervalOf(count: number, base: number, response: Response): Interval | null {
  return intervalFor(count / base, base, base, response);
}

/** The same with an effective sample size, for `base` respondents that were counted. */
export function intervalFor(share: number, sampleSize: number, base: number, { respondents, population }: Response): Interval | null {
  if (respondents >= population) return null;
  const isKnown = population !== Number.POSITIVE_INFINITY;
  const size = isKnown ? finitePopulationSampleSize(sampleSize, (base * population) / respondents, base) : sampleSize;
  const { low, high } = wilsonInterval(share, size);
  return { low: low.toFixed(shareDecimals), high: high.toFixed(shareDecimals) };
}
