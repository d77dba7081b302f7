import { noAnswer, notAsked } from "./categories.ts";
import type { CountIndex } from "./count-index.ts";
import { groupingOf } from "./grouping.ts";
import { type OneWayTable, oneWayTable } from "./one-way-table.ts";
import type { Population } from "./release-request.ts";
import type { Variable } from "./variable.ts";

/**
 * The answers to one question by those to a split, over one or more releases of the wave. Its rows are the answers and
 * then the technical categories; its columns the answers to the split and then, as the last, all who left the split open.
 */
export interface TwoWayTable {
  readonly rows: OneWayTable;
  readonly columns: OneWayTable;
  /** Row, then column: the smallest count of all releases. */
  readonly counts: readonly (readonly number[])[];
  /** Of each column the smallest number of answers to the question. */
  readonly bases: readonly number[];
}

export function twoWayTable(
  variable: Variable,
  isCollapsed: boolean,
  columns: OneWayTable,
  releases: readonly CountIndex[],
  population: Population | undefined,
): TwoWayTable {
  const rowGroups = groupingOf(variable, isCollapsed).map(({ of }) => of);
  const columnGroups = [...groupingOf(columns.variable, columns.isCollapsed).map(({ of }) => of), [noAnswer]];
  const countsOf = (release: CountIndex, rows: readonly (readonly string[])[]) =>
    rows.map((row) => columnGroups.map((column) => release.count(variable.name, row, columns.variable.name, column)));
  const answers = releases.map((release) => countsOf(release, rowGroups));
  const technical = releases.map((release) => countsOf(release, [[noAnswer], [notAsked]]));
  return {
    rows: oneWayTable(variable, isCollapsed, releases, population),
    columns,
    counts: smallest(answers.map((counts, index) => [...counts, ...(technical[index] ?? [])])),
    bases:
      smallest(answers.map((counts) => [columnGroups.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0))]))[0] ??
      [],
  };
}

function smallest(releases: readonly (readonly (readonly number[])[])[]): number[][] {
  const [first, ...others] = releases;
  return (first ?? []).map((row, r) => row.map((count, c) => Math.min(count, ...others.map((other) => other[r]?.[c] ?? 0))));
}
