import { type EstimatedShare, newcombeInterval } from "./newcombe.ts";
import type { Cell, CellStatus, Interval, ProtectedRelease, ReleasedTable } from "./protected-release.ts";
import { shareDecimals } from "./rounded-ratio.ts";

/** How the share of one category changed from a wave to a later one. */
export interface Change {
  readonly variable: string;
  readonly by: string | null;
  readonly byCategory: string | null;
  readonly category: string;
  /** `value` when the cell is published in both waves, else the status of the first in which it is not. */
  readonly cellStatus: CellStatus;
  /** After minus before, between -1 and 1, as text with four decimals. */
  readonly difference: string | null;
  /** 95 %; null where everybody answered in both waves. */
  readonly interval: Interval | null;
}

/**
 * The change of each share between two waves, from what both published and nothing else, so it can't tell more than they do. Tables
 * that use other categories in the one than in the other are left out.
 *
 * @param before the release of the earlier wave
 * @param after the release of the later wave
 * @param comparable names of the variables that were asked alike in both
 * @returns a change per category, in the order of the later release; intervals by Newcombe's method 10
 *
 * @example
 * const published = (yes: number, no: number) =>
 *   protectRelease({
 *     respondents: yes + no,
 *     variables: [{ kind: "categorical", name: "hasAgenda", categories: ["yes", "no"] }],
 *     counts: [
 *       { variable: "hasAgenda", category: "yes", by: null, byCategory: null, count: yes },
 *       { variable: "hasAgenda", category: "no", by: null, byCategory: null, count: no },
 *     ],
 *     ruleSet: { threshold: 10, dominancePercent: 15, splitBy: [] },
 *     mayIdentify: true,
 *   });
 * const before = published(48, 32);
 * const after = published(56, 14);
 * if (before.status === "released" && after.status === "released") {
 *   const [yes] = compareWaves(before, after, ["hasAgenda"]); // 0.2000, between 0.0524 and 0.3339
 * }
 */
export function compareWaves(before: ProtectedRelease, after: ProtectedRelease, comparable: readonly string[]): Change[] {
  const names = new Set(comparable);
  const earlier = new Map(releasedTables(before).map((table) => [keyOf(table), table]));
  return releasedTables(after).flatMap((table) => {
    const other = earlier.get(keyOf(table));
    const isComparable = names.has(table.variable) && (table.by === null || names.has(table.by));
    return isComparable && other && hasSameCategories(table, other) ? changesIn(other, table) : [];
  });
}

function changesIn(before: ReleasedTable, after: ReleasedTable): Change[] {
  const { variable, by } = after;
  return after.columns.flatMap((column) => {
    const other = before.columns.find(({ category }) => category === column.category);
    return column.cells.flatMap((cell) => {
      const earlier = other?.cells.find(({ category }) => category === cell.category);
      if (!earlier) return [];
      return [{ variable, by, byCategory: column.category, category: cell.category, ...changeBetween(earlier, cell) }];
    });
  });
}

function changeBetween(before: Cell, after: Cell): Pick<Change, "cellStatus" | "difference" | "interval"> {
  const areWeighted = before.weighted !== null && after.weighted !== null;
  const first = estimateOf(before, areWeighted);
  const second = estimateOf(after, areWeighted);
  if (!first || !second) {
    const { cellStatus } = before.cellStatus === "value" ? after : before;
    return { cellStatus, difference: null, interval: null };
  }
  const { low, high } = newcombeInterval(first, second);
  const isCertain = before.interval === null && after.interval === null;
  return {
    cellStatus: "value",
    difference: asText(second.share - first.share),
    interval: isCertain ? null : { low: asText(low), high: asText(high) },
  };
}

/** Weighted shares estimate the population better, but are compared with each other only. */
function estimateOf({ share, interval, weighted }: Cell, isWeighted: boolean): EstimatedShare | null {
  const estimate = isWeighted ? weighted : { share, interval };
  if (estimate?.share == null) return null;
  const value = Number(estimate.share);
  return { share: value, low: Number(estimate.interval?.low ?? value), high: Number(estimate.interval?.high ?? value) };
}

function releasedTables({ tables }: ProtectedRelease): ReleasedTable[] {
  return tables.filter((table) => table.status === "released");
}

function hasSameCategories(one: ReleasedTable, other: ReleasedTable): boolean {
  return one.categories.join("\0") === other.categories.join("\0");
}

function keyOf({ variable, by }: ReleasedTable): string {
  return JSON.stringify([variable, by]);
}

function asText(fraction: number): string {
  return fraction.toFixed(shareDecimals);
}
