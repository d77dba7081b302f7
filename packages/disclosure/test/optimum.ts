/**
 * The fewest cells that any method could hide in two questions and their table together: every choice of cells is tried, smallest
 * first. Unlike the library it may hide part of a row whose total is hidden.
 */
import { type Edge, flowNetwork } from "../src/flow-network.ts";
import { isTwoWayProtected } from "../src/two-way-suppression.ts";

/** Answers to a question (rows) by those to a split (columns), and below them those who gave none. */
export interface SmallTable {
  readonly answers: readonly (readonly number[])[];
  readonly noAnswer: readonly number[];
}

interface CountedEdge extends Edge {
  /** Is it a cell that would be published, and so counts as hidden? */
  readonly isCell: boolean;
  /** Hidden with this other edge only: technical cells of a hidden column. */
  readonly goesWith: number | null;
}

/**
 * @param width how wide the range of each hidden cell must be
 * @returns how many of the cells of the table and its two one-way tables must be hidden; null when they can't be protected
 */
export function fewestHidden({ answers, noAnswer }: SmallTable, threshold: number, width: number): number | null {
  const { nodeCount, edges } = edgesOf(answers, noAnswer);
  const network = flowNetwork(nodeCount, edges);
  const cells = edges.map((_, edge) => ({ row: 0, column: 0, state: "open" as const, requiredWidth: edges[edge]?.isCell ? width : 0 }));
  const own = [...edges.keys()].filter((edge) => edges[edge]?.isCell);
  const unsafe = own.filter((edge) => (edges[edge]?.down ?? 0) < threshold);
  const safe = own.filter((edge) => !unsafe.includes(edge));
  if (unsafe.length === 0) return 0;
  for (let size = 0; size <= safe.length; size++) {
    for (const chosen of combinations(safe, size)) {
      const hidden = new Set([...unsafe, ...chosen]);
      for (const [edge, { goesWith }] of edges.entries()) if (goesWith !== null && hidden.has(goesWith)) hidden.add(edge);
      if (isTwoWayProtected({ network, cells }, hidden)) return unsafe.length + size;
    }
  }
  return null;
}

/** How many combinations of safe cells there are to try, at most. */
export function safeCells({ answers }: SmallTable, threshold: number): number {
  const rows = answers.map(sum);
  const columns = (answers[0] ?? []).map((_, column) => sum(answers.map((row) => row[column] ?? 0)));
  return [...answers.flat(), ...rows, ...columns].filter((count) => count >= threshold).length;
}

function edgesOf(answers: readonly (readonly number[])[], noAnswer: readonly number[]): { nodeCount: number; edges: CountedEdge[] } {
  const silent = answers.length;
  const firstColumn = silent + 1;
  const columnCount = noAnswer.length;
  const allRows = firstColumn + columnCount;
  const up = Number.POSITIVE_INFINITY;
  const columnEdges = noAnswer.map((count, column): CountedEdge => {
    const down = count + sum(answers.map((row) => row[column] ?? 0));
    return { from: firstColumn + column, to: allRows + 1, down, up, isCell: true, goesWith: null };
  });
  const rowEdges = answers.map(
    (row, index): CountedEdge => ({ from: allRows, to: index, down: sum(row), up, isCell: true, goesWith: null }),
  );
  const silentEdges = noAnswer.map(
    (down, column): CountedEdge => ({ from: silent, to: firstColumn + column, down, up, isCell: false, goesWith: column }),
  );
  const cellEdges = answers.flatMap((row, index) =>
    row.map((down, column): CountedEdge => ({ from: index, to: firstColumn + column, down, up, isCell: true, goesWith: null })),
  );
  return { nodeCount: allRows + 2, edges: [...columnEdges, ...rowEdges, ...silentEdges, ...cellEdges] };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function* combinations(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index++) {
    const item = items[index];
    if (item === undefined) return;
    for (const others of combinations(items, size - 1, index + 1)) yield [item, ...others];
  }
}
