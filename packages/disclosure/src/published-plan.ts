import type { Column, ProtectedRelease, ReleasedTable } from "./protected-release.ts";
import { cellKey, type OneWayPlan, type ReleasePlan, type TwoWayPlan, tableKey, type WithheldPlan, withheld } from "./release-plan.ts";

/** What a published release shows and hides, read from itself. */
export function planOf(release: ProtectedRelease): ReleasePlan {
  const oneWay = new Map<string, OneWayPlan | WithheldPlan>();
  const twoWay = new Map<string, TwoWayPlan | WithheldPlan>();
  for (const table of release.tables) {
    const { variable, by } = table;
    if (by === null) oneWay.set(variable, table.status === "released" ? oneWayPlan(table) : withheld);
    else twoWay.set(tableKey(variable, by), table.status === "released" ? twoWayPlan(table) : withheld);
  }
  return { oneWay, twoWay };
}

function oneWayPlan({ isCollapsed, columns }: ReleasedTable): OneWayPlan {
  return {
    status: "released",
    isCollapsed,
    hidden: new Set(columns.flatMap(hiddenCategories)),
    hidesSum: columns.some(hidesSum),
  };
}

function twoWayPlan({ isCollapsed, columns }: ReleasedTable): TwoWayPlan {
  const hidden = columns.flatMap((column) => hiddenCategories(column).map((category) => cellKey(category, column.category ?? "")));
  return {
    status: "released",
    isCollapsed,
    hidden: new Set(hidden),
    isFullyVisible: hidden.length === 0,
    hiddenSums: new Set(columns.flatMap((column) => (hidesSum(column) ? [column.category ?? ""] : []))),
  };
}

function hiddenCategories({ cells }: Column): string[] {
  return cells.filter(({ cellStatus }) => cellStatus === "suppressed").map(({ category }) => category);
}

/** The summary of a scale follows its cells; only that of a number, which has none, says something of its own. */
function hidesSum({ cells, summary }: Column): boolean {
  return cells.length === 0 && summary?.cellStatus === "suppressed";
}
