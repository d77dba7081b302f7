/** Measures the product beside its ceilings and prints the table. See README.md. */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { makeCaseFiles } from "./case-files.ts";
import { type Case, casesWith } from "./cases.ts";
import { compare, type Pace } from "./compare.ts";
import { autocannonGenerator } from "./load/autocannon.ts";
import { findWrk } from "./load/wrk.ts";
import { startProduct } from "./product.ts";
import { rowOf, startRow, tableOf, unmeasuredRow } from "./report.ts";
import { requireSameAnswers } from "./same-answers.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { measureStart } from "./start-time.ts";
import { createTemporaryDatabase } from "./temporary-database.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
});
const pace: Pace = options.quick
  ? { rounds: 3, secondsPerRound: 1, secondsOfWarmUp: 2 }
  : { rounds: 9, secondsPerRound: 2, secondsOfWarmUp: 4 };
const generator = findWrk() ?? autocannonGenerator;
const start = { number: 6, title: "start on an existing embedded database" };

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));

const rows = [...(await rowsOfCases()), ...(await rowsOfStart())];
console.log(`\n${tableOf(rows)}`);

async function rowsOfCases(): Promise<string[][]> {
  if (options.only.length > 0 && options.only.every((number) => number === String(start.number))) return [];
  await using database = await createTemporaryDatabase();
  await using product = await startProduct({ DATABASE_URL: database.url });
  await database.analyze();
  await using files = await makeCaseFiles(product.url);
  console.log(
    `PostgreSQL ${database.serverVersion}, load by ${generator.name}, ${pace.rounds} rounds of ${pace.secondsPerRound} s, ` +
      `${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)}`,
  );
  const rows: string[][] = [];
  for (const one of casesWith(files).filter(isAsked)) rows.push(await row(one, () => rowOfCase(one, product, database.url)));
  return rows;
}

async function rowOfCase(one: Case, product: ServerProcess, databaseUrl: string): Promise<string[]> {
  await using ceiling = await startServer(one.ceiling, { args: one.ceilingArgs ?? [], environment: { DATABASE_URL: databaseUrl } });
  await requireSameAnswers(one.load, product.url, ceiling.url);
  return rowOf(one, await compare({ product, ceiling }, one.load, pace, generator, interrupted.signal));
}

async function rowsOfStart(): Promise<string[][]> {
  if (!isAsked(start)) return [];
  return [await row(start, async () => startRow(start, await measureStart(5, interrupted.signal)))];
}

function isAsked({ number }: { number: number }): boolean {
  return options.only.length === 0 || options.only.includes(String(number));
}

/** A case that can't be measured costs the run its exit code, not the other cases. */
async function row(about: { number: number; title: string }, measure: () => Promise<string[]>): Promise<string[]> {
  interrupted.signal.throwIfAborted();
  console.error(`${about.number} ${about.title} …`);
  try {
    return await measure();
  } catch (error) {
    interrupted.signal.throwIfAborted();
    console.error(error);
    process.exitCode = 1;
    return unmeasuredRow(about);
  }
}
