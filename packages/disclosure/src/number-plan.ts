/** What a release shows of a number: how many answered wherever the column is shown, and the means that are safe. */
import { answered, noAnswer } from "./categories.ts";
import { groupingOf } from "./grouping.ts";
import { cellKey, type OneWayPlan, type TwoWayPlan, type WithheldPlan, withheld } from "./release-plan.ts";
import { hideSums, isTotalProtected, mustBeHidden, type SumGroup } from "./sum-suppression.ts";
import type { NumberVariable } from "./variable.ts";
import type { Wave } from "./wave.ts";

export function planNumberTotal(wave: Wave, variable: NumberVariable, plan: OneWayPlan): OneWayPlan | WithheldPlan {
  const total: SumGroup = { releases: wave.values.map((values) => values.distribution(variable.name)), isClosed: false };
  if (!mustBeHidden(variable, total, wave.request.ruleSet)) return plan;
  return isTotalProtected(variable, total, wave.request.ruleSet) ? { ...plan, hidesSum: true } : withheld;
}

/** With the total hidden, nothing of the sums by a split is published. */
export function planNumberBySplit(
  wave: Wave,
  total: OneWayPlan,
  columns: OneWayPlan,
  variable: NumberVariable,
  by: string,
): TwoWayPlan | WithheldPlan {
  if (total.hidesSum) return withheld;
  const { categories, groups } = sumGroups(wave, columns, variable, by);
  const hidden = hideSums(variable, groups, wave.request.ruleSet);
  if (!hidden) return withheld;
  return {
    status: "released",
    isCollapsed: false,
    hidden: new Set([...columns.hidden].map((category) => cellKey(answered, category))),
    isFullyVisible: true,
    hiddenSums: new Set([...hidden].flatMap((index) => categories[index] ?? [])),
  };
}

/** The groups of a split, and as the last those who left the split open: never published, so always hidden. */
export function sumGroups(
  wave: Wave,
  columns: OneWayPlan,
  variable: NumberVariable,
  by: string,
): { readonly categories: readonly string[]; readonly groups: readonly SumGroup[] } {
  const grouping = groupingOf(wave.variable(by), columns.isCollapsed);
  const releasesOf = (answers: readonly string[]) => wave.values.map((values) => values.distribution(variable.name, by, answers));
  return {
    categories: grouping.map(({ category }) => category),
    groups: [
      ...grouping.map(({ category, of }) => ({ releases: releasesOf(of), isClosed: columns.hidden.has(category) })),
      { releases: releasesOf([noAnswer]), isClosed: true },
    ],
  };
}
