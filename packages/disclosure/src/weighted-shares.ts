/**
 * Shares that weigh each respondent by how many of the stratum there are for one that responded. They are a further equation on
 * the counts by stratum, so they appear only where these are published, or where nothing by stratum is.
 */
import { noAnswer } from "./categories.ts";
import type { CountIndex } from "./count-index.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";
import { groupingOf } from "./grouping.ts";
import type { WeightedShare } from "./protected-release.ts";
import { cellKey, type OneWayPlan, type ReleasePlan, tableKey } from "./release-plan.ts";
import { roundedRatio, shareDecimals } from "./rounded-ratio.ts";
import { intervalFor } from "./shares.ts";
import type { CategoricalVariable } from "./variable.ts";
import type { Wave } from "./wave.ts";

interface Stratum {
  readonly category: string;
  readonly respondents: number;
  readonly size: number;
}

/** The weighted share of each category that may have one. */
export function weightedShares(
  wave: Wave,
  plan: ReleasePlan,
  release: CountIndex,
  variable: CategoricalVariable,
  rows: OneWayPlan,
): ReadonlyMap<string, WeightedShare> {
  const by = wave.request.population?.strata?.variable;
  const strata = by === undefined || by === variable.name ? null : strataOf(wave, plan, release, by);
  if (by === undefined || !strata) return new Map();
  const groups = groupingOf(variable, rows.isCollapsed);
  const shown = groups.filter(({ category }) => !rows.hidden.has(category) && tellsNothing(wave, plan, variable, rows, category, by));
  const base = groups.flatMap(({ of }) => of);
  const names = strata.map(({ category }) => category);
  const isCountedByStratum = release.count(variable.name, base, by, names) === release.count(variable.name, base);
  if (!isCountedByStratum || release.count(variable.name, base) === 0) return new Map();
  return new Map(shown.map(({ category, of }) => [category, weigh(wave, release, variable.name, of, base, by, strata)]));
}

/** Null unless every stratum has a published number of respondents, so that the weights are no secret. */
function strataOf(wave: Wave, plan: ReleasePlan, release: CountIndex, by: string): readonly Stratum[] | null {
  const kept = plan.oneWay.get(by);
  const stratified = wave.find(by);
  if (kept?.status !== "released" || kept.isCollapsed || kept.hidden.size > 0 || stratified?.kind !== "categorical") return null;
  const sizes = wave.request.population?.strata?.sizes ?? {};
  const strata = stratified.categories.map((category) => ({
    category,
    respondents: release.count(by, [category]),
    size: sizes[category] ?? 0,
  }));
  const isComplete = strata.every(({ respondents, size }) => respondents > 0 && size >= respondents);
  return isComplete && release.count(by, [noAnswer]) === 0 ? strata : null;
}

/** Is the row published in every stratum, or is nothing published by stratum, now or before? */
function tellsNothing(
  wave: Wave,
  plan: ReleasePlan,
  variable: CategoricalVariable,
  rows: OneWayPlan,
  category: string,
  by: string,
): boolean {
  const table = plan.twoWay.get(tableKey(variable.name, by)) ?? plan.twoWay.get(tableKey(by, variable.name));
  if (!table) return (wave.request.earlier ?? []).length === 0;
  if (table.status !== "released" || table.isCollapsed !== rows.isCollapsed || !plan.twoWay.has(tableKey(variable.name, by))) return false;
  const strata = wave.find(by);
  return strata?.kind === "categorical" && strata.categories.every((stratum) => !table.hidden.has(cellKey(category, stratum)));
}

function weigh(
  wave: Wave,
  release: CountIndex,
  name: string,
  of: readonly string[],
  base: readonly string[],
  by: string,
  strata: readonly Stratum[],
): WeightedShare {
  const population = strata.reduce((sum, { size }) => sum + size, 0);
  const product = strata.reduce((all, { respondents }) => all * BigInt(respondents), 1n);
  // Exact: each weight is taken as a fraction over the product of all numbers of respondents.
  const estimate = (answers: readonly string[]) =>
    strata.reduce((sum, { category, respondents, size }) => {
      const count = BigInt(release.count(name, answers, by, [category]));
      return sum + (count * BigInt(size) * product) / BigInt(respondents);
    }, 0n);
  const share = roundedRatio(estimate(of), estimate(base), shareDecimals);
  const effective = effectiveSampleSize(
    strata.map(({ category, respondents, size }) => ({ count: release.count(name, base, by, [category]), weight: size / respondents })),
  );
  const response = { respondents: wave.request.respondents, population };
  return { share, interval: intervalFor(Number(share), effective, release.count(name, base), response) };
}
