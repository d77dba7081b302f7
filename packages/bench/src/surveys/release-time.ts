/** How long a release of a wave with many responses takes: the product, beside the bare GROUP BYs of the same tables. */
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { call } from "../product-calls.ts";
import { secondsOf } from "../seconds-of.ts";
import { groupBys } from "./released-tables.ts";

export interface ReleaseMeasured {
  readonly productSeconds: number;
  readonly groupBySeconds: number;
  readonly tables: number;
}

export interface ReleaseParts {
  readonly url: string;
  readonly researcher: string;
  readonly client: pg.Client;
  /** A closed wave that was not released before. */
  readonly waveId: string;
  readonly signal: AbortSignal;
}

/** A wave is released once: the bare statements run before and after, and count by half each time. */
export async function measureRelease({ url, researcher, client, waveId, signal }: ReleaseParts): Promise<ReleaseMeasured> {
  const texts = groupBys();
  const countAll = async () => {
    for (const text of texts) {
      signal.throwIfAborted();
      await client.query(text, [waveId]);
    }
  };
  const before = await secondsOf(countAll);
  const productSeconds = await secondsOf(() => release(url, researcher, waveId, signal));
  const after = await secondsOf(countAll);
  return { productSeconds, groupBySeconds: (before + after) / 2, tables: texts.length };
}

async function release(url: string, researcher: string, waveId: string, signal: AbortSignal): Promise<void> {
  await call(url, `/v1/waves/${waveId}/release`, researcher, { method: "PUT" });
  for (;;) {
    const wave = await call<{ release: { state: string; refusal: unknown } }>(url, `/v1/waves/${waveId}`, researcher);
    if (wave.release.state === "made") return;
    if (wave.release.state !== "making") throw new Error(`the release is ${wave.release.state}: ${JSON.stringify(wave.release.refusal)}`);
    await sleep(50, undefined, { signal });
  }
}
