/** How many more cells are hidden than need be, where the best choice can still be found by trying all. */
import { expect, test } from "vitest";
import { type CountRow, noAnswer, type ProtectedTable, protectRelease, type Variable } from "../src/index.ts";
import { fewestHidden, type SmallTable, safeCells } from "./optimum.ts";
import { Random } from "./random.ts";

const isFullRun = Number(process.env["DISCLOSURE_WAVES"] ?? 0) >= 2000;
const tableCount = isFullRun ? 2000 : 300;
const mostSafeCells = 16;

test("on small tables at most twice as many cells are hidden as the best choice hides", { timeout: 10 * 60_000 }, () => {
  const outcomes = Array.from({ length: tableCount }, (_, seed) => outcomeOf(seed)).filter((outcome) => outcome !== null);
  const hidden = outcomes.reduce((sum, outcome) => sum + outcome.hidden, 0);
  const fewest = outcomes.reduce((sum, outcome) => sum + outcome.fewest, 0);
  const worst = Math.max(...outcomes.map((outcome) => (outcome.hidden === 0 ? 1 : outcome.hidden / outcome.fewest)));
  const best = outcomes.filter((outcome) => outcome.hidden <= outcome.fewest).length;
  if (isFullRun)
    process.stdout.write(`${JSON.stringify({ tables: outcomes.length, hidden, fewest, ratio: hidden / fewest, worst, best }, null, 2)}\n`);
  expect(outcomes.length).toBeGreaterThan(tableCount / 2);
  expect(hidden / fewest).toBeLessThan(1.25);
  expect(worst).toBeLessThanOrEqual(2);
});

/** A withheld table counts as one of which every cell is hidden. Null when there is nothing to compare. */
function outcomeOf(seed: number): { readonly hidden: number; readonly fewest: number } | null {
  const random = new Random(seed);
  const threshold = random.pick([5, 10]);
  const table = randomTable(random, random.between(20, 40 * threshold));
  if (safeCells(table, threshold) > mostSafeCells) return null;
  const fewest = fewestHidden(table, threshold, threshold + 1);
  if (fewest === null || fewest === 0) return null;
  const { variables, counts, respondents } = asRequest(table);
  const ruleSet = { threshold, dominancePercent: 10, splitBy: ["split"] };
  const release = protectRelease({ respondents, variables, counts, ruleSet, mayIdentify: true });
  if (release.status === "refused") throw new Error("a first release is never refused");
  const size = { question: table.answers.length, split: table.noAnswer.length };
  return { hidden: release.tables.reduce((sum, one) => sum + hiddenIn(one, size), 0), fewest };
}

function randomTable(random: Random, respondents: number): SmallTable {
  const rows = random.shares(random.between(2, 4));
  const columns = random.shares(random.between(2, 3));
  const silence = random.chance(0.3) ? 0.1 : 0;
  const people = Array.from({ length: respondents }, () => ({
    column: random.weighted([...columns.keys()], columns),
    row: random.chance(silence) ? null : random.weighted([...rows.keys()], rows),
  }));
  const count = (row: number | null, column: number) => people.filter((one) => one.row === row && one.column === column).length;
  return {
    answers: rows.map((_, row) => columns.map((__, column) => count(row, column))),
    noAnswer: columns.map((_, column) => count(null, column)),
  };
}

function asRequest({ answers, noAnswer: silent }: SmallTable): { variables: Variable[]; counts: CountRow[]; respondents: number } {
  const variables: Variable[] = [
    { kind: "categorical", name: "split", categories: silent.map((_, column) => `s${column}`) },
    { kind: "categorical", name: "question", categories: answers.map((_, row) => `q${row}`) },
  ];
  const rows = [...answers.map((row, index) => ({ category: `q${index}`, row })), { category: noAnswer, row: silent }];
  const total = (row: readonly number[]) => row.reduce((sum, count) => sum + count, 0);
  const counts = [
    ...rows.map(({ category, row }) => ({ variable: "question", category, by: null, byCategory: null, count: total(row) })),
    ...rows.flatMap(({ category, row }) =>
      row.map((count, column) => ({ variable: "question", category, by: "split", byCategory: `s${column}`, count })),
    ),
    ...silent.map((_, column) => ({
      variable: "split",
      category: `s${column}`,
      by: null,
      byCategory: null,
      count: total(rows.map(({ row }) => row[column] ?? 0)),
    })),
  ];
  return { variables, counts, respondents: total(rows.map(({ row }) => total(row))) };
}

function hiddenIn(table: ProtectedTable, size: { readonly question: number; readonly split: number }): number {
  if (table.status === "released") {
    return table.columns.flatMap(({ cells }) => cells).filter(({ cellStatus }) => cellStatus === "suppressed").length;
  }
  if (table.by !== null) return size.question * size.split;
  return table.variable === "split" ? size.split : size.question;
}
