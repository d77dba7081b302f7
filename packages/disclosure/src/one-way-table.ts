import type { CountIndex } from "./count-index.ts";
import { type Grouping, groupingOf } from "./grouping.ts";
import type { Population } from "./release-request.ts";
import type { Variable } from "./variable.ts";

/** The answers of all respondents to one question, over one or more releases of the wave. */
export interface OneWayTable {
  readonly variable: Variable;
  readonly isCollapsed: boolean;
  readonly categories: readonly string[];
  /** Of each category, the smallest count of all releases: how far it can go down in each of them. */
  readonly counts: readonly number[];
  /** How far each can go up in each of them: to its population. */
  readonly rooms: readonly number[];
  /** The smallest number of answers. */
  readonly base: number;
}

export function oneWayTable(
  variable: Variable,
  isCollapsed: boolean,
  releases: readonly CountIndex[],
  population: Population | undefined,
): OneWayTable {
  const groups = groupingOf(variable, isCollapsed);
  const perRelease = releases.map((release) => groups.map(({ of }) => release.count(variable.name, of)));
  const sizes = populationsOf(variable, groups, population);
  return {
    variable,
    isCollapsed,
    categories: groups.map(({ category }) => category),
    counts: groups.map((_, index) => Math.min(...perRelease.map((counts) => counts[index] ?? 0))),
    rooms: sizes.map((size, index) => Math.min(...perRelease.map((counts) => size - (counts[index] ?? 0)))),
    base: Math.min(...perRelease.map((counts) => counts.reduce((sum, count) => sum + count, 0))),
  };
}

/** The population of each category; Infinity where it is not known. */
function populationsOf(variable: Variable, groups: Grouping, population: Population | undefined): number[] {
  const strata = population?.strata;
  if (strata?.variable !== variable.name) return groups.map(() => Number.POSITIVE_INFINITY);
  return groups.map(({ of }) => of.reduce((sum, category) => sum + (strata.sizes[category] ?? 0), 0));
}
