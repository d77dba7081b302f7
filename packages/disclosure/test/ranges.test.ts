/** The ranges that the library finds by flows, beside those found by writing down every table. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { flowNetwork } from "../src/flow-network.ts";
import { isTwoWayProtected } from "../src/two-way-suppression.ts";

interface HiddenCell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Is the range of this one cell at least so wide, by the library? */
function isWide(cells: readonly HiddenCell[], own: number, width: number): boolean {
  const edges = cells.map(({ row, column, count }) => ({ from: row, to: 3 + column, down: count, up: Number.POSITIVE_INFINITY }));
  const varying = cells.map(({ row, column }, edge) => ({
    row,
    column,
    state: "hidden" as const,
    requiredWidth: edge === own ? width : 0,
  }));
  return isTwoWayProtected({ network: flowNetwork(6, edges), cells: varying }, new Set(cells.keys()));
}

/** The same tables as an attacker would list them, with a count that is known to be at least 1 if so wished. */
function everyTable(cells: readonly HiddenCell[], known: number | null = null): number[][] {
  const rows = [0, 1, 2].map((row) => sum(cells.filter((cell) => cell.row === row)));
  const columns = [0, 1, 2].map((column) => sum(cells.filter((cell) => cell.column === column)));
  const tables: number[][] = [];
  const fill = (table: readonly number[]) => {
    const cell = cells[table.length];
    if (!cell) {
      if ([...rows, ...columns].every((left) => left === 0)) tables.push([...table]);
      return;
    }
    const { row, column } = cell;
    const most = Math.min(rows[row] ?? 0, columns[column] ?? 0);
    for (let count = table.length === known ? 1 : 0; count <= most; count++) {
      rows[row] = (rows[row] ?? 0) - count;
      columns[column] = (columns[column] ?? 0) - count;
      fill([...table, count]);
      rows[row] += count;
      columns[column] += count;
    }
  };
  fill([]);
  return tables;
}

function sum(cells: readonly HiddenCell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}

function widthOf(tables: readonly (readonly number[])[], own: number): number {
  const seen = tables.map((table) => table[own] ?? 0);
  return Math.max(...seen) - Math.min(...seen);
}

const places = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ row, column })));
const hiddenCells = fc
  .array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 })
  .map((counts) => places.flatMap((place, index) => (counts[index] == null ? [] : [{ ...place, count: counts[index] }])))
  .filter((cells) => cells.length > 0);

test("a range found by flows is as wide as that over every table there can be", () => {
  fc.assert(
    fc.property(hiddenCells, (cells) => {
      const tables = everyTable(cells);
      for (const own of cells.keys()) {
        const width = widthOf(tables, own);
        expect([isWide(cells, own, width), isWide(cells, own, width + 1)]).toEqual([true, false]);
      }
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("knowing one respondent narrows a range by at most 2, and can narrow it by 2", () => {
  fc.assert(
    fc.property(hiddenCells, (cells) => {
      const tables = everyTable(cells);
      for (const [known, { count }] of cells.entries()) {
        if (count === 0) continue;
        for (const own of cells.keys()) expect(widthOf(everyTable(cells, known), own)).toBeGreaterThanOrEqual(widthOf(tables, own) - 2);
      }
    }),
    { numRuns: 50, seed: 5 },
  );
  const asInReadme = [2, 1, 0, null, 1, 0, 0, 0, 1].flatMap((count, index) => {
    const place = places[index];
    return count === null || !place ? [] : [{ ...place, count }];
  });
  expect(widthOf(everyTable(asInReadme), 1)).toBe(2);
  expect(widthOf(everyTable(asInReadme, 7), 1)).toBe(0);
});
