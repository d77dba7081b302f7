/** How fast the responses of a wave come out as NDJSON: the product, beside a bare cursor of the same rows. */
import { deepStrictEqual } from "node:assert";
import { median } from "simple-statistics";
import { type Memory, memoryOf } from "../memory-of.ts";
import type { Rates } from "../report.ts";
import type { ServerProcess } from "../server-process.ts";
import { readExport, readValues } from "./read-export.ts";

export interface ExportParts {
  readonly product: ServerProcess;
  readonly cursor: ServerProcess;
  readonly researcher: string;
  readonly waveId: string;
  readonly responseCount: number;
  readonly rounds: number;
  readonly signal: AbortSignal;
}

const ndjson = "application/x-ndjson";

/** Reads both in turn. `order` is what the cursor is asked besides. */
export async function measureExport(parts: ExportParts, order: "" | "?by=id"): Promise<Required<Rates>> {
  const { product, cursor, researcher, waveId, responseCount, rounds, signal } = parts;
  const secondsOf = async (server: ServerProcess, query: string) => {
    const read = await readExport({ url: exportUrl(server, waveId) + query, headers: exportHeaders(researcher, ndjson), signal });
    if (read.lines !== responseCount) throw new Error(`an export has ${read.lines} lines instead of ${responseCount}`);
    return read.seconds;
  };
  const times: { readonly product: number; readonly cursor: number }[] = [];
  for (let round = 1; round <= rounds; round++)
    times.push({ product: await secondsOf(product, ""), cursor: await secondsOf(cursor, order) });
  return {
    subject: responseCount / median(times.map((time) => time.product)),
    yardstick: responseCount / median(times.map((time) => time.cursor)),
    ratio: median(times.map((time) => time.cursor / time.product)),
  };
}

/**
 * Checks that both give the same responses, in whatever order.
 *
 * @throws Error when they do not
 */
export async function requireSameResponses({ product, cursor, researcher, signal }: ExportParts, waveId: string): Promise<void> {
  const valuesOf = (server: ServerProcess) =>
    readValues({ url: exportUrl(server, waveId), headers: exportHeaders(researcher, ndjson), signal });
  deepStrictEqual(await valuesOf(product), await valuesOf(cursor), "the two exports have different responses");
}

export interface ExportMemory extends Memory {
  /** How much more memory the process held at most than for a tenth of the responses. */
  readonly extraBytes: number;
}

/** Exports a small wave and the large one; undefined where the system does not say what memory is held. */
export async function measureMemory(parts: ExportParts, small: string): Promise<ExportMemory | undefined> {
  const { product, researcher, waveId, signal } = parts;
  const memoryFor = (id: string) =>
    memoryOf(product, async () => {
      await readExport({ url: exportUrl(product, id), headers: exportHeaders(researcher, ndjson), signal });
    });
  await memoryFor(small); // the first pays for what every process needs once
  const few = await memoryFor(small);
  const all = await memoryFor(waveId);
  return few && all && { ...all, extraBytes: all.peakBytes - few.peakBytes };
}

/** Rows per second of another kind of file, and the memory that it takes. */
export async function measureKind(parts: ExportParts, mediaType: string): Promise<{ rates: Rates; memory: Memory | undefined }> {
  const { product, researcher, waveId, responseCount, signal } = parts;
  let seconds = Number.NaN;
  const memory = await memoryOf(product, async () => {
    ({ seconds } = await readExport({ url: exportUrl(product, waveId), headers: exportHeaders(researcher, mediaType), signal }));
  });
  return { rates: { subject: responseCount / seconds }, memory };
}

function exportUrl({ url }: ServerProcess, waveId: string): string {
  return `${url}/v1/waves/${waveId}/responses`;
}

function exportHeaders(researcher: string, mediaType: string): Record<string, string> {
  return { authorization: researcher, accept: mediaType };
}
