/** Short ways to say a request in a test. */
import {
  answered,
  type CategoricalVariable,
  type Column,
  type CountRow,
  type ProtectedRelease,
  type ProtectedTable,
  protectRelease,
  type ReleasedTable,
  type ReleaseRequest,
  type ValueRow,
} from "../src/index.ts";

export function question(name: string, categories: readonly string[], more: Partial<CategoricalVariable> = {}): CategoricalVariable {
  return { kind: "categorical", name, categories, ...more };
}

/** Counts of one question, by category. */
export function oneWay(variable: string, counts: Readonly<Record<string, number>>): CountRow[] {
  return Object.entries(counts).map(([category, count]) => ({ variable, category, by: null, byCategory: null, count }));
}

/** Counts of a question by a split: of each category of the split, by category. */
export function twoWay(variable: string, by: string, columns: Readonly<Record<string, Readonly<Record<string, number>>>>): CountRow[] {
  return Object.entries(columns).flatMap(([byCategory, counts]) =>
    Object.entries(counts).map(([category, count]) => ({ variable, category, by, byCategory, count })),
  );
}

/** A two-way table with the one-way tables that it adds up to. */
export function withTotals(variable: string, by: string, columns: Readonly<Record<string, Readonly<Record<string, number>>>>): CountRow[] {
  const totals: Record<string, number> = {};
  for (const counts of Object.values(columns)) {
    for (const [category, count] of Object.entries(counts)) totals[category] = (totals[category] ?? 0) + count;
  }
  return [...oneWay(variable, totals), ...twoWay(variable, by, columns)];
}

/** The values of a number, and how many answered: of everybody, or of one category of a split. */
export function numbers(
  variable: string,
  given: readonly number[],
  by: string | null = null,
  byCategory: string | null = null,
): { readonly counts: CountRow[]; readonly values: ValueRow[] } {
  return {
    counts: [{ variable, category: answered, by, byCategory, count: given.length }],
    values: given.map((value) => ({ variable, value: BigInt(value), by, byCategory, count: 1 })),
  };
}

export const ruleSet = { threshold: 10, dominancePercent: 10, splitBy: [] };

/** The release of a request that is not refused. */
export function released(request: ReleaseRequest): ProtectedRelease {
  const release = protectRelease(request);
  if (release.status === "refused") throw new Error(`refused: ${JSON.stringify(release.reasons)}`);
  return release;
}

export function tableOf({ tables }: ProtectedRelease, variable: string, by: string | null = null): ProtectedTable {
  const table = tables.find((one) => one.variable === variable && one.by === by);
  if (!table) throw new Error(`there is no table of ${variable} by ${by}`);
  return table;
}

export function releasedTable(release: ProtectedRelease, variable: string, by: string | null = null): ReleasedTable {
  const table = tableOf(release, variable, by);
  if (table.status === "withheld") throw new Error(`${variable} by ${by} is withheld`);
  return table;
}

export function columnOf(release: ProtectedRelease, variable: string, by: string | null = null, category: string | null = null): Column {
  const column = releasedTable(release, variable, by).columns.find((one) => one.category === category);
  if (!column) throw new Error(`there is no column ${category}`);
  return column;
}

/** What is shown of each category: its count, or the status of a cell without one. */
export function shown({ cells }: Column): Record<string, number | string> {
  return Object.fromEntries(cells.map(({ category, count, cellStatus }) => [category, count ?? cellStatus]));
}
