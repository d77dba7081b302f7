import { answered } from "./categories.ts";
import type { CollapsedCategory, Variable } from "./variable.ts";

/** The categories of a table, each with the answers that count as it. */
export type Grouping = readonly CollapsedCategory[];

/** The answers as they were given, or the coarser categories that the variable declares. */
export function groupingOf(variable: Variable, isCollapsed: boolean): Grouping {
  if (variable.kind === "number") return [{ category: answered, of: [answered] }];
  return isCollapsed && variable.collapse ? variable.collapse : variable.categories.map((category) => ({ category, of: [category] }));
}

export function hasCollapse(variable: Variable): boolean {
  return variable.kind === "categorical" && variable.collapse !== undefined;
}
