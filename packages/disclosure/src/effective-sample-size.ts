/**
 * Kish's effective sample size: how many equally weighted respondents would tell as much. Source: L. Kish, Survey Sampling
 * (Wiley, 1965), section 11.7, (Σw)² / Σw².
 *
 * @param groups respondents who weigh the same: how many, and their weight (any unit)
 * @returns a number of respondents, not rounded; 0 for nobody
 *
 * @example
 * const size = effectiveSampleSize([{ count: 50, weight: 1 }, { count: 50, weight: 3 }]); // 80
 */
export function effectiveSampleSize(groups: readonly WeightedGroup[]): number {
  const sum = groups.reduce((total, { count, weight }) => total + count * weight, 0);
  const squares = groups.reduce((total, { count, weight }) => total + count * weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}

export interface WeightedGroup {
  readonly count: number;
  readonly weight: number;
}

/**
 * The size of a sample from an infinite population that would tell as much as this one does of a finite population:
 * n(N − 1)/(N − n). Source: the finite-population correction of W. G. Cochran, Sampling Techniques, 3rd ed. (Wiley, 1977),
 * section 2.6, applied to the sample size.
 *
 * @param sample respondents n, effective or counted
 * @param population those who could have answered, N
 * @param counted respondents that were counted, where `sample` is an effective size
 * @returns a number of respondents, Infinity when everybody answered
 *
 * @example
 * const size = finitePopulationSampleSize(100, 200); // 199
 */
export function finitePopulationSampleSize(sample: number, population: number, counted: number = sample): number {
  return counted >= population ? Number.POSITIVE_INFINITY : (sample * (population - 1)) / (population - counted);
}
