/** The rows of the table about many responses: their export, their release, and a data cut of them. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Case } from "../cases.ts";
import type { Memory } from "../memory-of.ts";
import { makeResearcher } from "../product-calls.ts";
import { rateRow, releaseRow } from "../report.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { makeClosedWave } from "./closed-wave.ts";
import { cutScopes, measureCut } from "./cut-time.ts";
import { type ExportParts, measureExport, measureKind, measureMemory, requireSameResponses } from "./export-time.ts";
import { surveyScopes } from "./make-wave.ts";
import { measureRelease } from "./release-time.ts";

export interface SurveyParts {
  readonly product: ServerProcess;
  readonly databaseUrl: string;
  /** The header `Authorization` of an administrator. */
  readonly authorization: string;
  readonly responseCount: number;
  readonly rounds: number;
  /** Also the kinds of file for which nothing was promised? */
  readonly allKinds: boolean;
  readonly signal: AbortSignal;
}

export const exporting = { number: 12, title: "NDJSON export" };
export const releasing = { number: 13, title: "release" };
export const cutting = { number: 15, title: "data cut" };
const exportFloor = 0.6;

const otherKinds = { CSV: "text/csv", Parquet: "application/vnd.apache.parquet", zip: "application/zip" };

export async function exportRows(parts: SurveyParts): Promise<string[][]> {
  const { databaseUrl, responseCount, allKinds } = parts;
  await using cursor = await startServer(new URL("../ceilings/cursor-export.ts", import.meta.url), {
    environment: { DATABASE_URL: databaseUrl },
  });
  return await withWaves(parts, async ({ researcher, makeWave }) => {
    const waveId = await makeWave(responseCount);
    const small = await makeWave(responseCount / 10);
    const one: ExportParts = { ...parts, cursor, researcher, waveId };
    await requireSameResponses(one, small);
    const memory = await measureMemory(one, small);
    const flatness = memory === undefined ? "" : `, ${megabytes(memory.extraBytes)} more than for a tenth`;
    const of = `of ${responseCount.toLocaleString("en")} responses`;
    const title = `NDJSON ${of} / a bare cursor${toldMemory(memory)}${flatness}`;
    const rows = [
      rateRow({ ...exporting, title }, await measureExport(one, ""), exportFloor),
      rateRow({ ...exporting, title: `NDJSON ${of} / a bare cursor by id` }, await measureExport(one, "?by=id")),
    ];
    for (const [name, mediaType] of allKinds ? Object.entries(otherKinds) : []) {
      const { rates, memory: ofKind } = await measureKind(one, mediaType);
      rows.push(rateRow({ ...exporting, title: `${name} ${of}${toldMemory(ofKind)}` }, rates));
    }
    return rows;
  });
}

/** The row of the release, and the case of reading it. */
export async function releaseRowAndReading(parts: SurveyParts, folder: string): Promise<{ row: string[]; reading: Case }> {
  const { product, responseCount, signal } = parts;
  return await withWaves(parts, async ({ researcher, client, makeWave }) => {
    const waveId = await makeWave(responseCount);
    const measured = await measureRelease({ url: product.url, researcher, client, waveId, signal });
    const path = `/v1/waves/${waveId}/results`;
    const results = join(folder, "results.json");
    await writeFile(results, await (await fetch(product.url + path, { signal })).text());
    const title = `release of ${responseCount.toLocaleString("en")} responses / ${measured.tables} bare GROUP BYs`;
    const yardstick = {
      kind: "ceiling" as const,
      script: new URL("../ceilings/constant-body.ts", import.meta.url),
      args: [path, results],
    };
    return {
      row: releaseRow({ ...releasing, title }, measured),
      reading: {
        ...releasing,
        title: "results of a release from the cache",
        load: { path, connections: 16 },
        yardstick: { asked: yardstick },
        floor: 0.7,
      },
    };
  });
}

export async function cutRows(parts: SurveyParts): Promise<string[][]> {
  const { responseCount } = parts;
  return await withWaves(parts, async ({ researcher, client, makeWave }) => {
    const waveId = await makeWave(responseCount);
    const { rates, memory } = await measureCut({ ...parts, researcher, client, waveId });
    const title = `data cut of ${responseCount.toLocaleString("en")} responses / a bare COPY${toldMemory(memory)}`;
    return [rateRow({ ...cutting, title }, rates)];
  });
}

interface Waves {
  readonly researcher: string;
  readonly client: pg.Client;
  /** A closed wave with so many responses. */
  makeWave(responseCount: number): Promise<string>;
}

async function withWaves<Result>(parts: SurveyParts, work: (waves: Waves) => Promise<Result>): Promise<Result> {
  const { product, databaseUrl, authorization } = parts;
  const researcher = await makeResearcher(product.url, authorization, [...surveyScopes, ...cutScopes]);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const makeWave = (responseCount: number) => makeClosedWave({ url: product.url, researcher, client, responseCount });
    return await work({ researcher, client, makeWave });
  } finally {
    await client.end();
  }
}

function toldMemory(memory: Memory | undefined): string {
  return memory === undefined ? "" : `; memory: ${megabytes(memory.grownBytes)} more than before`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
