/**
 * A further release of a wave keeps the pattern of the first exactly. Its counts may differ from those of the earlier ones by
 * nothing, or by enough respondents that the difference is itself a safe count.
 */
import { noAnswer, notAsked, technicalCategories } from "./categories.ts";
import { isNotAskedSafe } from "./conditions.ts";
import { isUnsafeSum, type Limits } from "./dominance.ts";
import { groupingOf } from "./grouping.ts";
import { sumGroups } from "./number-plan.ts";
import { isOneWayProtected, unsafeCategories } from "./one-way-suppression.ts";
import { plannedTable } from "./planned-table.ts";
import type { RefusalReason } from "./protected-release.ts";
import { type OneWayPlan, type ReleasePlan, type TwoWayPlan, tableKey } from "./release-plan.ts";
import { areSumsProtected, isTotalProtected, mustBeHidden } from "./sum-suppression.ts";
import { isTwoWayProtected } from "./two-way-suppression.ts";
import { distributionOf, type ValueDistribution } from "./value-distribution.ts";
import type { NumberVariable, Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";

type Code = RefusalReason["code"];

/** Why the wave can't be released again by the plan of its first release; none when it can. */
export function faultsOfKeeping(wave: Wave, plan: ReleasePlan): RefusalReason[] {
  const current = wave.withoutEarlier;
  const reasons: RefusalReason[] = [];
  const report = (codes: readonly Code[], variable: string | null, by: string | null) => {
    for (const code of new Set(codes)) reasons.push({ code, variable, by });
  };
  if (
    changedTooLittle(
      wave,
      wave.releases.map(({ respondents }) => respondents),
    )
  )
    report(["changedTooLittle"], null, null);
  for (const variable of wave.request.variables) {
    const kept = plan.oneWay.get(variable.name);
    if (kept?.status === "released") report(faultsOfOneWay(wave, current, variable, kept), variable.name, null);
  }
  for (const { variable, by } of wave.splitTables) {
    const kept = plan.twoWay.get(tableKey(variable.name, by));
    const rows = plan.oneWay.get(variable.name);
    const columns = plan.oneWay.get(by);
    if (kept?.status !== "released" || rows?.status !== "released" || columns?.status !== "released") continue;
    report(faultsOfTwoWay(wave, current, variable, kept, rows, wave.variable(by), columns), variable.name, by);
  }
  return reasons;
}

function faultsOfOneWay(wave: Wave, current: Wave, variable: Variable, kept: OneWayPlan): Code[] {
  const table = wave.oneWay(variable, kept.isCollapsed);
  const hidden = [...table.categories.keys()].filter((index) => kept.hidden.has(table.categories[index] ?? ""));
  const unsafe = unsafeCategories(current.oneWay(variable, kept.isCollapsed), wave.limit);
  const groups = [...groupingOf(variable, kept.isCollapsed).map(({ of }) => of), [noAnswer], [notAsked]];
  const hasChanged = groups.some((of) =>
    changedTooLittle(
      wave,
      wave.releases.map((release) => release.count(variable.name, of)),
    ),
  );
  return [
    ...codeIf("changedTooLittle", hasChanged),
    ...codeIf("becameUnsafe", !unsafe.every((index) => hidden.includes(index)) || !isNotAskedSafe(wave, variable)),
    ...codeIf("rangeTooNarrow", !isOneWayProtected(table, hidden, wave.width.oneWay)),
    ...(variable.kind === "number" ? faultsOfTotal(wave, variable, kept) : []),
  ];
}

function faultsOfTotal(wave: Wave, variable: NumberVariable, kept: OneWayPlan): Code[] {
  const total = { releases: wave.values.map((values) => values.distribution(variable.name)), isClosed: false };
  const base = Math.min(...total.releases.map(({ count }) => count));
  return [
    ...codeIf("changedTooLittle", valuesChangedTooLittle(wave, variable, total.releases)),
    ...codeIf("becameUnsafe", (!kept.hidesSum && mustBeHidden(variable, total, wave.request.ruleSet)) || (base > 0 && base < wave.limit)),
    ...codeIf("rangeTooNarrow", kept.hidesSum && !isTotalProtected(variable, total, wave.request.ruleSet)),
  ];
}

function faultsOfTwoWay(
  wave: Wave,
  current: Wave,
  variable: Variable,
  kept: TwoWayPlan,
  total: OneWayPlan,
  split: Variable,
  columns: OneWayPlan,
): Code[] {
  const columnGroups = [...groupingOf(split, columns.isCollapsed).map(({ of }) => of), [noAnswer]];
  const rowGroups = [...groupingOf(variable, kept.isCollapsed).map(({ of }) => of), ...technicalCategories.map((category) => [category])];
  const hasChanged = rowGroups.some((row) =>
    columnGroups.some((column) =>
      changedTooLittle(
        wave,
        wave.releases.map((release) => release.count(variable.name, row, split.name, column)),
      ),
    ),
  );
  return [
    ...codeIf("changedTooLittle", hasChanged),
    ...(variable.kind === "number"
      ? faultsOfSums(wave, variable, kept, split.name, columns)
      : faultsOfPattern(wave, current, variable, kept, total, split, columns)),
  ];
}

function faultsOfPattern(
  wave: Wave,
  current: Wave,
  variable: Variable,
  kept: TwoWayPlan,
  total: OneWayPlan,
  split: Variable,
  columns: OneWayPlan,
): Code[] {
  const rows = { ...total, isCollapsed: kept.isCollapsed };
  const { answers: answersNow, network: networkNow } = plannedTable(current, variable, rows, split, columns);
  const { answers, network } = plannedTable(wave, variable, rows, split, columns);
  const isHidden = (key: string | null) => key === null || kept.hidden.has(key);
  // A hidden cell that is known to be empty in one of the releases can't vary.
  const varying = new Set(answers.map(({ key }) => key));
  const mustVary = [...kept.hidden, ...answersNow.flatMap(({ key }) => (key === null ? [key] : []))];
  const open = new Set(answers.filter(({ key }) => !isHidden(key)).map(({ edge }) => edge));
  const hidden = new Set([...network.network.edges.keys()].filter((edge) => !open.has(edge)));
  return [
    ...codeIf(
      "becameUnsafe",
      answersNow.some(({ edge, key }) => networkNow.cells[edge]?.state === "hidden" && !isHidden(key)),
    ),
    ...codeIf("rangeTooNarrow", mustVary.some((key) => !varying.has(key)) || !isTwoWayProtected(network, hidden)),
  ];
}

function faultsOfSums(wave: Wave, variable: NumberVariable, kept: TwoWayPlan, by: string, columns: OneWayPlan): Code[] {
  const { categories, groups } = sumGroups(wave, columns, variable, by);
  const { ruleSet } = wave.request;
  const isHidden = (index: number) => index >= categories.length || kept.hiddenSums.has(categories[index] ?? "");
  const hidden = new Set([...groups.keys()].filter(isHidden));
  return [
    ...codeIf(
      "changedTooLittle",
      groups.some(({ releases }) => valuesChangedTooLittle(wave, variable, releases)),
    ),
    ...codeIf(
      "becameUnsafe",
      groups.some((group, index) => !isHidden(index) && mustBeHidden(variable, group, ruleSet)),
    ),
    ...codeIf("rangeTooNarrow", !areSumsProtected(variable, groups, hidden, ruleSet)),
  ];
}

function codeIf(code: Code, holds: boolean): Code[] {
  return holds ? [code] : [];
}

/** Does the last differ from any before it, by fewer than the threshold? */
function changedTooLittle(wave: Wave, counts: readonly number[]): boolean {
  const now = counts.at(-1) ?? 0;
  return counts.some((count) => count !== now && Math.abs(count - now) < wave.request.ruleSet.threshold);
}

/** What came and what went must each be safe as a sum of its own, for the difference of two means gives it. */
function valuesChangedTooLittle(wave: Wave, limits: Limits, releases: readonly ValueDistribution[]): boolean {
  const { threshold, dominancePercent } = wave.request.ruleSet;
  const now = releases.at(-1);
  return releases.some((before) => {
    if (!now) return false;
    return [differenceOf(now, before), differenceOf(before, now)].some((values) =>
      isUnsafeSum(values, limits, threshold, dominancePercent),
    );
  });
}

/** The values that there are more of in the one than in the other. */
function differenceOf(one: ValueDistribution, other: ValueDistribution): ValueDistribution {
  const counts = new Map(other.frequencies.map(({ value, count }) => [value, count]));
  return distributionOf(one.frequencies.map(({ value, count }) => ({ value, count: Math.max(0, count - (counts.get(value) ?? 0)) })));
}
