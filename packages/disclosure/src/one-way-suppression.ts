/**
 * Which counts of a one-way table are hidden. Those that are hidden have a known sum, so the range of each follows from
 * what the others can take up and give.
 */
import type { OneWayTable } from "./one-way-table.ts";

/** Hiding more than a few further categories can't help where the largest of them don't. */
const mostPartners = 3;

/** A category below the limit is unsafe, unless nobody answered: that every answer is zero then tells nothing. */
export function unsafeCategories(table: OneWayTable, limit: number): number[] {
  if (table.base === 0 || table.variable.kind === "number") return [];
  return [...table.counts.keys()].filter((index) => (table.counts[index] ?? 0) < limit);
}

/** Is the range of each hidden count at least so wide? */
export function isOneWayProtected(table: OneWayTable, hidden: readonly number[], width: number): boolean {
  if (hidden.length === 0) return true;
  const down = hidden.map((index) => table.counts[index] ?? 0);
  const up = hidden.map((index) => table.rooms[index] ?? 0);
  return hidden.every((_, own) => Math.min(up[own] ?? 0, sumWithout(down, own)) + Math.min(down[own] ?? 0, sumWithout(up, own)) >= width);
}

/**
 * The unsafe categories with as few others as protect them, and of those the smallest.
 *
 * @returns indexes of the hidden categories, or null when the table can't be protected
 */
export function hideOneWay(table: OneWayTable, limit: number, width: number): readonly number[] | null {
  const unsafe = unsafeCategories(table, limit);
  if (unsafe.length === 0) return isAnsweredByFew(table, limit) ? null : [];
  const safe = [...table.counts.keys()].filter((index) => !unsafe.includes(index));
  for (let size = 0; size <= Math.min(mostPartners, safe.length); size++) {
    const choices = combinations(safe, size)
      .map((partners) => ({ hidden: [...unsafe, ...partners], sum: partners.reduce((sum, index) => sum + (table.counts[index] ?? 0), 0) }))
      .filter(({ hidden }) => isOneWayProtected(table, hidden, width))
      .toSorted((a, b) => a.sum - b.sum);
    if (choices[0]) return choices[0].hidden;
  }
  const all = [...table.counts.keys()];
  return isOneWayProtected(table, all, width) ? all : null;
}

/** The only category of a number is no answer in itself, but its base must not be small. */
function isAnsweredByFew(table: OneWayTable, limit: number): boolean {
  return table.base > 0 && table.base < limit;
}

function sumWithout(numbers: readonly number[], skipped: number): number {
  return numbers.reduce((sum, number, index) => (index === skipped ? sum : sum + number), 0);
}

function combinations(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
