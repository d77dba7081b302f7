import type { OneWayPlan } from "./release-plan.ts";
import { cellKey } from "./release-plan.ts";
import { type TableNetwork, tableNetwork } from "./table-network.ts";
import type { TwoWayTable } from "./two-way-table.ts";
import type { Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";

/** A two-way table with what its one-way tables hide. */
export interface PlannedTable {
  readonly table: TwoWayTable;
  readonly network: TableNetwork;
  /** The answers that may vary. */
  readonly answers: readonly VaryingAnswer[];
}

export interface VaryingAnswer {
  readonly edge: number;
  /** Null for those who left the split open: they are in no published column. */
  readonly key: string | null;
  readonly isInHiddenColumn: boolean;
}

export function plannedTable(wave: Wave, variable: Variable, rows: OneWayPlan, split: Variable, columns: OneWayPlan): PlannedTable {
  const table = wave.twoWay(variable, rows.isCollapsed, wave.oneWay(split, columns.isCollapsed));
  const hiddenRows = indexesOf(table.rows.categories, rows.hidden);
  const hiddenColumns = indexesOf(table.columns.categories, columns.hidden);
  const network = tableNetwork(table, hiddenRows, hiddenColumns, wave.request.ruleSet.threshold, wave.width);
  const answers = network.cells.flatMap(({ row, column }, edge) => {
    const category = table.rows.categories[row];
    const byCategory = table.columns.categories[column];
    if (category === undefined) return [];
    const key = byCategory === undefined ? null : cellKey(category, byCategory);
    return [{ edge, key, isInHiddenColumn: hiddenColumns.includes(column) }];
  });
  return { table, network, answers };
}

function indexesOf(categories: readonly string[], hidden: ReadonlySet<string>): number[] {
  return [...categories.keys()].filter((index) => hidden.has(categories[index] ?? ""));
}
