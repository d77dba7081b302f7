/** How fast many rows go in: the product, taking a file of CSV, beside a bare COPY of the same rows. */
import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { median } from "simple-statistics";
import { csvHeader, observationRows, tableColumns } from "./observation-rows.ts";
import { call, makeResearcher } from "./product-calls.ts";
import { secondsOf } from "./seconds-of.ts";
import type { ServerProcess } from "./server-process.ts";

export interface IntakeMeasured {
  readonly productRowsPerSecond: number;
  readonly copyRowsPerSecond: number;
  readonly ratio: number;
  /** How much more memory the product's process took at most for the whole file than for a tenth of it; undefined where the system does not say. */
  readonly extraBytes: number | undefined;
}

export interface IntakeParts {
  readonly product: ServerProcess;
  readonly databaseUrl: string;
  /** The header `Authorization` of an administrator. */
  readonly authorization: string;
  readonly rounds: number;
  readonly signal: AbortSignal;
}

const rowCount = 100_000;

/** Takes the same rows in by both, in turn, each time under another indicator. */
export async function measureIntake({ product, databaseUrl, authorization, rounds, signal }: IntakeParts): Promise<IntakeMeasured> {
  const writer = await makeResearcher(product.url, authorization, ["indicators:write", "observations:write"]);
  const municipalityCodes = await readMunicipalityCodes(product.url);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(bareTable);
    const extraBytes = await measureMemory(product, writer, municipalityCodes);
    const times: { readonly product: number; readonly copy: number }[] = [];
    for (let round = 0; round <= rounds; round++) {
      signal.throwIfAborted();
      const rows = observationRows(await makeIndicator(product.url, writer), municipalityCodes, rowCount);
      const byProduct = await secondsOf(() => takeIn(product.url, writer, rows, rowCount));
      const byCopy = await secondsOf(() => copyIn(client, rows));
      if (round > 0) times.push({ product: byProduct, copy: byCopy }); // the first one warms up
    }
    return {
      productRowsPerSecond: rowCount / median(times.map((time) => time.product)),
      copyRowsPerSecond: rowCount / median(times.map((time) => time.copy)),
      ratio: median(times.map((time) => time.copy / time.product)),
      extraBytes,
    };
  } finally {
    await client.end();
  }
}

/** With the indexes and constraints of the product's table, of which `like` leaves the reference out. */
const bareTable = `
  create table bare_observation (like observation including all);
  alter table bare_observation alter recorded_at set default now(),
    add foreign key (indicator_code, definition_version) references indicator_version (indicator_code, number)`;

async function copyIn(client: pg.Client, rows: string): Promise<void> {
  await pipeline(
    Readable.from([Buffer.from(rows)], { objectMode: false }),
    client.query(copyFrom(`copy bare_observation (${tableColumns}) from stdin (format csv)`)),
  );
}

async function takeIn(url: string, authorization: string, rows: string, count: number): Promise<void> {
  const response = await fetch(`${url}/v1/observations`, {
    method: "POST",
    headers: { authorization, "content-type": "text/csv", "idempotency-key": randomUUID() },
    body: `${csvHeader}\n${rows}`,
  });
  const answer = (await response.json()) as { summary?: { stored: number } }; // the contract's IntakeResult, or a problem
  if (answer.summary?.stored !== count) throw new Error(`taking in answers ${JSON.stringify(answer).slice(0, 500)}`);
}

/** The first intake of each size is left out: it also pays for what every process needs once. */
async function measureMemory(product: ServerProcess, writer: string, codes: readonly string[]): Promise<number | undefined> {
  const peakOf = async (count: number) => {
    const rows = observationRows(await makeIndicator(product.url, writer), codes, count);
    product.forgetPeakMemory();
    await takeIn(product.url, writer, rows, count);
    return product.peakMemoryBytes();
  };
  await peakOf(rowCount / 10);
  const few = await peakOf(rowCount / 10);
  const all = await peakOf(rowCount);
  return few === undefined || all === undefined ? undefined : all - few;
}

async function makeIndicator(url: string, authorization: string): Promise<string> {
  const indicatorCode = `bench-${randomBytes(8).toString("hex")}`;
  const body = {
    indicatorCode,
    goalCode: "services",
    level: "local",
    aspect: "result",
    title: { nl: "Meting van snelheid (verzonnen)" },
    successMeasure: true,
    unit: { nl: "dagen" },
    definition: { nl: "Verzonnen." },
    source: { nl: "Verzonnen." },
    disclosureThreshold: 10,
  };
  await call(url, "/v1/indicators", authorization, { method: "POST", body });
  return indicatorCode;
}

async function readMunicipalityCodes(url: string): Promise<string[]> {
  const response = await fetch(`${url}/v1/municipalities?limit=1000&asOf=2024-01-01`);
  const { items } = (await response.json()) as { items: { municipalityCode: string }[] }; // the contract's MunicipalityPage
  return items.map(({ municipalityCode }) => municipalityCode);
}
