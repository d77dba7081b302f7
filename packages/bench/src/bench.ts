/** Measures the product beside its ceilings and prints the table. See README.md. */
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { totals, totalsRowsAndReading } from "./budgets/totals-rows.ts";
import { makeCaseInputs } from "./case-inputs.ts";
import { type Asked, type Case, casesWith, type Side, product as theProduct } from "./cases.ts";
import { compare, type Pace } from "./compare.ts";
import { measureIntake } from "./intake-time.ts";
import { autocannonGenerator } from "./load/autocannon.ts";
import { findWrk } from "./load/wrk.ts";
import { generateKey, type ProductSettings, startProduct } from "./product.ts";
import { intakeRow, rowOf, startRow, tableOf, unmeasuredRow } from "./report.ts";
import { requireSameAnswers } from "./same-answers.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { measureStart } from "./start-time.ts";
import { storedResponse, storedResponseCase } from "./surveys/stored-response.ts";
import { cutRows, cutting, exporting, exportRows, releaseRowAndReading, releasing } from "./surveys/survey-rows.ts";
import { createTemporaryDatabase } from "./temporary-database.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
});
const pace: Pace = options.quick
  ? { rounds: 3, secondsPerRound: 1, secondsOfWarmUp: 2 }
  : { rounds: 9, secondsPerRound: 2, secondsOfWarmUp: 4 };
const generator = findWrk() ?? autocannonGenerator;
const start = { number: 6, title: "start on an existing embedded database" };
const intake = { number: 10, title: "100,000 observations by CSV, to a bare COPY" };

const responseCount = options.quick ? 100_000 : 1_000_000;

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort(new Error(`stopped by ${signal}`)));

const rows = [...(await rowsOfCases()), ...(await rowsOfStart())];
console.log(`\n${tableOf(rows)}`);

async function rowsOfCases(): Promise<string[][]> {
  if (options.only.length > 0 && options.only.every((number) => number === String(start.number))) return [];
  await using database = await createTemporaryDatabase();
  await using folder = await makeTemporaryFolder();
  const settings = { DATABASE_URL: database.url, DATA_DIR: folder.path, BOOTSTRAP_ADMIN_KEY: await generateKey() };
  await using product = await startProduct(settings);
  const inputs = await makeCaseInputs(folder.path, product.url, settings.BOOTSTRAP_ADMIN_KEY);
  await database.analyze();
  console.log(
    `PostgreSQL ${database.serverVersion}, load by ${generator.name}, ${pace.rounds} rounds of ${pace.secondsPerRound} s, ` +
      `${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)}`,
  );
  const rows: string[][] = [];
  for (const one of casesWith(inputs).filter(isAsked))
    rows.push(...(await row(one, async () => [await rowOfCase(one, product, settings)])));
  if (isAsked(intake)) {
    const rounds = options.quick ? 3 : 7;
    const parts = { product, databaseUrl: database.url, authorization: inputs.authorization, rounds, signal: interrupted.signal };
    rows.push(...(await row(intake, async () => [intakeRow(intake, await measureIntake(parts))])));
  }
  const ofSurveys = { product, databaseUrl: database.url, authorization: inputs.authorization, signal: interrupted.signal };
  if (isAsked(storedResponse)) {
    const parts = {
      ...ofSurveys,
      folder: folder.path,
      url: product.url,
      seconds: pace.secondsOfWarmUp + pace.rounds * pace.secondsPerRound,
    };
    rows.push(...(await row(storedResponse, async () => [await rowOfCase(await storedResponseCase(parts), product, settings)])));
  }
  if (isAsked(totals)) {
    const measure = async () => {
      const { rows, reading } = await totalsRowsAndReading({ ...ofSurveys, rounds: pace.rounds }, folder.path);
      return [...rows, await rowOfCase(reading, product, settings)];
    };
    rows.push(...(await row(totals, measure)));
  }
  const ofManyResponses = { ...ofSurveys, responseCount, rounds: 3, allKinds: !options.quick };
  if (isAsked(exporting)) rows.push(...(await row(exporting, () => exportRows(ofManyResponses))));
  if (isAsked(cutting)) rows.push(...(await row(cutting, () => cutRows(ofManyResponses))));
  if (isAsked(releasing)) {
    const measure = async () => {
      const { row, reading } = await releaseRowAndReading(ofManyResponses, folder.path);
      return [row, await rowOfCase(reading, product, settings)];
    };
    rows.push(...(await row(releasing, measure)));
  }
  return rows;
}

async function rowOfCase(one: Case, product: ServerProcess, settings: ProductSettings): Promise<string[]> {
  await using started = new AsyncDisposableStack();
  const sideOf = async (side: Side) => {
    const load = { ...one.load, headers: { ...one.load.headers, ...side.headers } };
    const server = await serverOf(side.asked, product, settings, started);
    return { side, server, url: server.url, load };
  };
  const subject = await sideOf(one.subject ?? theProduct);
  const yardstick = await sideOf(one.yardstick);
  await requireSameAnswers(one, subject, yardstick);
  return rowOf(one, await compare(subject, yardstick, pace, generator, interrupted.signal));
}

async function serverOf(
  asked: Asked,
  product: ServerProcess,
  settings: ProductSettings,
  started: AsyncDisposableStack,
): Promise<ServerProcess> {
  if (asked.kind === "ceiling") return started.use(await startServer(asked.script, { args: asked.args ?? [], environment: settings }));
  return asked.settings ? started.use(await startProduct({ ...settings, ...asked.settings })) : product;
}

async function rowsOfStart(): Promise<string[][]> {
  if (!isAsked(start)) return [];
  return await row(start, async () => [startRow(start, await measureStart(5, interrupted.signal))]);
}

function isAsked({ number }: { number: number }): boolean {
  return options.only.length === 0 || options.only.includes(String(number));
}

/** A case that can't be measured costs the run its exit code, not the other cases. */
async function row(about: { number: number; title: string }, measure: () => Promise<string[][]>): Promise<string[][]> {
  interrupted.signal.throwIfAborted();
  console.error(`${about.number} ${about.title} …`);
  try {
    return await measure();
  } catch (error) {
    interrupted.signal.throwIfAborted();
    console.error(error);
    process.exitCode = 1;
    return [unmeasuredRow(about)];
  }
}
