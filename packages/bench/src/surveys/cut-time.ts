/** How fast a data cut with many responses is made: the product, beside a bare COPY of the same responses that is hashed. */
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { type Memory, memoryOf } from "../memory-of.ts";
import { call } from "../product-calls.ts";
import type { Rates } from "../report.ts";
import { secondsOf } from "../seconds-of.ts";
import type { ServerProcess } from "../server-process.ts";

export interface CutParts {
  readonly product: ServerProcess;
  readonly researcher: string;
  readonly client: pg.Client;
  /** The wave whose responses are nearly all that there is to freeze. */
  readonly waveId: string;
  readonly responseCount: number;
  readonly signal: AbortSignal;
}

/** What a key must be allowed to do with data cuts here. */
export const cutScopes = ["data-cuts:read", "data-cuts:write"];

/** Rows per second of both. A cut of this size takes a minute, so it is made once. */
export async function measureCut(parts: CutParts): Promise<{ readonly rates: Required<Rates>; readonly memory: Memory | undefined }> {
  const { product, responseCount } = parts;
  const copied = await secondsOf(() => copyOut(parts));
  let made = Number.NaN;
  const memory = await memoryOf(product, async () => {
    made = await secondsOf(() => makeCut(parts));
  });
  return { rates: { subject: responseCount / made, yardstick: responseCount / copied, ratio: copied / made }, memory };
}

async function copyOut({ client, waveId, signal }: CutParts): Promise<void> {
  const hash = createHash("sha256");
  const text = `copy (select id, region_code, submitted_at, answers from response where wave_id = '${waveId}' order by id) to stdout`;
  for await (const chunk of client.query(copyTo(text))) {
    signal.throwIfAborted();
    hash.update(chunk as Buffer); // what such a stream gives
  }
}

async function makeCut({ product: { url }, researcher, signal, responseCount, waveId }: CutParts): Promise<void> {
  const cutId = `bench-${randomBytes(8).toString("hex")}`;
  const body = { cutId, title: { nl: "Meting van snelheid (verzonnen)" } };
  await call(url, "/v1/data-cuts", researcher, { method: "POST", body });
  for (;;) {
    const { revisions, files } = await call<DataCut>(url, `/v1/data-cuts/${cutId}`, researcher);
    const state = revisions.at(-1)?.state;
    if (state === "made") {
      const rows = files.find(({ name }) => name.includes(waveId))?.rows;
      if (rows !== responseCount) throw new Error(`the cut has ${rows} responses instead of ${responseCount}`);
      return;
    }
    if (state !== "making") throw new Error(`the cut is ${state}`);
    await sleep(200, undefined, { signal });
  }
}

/** Of the contract's data cut. */
interface DataCut {
  readonly revisions: readonly { readonly state: string }[];
  readonly files: readonly { readonly name: string; readonly rows: number | null }[];
}
