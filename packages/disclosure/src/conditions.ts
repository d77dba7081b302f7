/**
 * Whether a conditional question can be published. How many were asked is a sum of answers to the questions it rests on, so
 * that sum must tell nothing that is not published anyway.
 */
import { noAnswer, notAsked } from "./categories.ts";
import { type OneWayPlan, type ReleasePlan, tableKey, type WithheldPlan } from "./release-plan.ts";
import type { Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";

/** May the question have a one-way table, given the plans of those it rests on? */
export function mayHaveOneWay(wave: Wave, plan: ReleasePlan, variable: Variable): boolean {
  const parents = variable.restsOn ?? [];
  if (parents.length === 0) return true;
  if (!parents.every((name) => wave.find(name)?.kind === "categorical" && isOneWayFullyVisible(plan.oneWay.get(name)))) return false;
  return isOneTableEnough(wave, plan, variable) && isNotAskedSafe(wave, variable);
}

/** May it have a table by the split? */
export function mayHaveTwoWay(wave: Wave, plan: ReleasePlan, variable: Variable, by: string): boolean {
  const parents = variable.restsOn ?? [];
  const direct = directParents(wave, variable);
  if (direct.length > 1 && !direct.includes(by)) return false;
  return parents.every((name) => name === by || isTwoWayFullyVisible(plan, name, by));
}

/**
 * With one direct parent the number asked is a sum of that parent's cells. With two it is a sum of cells of their table, which
 * must be published; with more, of a table that never is.
 */
function isOneTableEnough(wave: Wave, plan: ReleasePlan, variable: Variable): boolean {
  const [first, second, ...more] = directParents(wave, variable);
  if (first === undefined || second === undefined) return true;
  return more.length === 0 && isTwoWayFullyVisible(plan, first, second);
}

/** Those it rests on, without those that it rests on only through another. */
function directParents(wave: Wave, variable: Variable): string[] {
  const parents = variable.restsOn ?? [];
  return parents.filter((name) => !parents.some((other) => wave.find(other)?.restsOn?.includes(name)));
}

/** A few who were not asked would be a few who gave some answer, unless they are those who gave none. */
export function isNotAskedSafe(wave: Wave, variable: Variable): boolean {
  return wave.releases.every((release) => {
    const skipped = release.count(variable.name, [notAsked]);
    if (skipped === 0 || skipped >= wave.request.ruleSet.threshold) return true;
    const silent = directParents(wave, variable).reduce((sum, name) => sum + release.count(name, [noAnswer, notAsked]), 0);
    return skipped === silent;
  });
}

/** Are all its counts published, with the answers as they were given? */
function isOneWayFullyVisible(plan: OneWayPlan | WithheldPlan | undefined): boolean {
  return plan?.status === "released" && !plan.isCollapsed && plan.hidden.size === 0;
}

function isTwoWayFullyVisible(plan: ReleasePlan, name: string, by: string): boolean {
  const table = plan.twoWay.get(tableKey(name, by)) ?? plan.twoWay.get(tableKey(by, name));
  return table?.status === "released" && table.isFullyVisible;
}
