import type { CellStatus, Summary } from "./protected-release.ts";
import { roundedRatio } from "./rounded-ratio.ts";
import { distributionOf, doubleMedian, type ValueDistribution } from "./value-distribution.ts";
import type { CategoricalVariable } from "./variable.ts";

/** Decimals of a mean beyond those of the answers. */
const meanDecimals = 4;

export function withoutSummary(cellStatus: CellStatus): Summary {
  return { cellStatus, mean: null, median: null };
}

/** Mean and median of numbers in units of the last decimal. */
export function summaryOf(values: ValueDistribution, decimals: number, hasMedian: boolean): Summary {
  const unit = 10n ** BigInt(decimals);
  return {
    cellStatus: "value",
    mean: roundedRatio(values.sum, BigInt(values.count) * unit, decimals + meanDecimals),
    median: hasMedian ? roundedRatio(doubleMedian(values), 2n * unit, decimals + 1) : null,
  };
}

/**
 * Mean and median of a scale, from published counts only.
 *
 * @param counts of each category
 */
export function scaleSummary({ categories, scores }: CategoricalVariable, counts: readonly number[]): Summary | null {
  const scored = categories.flatMap((category, index) => {
    const score = scores?.[category];
    return score === undefined ? [] : [{ value: BigInt(score), count: counts[index] ?? 0 }];
  });
  const values = distributionOf(scored);
  return values.count === 0 ? withoutSummary("noResponses") : summaryOf(values, 0, true);
}
