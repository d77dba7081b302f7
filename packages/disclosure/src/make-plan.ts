/** Decides what the first release of a wave shows: one-way tables first, then each table by a split on its own. */
import { mayHaveOneWay, mayHaveTwoWay } from "./conditions.ts";
import { hasCollapse } from "./grouping.ts";
import { planNumberBySplit, planNumberTotal } from "./number-plan.ts";
import { hideOneWay } from "./one-way-suppression.ts";
import { type PlannedTable, plannedTable } from "./planned-table.ts";
import { type OneWayPlan, type ReleasePlan, type TwoWayPlan, tableKey, type WithheldPlan, withheld } from "./release-plan.ts";
import { hideTwoWay } from "./two-way-suppression.ts";
import type { CategoricalVariable, Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";

export function makePlan(wave: Wave): ReleasePlan {
  const oneWay = new Map<string, OneWayPlan | WithheldPlan>();
  const twoWay = new Map<string, TwoWayPlan | WithheldPlan>();
  const plan: ReleasePlan = { oneWay, twoWay };
  const splitTables = Map.groupBy(wave.splitTables, ({ variable }) => variable.name);
  for (const name of wave.request.ruleSet.splitBy) oneWay.set(name, planOneWay(wave, wave.variable(name)));
  // What a question rests on is decided before it: it rests on less itself.
  for (const variable of wave.request.variables.toSorted((a, b) => (a.restsOn?.length ?? 0) - (b.restsOn?.length ?? 0))) {
    oneWay.set(variable.name, mayHaveOneWay(wave, plan, variable) ? planOneWay(wave, variable) : withheld);
    for (const { by } of splitTables.get(variable.name) ?? []) {
      twoWay.set(tableKey(variable.name, by), mayHaveTwoWay(wave, plan, variable, by) ? planTwoWay(wave, plan, variable, by) : withheld);
    }
  }
  return plan;
}

function planOneWay(wave: Wave, variable: Variable): OneWayPlan | WithheldPlan {
  const asGiven = hideIn(wave, variable, false);
  const plan = hasCollapse(variable) && asGiven?.hidden.size !== 0 ? hideIn(wave, variable, true) : asGiven;
  if (!plan) return withheld;
  return variable.kind === "number" ? planNumberTotal(wave, variable, plan) : plan;
}

function hideIn(wave: Wave, variable: Variable, isCollapsed: boolean): OneWayPlan | null {
  const table = wave.oneWay(variable, isCollapsed);
  const hidden = hideOneWay(table, wave.limit, wave.width.oneWay);
  return (
    hidden && { status: "released", isCollapsed, hidden: new Set(hidden.map((index) => table.categories[index] ?? "")), hidesSum: false }
  );
}

function planTwoWay(wave: Wave, plan: ReleasePlan, variable: Variable, by: string): TwoWayPlan | WithheldPlan {
  const rows = plan.oneWay.get(variable.name);
  const columns = plan.oneWay.get(by);
  if (rows?.status !== "released" || columns?.status !== "released") return withheld;
  if (variable.kind === "number") return planNumberBySplit(wave, rows, columns, variable, by);
  return planAnswersBySplit(wave, rows, columns, variable, by);
}

function planAnswersBySplit(
  wave: Wave,
  rows: OneWayPlan,
  columns: OneWayPlan,
  variable: CategoricalVariable,
  by: string,
): TwoWayPlan | WithheldPlan {
  const asInTotal = plannedTable(wave, variable, rows, wave.variable(by), columns);
  const mayCollapse = !rows.isCollapsed && rows.hidden.size === 0 && hasCollapse(variable);
  const table =
    mayCollapse && hasUnsafeCells(asInTotal)
      ? plannedTable(wave, variable, { ...rows, isCollapsed: true }, wave.variable(by), columns)
      : asInTotal;
  const hidden = hideTwoWay(table.network);
  if (!hidden) return withheld;
  const answers = table.answers.filter(({ edge }) => hidden.has(edge));
  return {
    status: "released",
    isCollapsed: table.table.rows.isCollapsed,
    hidden: new Set(answers.flatMap(({ key }) => key ?? [])),
    isFullyVisible: !table.table.rows.isCollapsed && answers.every(({ isInHiddenColumn }) => isInHiddenColumn),
    hiddenSums: new Set(),
  };
}

function hasUnsafeCells({ answers, network }: PlannedTable): boolean {
  return answers.some(({ edge, key, isInHiddenColumn }) => key !== null && !isInHiddenColumn && network.cells[edge]?.state === "hidden");
}
