import type { Cell, Change, Column, ProtectedRelease, ProtectedTable } from "@reform-exchange/disclosure";
import type { Result, ResultCell, RuleSet } from "@reform-exchange/schemas";
import { Result as ResultSchema, regionSplit } from "@reform-exchange/schemas";
import type { ReleasedVariable } from "./released-variables.ts";

/** A line as its table has it. */
export interface ResultLine {
  readonly split: string;
  readonly key: string;
  readonly item: Result;
}

/** The tables of a release as lines: one for each question or part of it, and group. */
export function resultLines(
  release: ProtectedRelease,
  variables: readonly ReleasedVariable[],
  changes: readonly Change[],
  weighting: RuleSet["weighting"],
): ResultLine[] {
  const byName = new Map(variables.map((each) => [each.variable.name, each]));
  const changeOf = new Map(changes.map((change) => [placeOf(change.variable, change.by, change.byCategory, change.category), change]));
  return release.tables.flatMap((table) => {
    const variable = byName.get(table.variable);
    if (!variable) throw new Error(`a release has a table of ${table.variable}, which is no variable of it`);
    return linesOf(table, variable, { changes: changeOf, isWeighted: weighting === "population" });
  });
}

/** What cells show besides what their table holds. */
interface Further {
  readonly changes: ReadonlyMap<string, Change>;
  readonly isWeighted: boolean;
}

function placeOf(variable: string, by: string | null, byCategory: string | null, category: string): string {
  return JSON.stringify([variable, by, byCategory, category]);
}

function linesOf(table: ProtectedTable, variable: ReleasedVariable, further: Further): ResultLine[] {
  const { question, part, text } = variable;
  const questionKey = question?.questionKey ?? regionSplit;
  const about = { questionKey, part, by: table.by, text };
  const line = (result: Omit<Result, keyof typeof about>): ResultLine => ({
    split: table.by ?? "",
    key: [questionKey, part ?? "", result.group ?? ""].join(" "),
    item: ResultSchema.parse({ ...about, ...result }),
  });
  if (table.status === "withheld") {
    return [line({ group: null, status: "withheld", baseCount: null, cells: [], valueStatus: "suppressed", mean: null, median: null })];
  }
  return table.columns.map((column) =>
    line({
      group: column.category,
      status: "released",
      baseCount: column.baseCount,
      cells: column.cells.map((cell) => cellOf(cell, table, column, variable, further)),
      valueStatus: column.summary?.cellStatus ?? "notAsked",
      mean: column.summary?.mean ?? null,
      median: column.summary?.median ?? null,
    }),
  );
}

function cellOf(cell: Cell, table: ProtectedTable, column: Column, variable: ReleasedVariable, further: Further): ResultCell {
  const change = further.changes.get(placeOf(table.variable, table.by, column.category, cell.category));
  const { difference = null, interval = null } = change ?? {};
  return {
    code: cell.category,
    text: variable.texts.get(cell.category) ?? { nl: cell.category },
    cellStatus: cell.cellStatus,
    count: cell.count,
    share: cell.share,
    lowerBound: cell.interval?.low ?? null,
    upperBound: cell.interval?.high ?? null,
    weightedShare: (further.isWeighted ? cell.weighted?.share : undefined) ?? null,
    change: difference === null ? null : { difference, lowerBound: interval?.low ?? null, upperBound: interval?.high ?? null },
  };
}
