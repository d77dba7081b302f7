import { type Edge, type FlowNetwork, flowNetwork } from "./flow-network.ts";
import type { RequiredWidth } from "./required-width.ts";
import type { TwoWayTable } from "./two-way-table.ts";

/** - `hidden`: has to be hidden; - `open`: safe, and may be hidden to protect others. */
type CellState = "hidden" | "open";

export interface VaryingCell {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
  /** How wide its range must be when it is hidden. */
  readonly requiredWidth: number;
}

/** The cells of a two-way table that may vary, as a network: an edge per cell, then one per hidden margin. */
export interface TableNetwork {
  readonly network: FlowNetwork;
  /** Of each of the first edges, the cell. Edges beyond these are margins. */
  readonly cells: readonly VaryingCell[];
}

/**
 * Rows and columns are nodes, and a cell leads from its row to its column. A hidden margin leads to its row from the node of
 * all hidden rows, which keeps their known sum, and from its column to that of all hidden columns.
 *
 * @param hiddenRows rows whose one-way count is hidden
 * @param hiddenColumns columns whose one-way count is hidden
 */
export function tableNetwork(
  table: TwoWayTable,
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
  threshold: number,
  width: RequiredWidth,
): TableNetwork {
  const answerRows = table.rows.categories.length;
  const rest = table.columns.categories.length;
  const stateOf = (row: number, column: number, count: number): CellState | "known" => {
    if (hiddenColumns.includes(column)) return "hidden";
    if (row >= answerRows || table.bases[column] === 0) return "known";
    return hiddenRows.includes(row) || column === rest || count < threshold ? "hidden" : "open";
  };
  const widthOf = (row: number, column: number): number => {
    if (row >= answerRows) return 0;
    // What is not published of the few who left the split open: nothing beyond how many they are.
    return column === rest ? Math.min(width.twoWay, table.bases[rest] ?? 0) : width.twoWay;
  };
  const cells: VaryingCell[] = [];
  const edges: Edge[] = [];
  const rowCount = table.counts.length;
  for (const [row, counts] of table.counts.entries()) {
    for (const [column, count] of counts.entries()) {
      const state = stateOf(row, column, count);
      if (state === "known") continue;
      cells.push({ row, column, state, requiredWidth: widthOf(row, column) });
      edges.push({ from: row, to: rowCount + column, down: count, up: Number.POSITIVE_INFINITY });
    }
  }
  const allRows = rowCount + rest + 1;
  const allColumns = allRows + 1;
  const { rows, columns } = table;
  for (const row of hiddenRows) edges.push({ from: allRows, to: row, down: rows.counts[row] ?? 0, up: rows.rooms[row] ?? 0 });
  for (const column of hiddenColumns) {
    edges.push({ from: rowCount + column, to: allColumns, down: columns.counts[column] ?? 0, up: columns.rooms[column] ?? 0 });
  }
  return { network: flowNetwork(allColumns + 1, edges), cells };
}
