/** How long totals over 20,000 entries take that nobody asked for before, beside bare Fastify with the same SQL. */
import { deepStrictEqual } from "node:assert";
import pg from "pg";
import { median } from "simple-statistics";
import { call } from "../product-calls.ts";
import { type ServerProcess, startServer } from "../server-process.ts";
import { makeLedger } from "./make-ledger.ts";

export const dimensions = ["region", "funder", "purpose", "goal", "year"] as const;

export interface TotalsParts {
  readonly product: ServerProcess;
  readonly databaseUrl: string;
  /** The header `Authorization` of an administrator. */
  readonly authorization: string;
  readonly rounds: number;
  readonly signal: AbortSignal;
}

export interface TotalsMeasured {
  readonly by: (typeof dimensions)[number];
  readonly productPerSecond: number;
  readonly ceilingPerSecond: number;
  readonly ratio: number;
}

export interface Totals {
  readonly measured: readonly TotalsMeasured[];
  /** The header `Authorization` of who may read them, and an answer. */
  readonly reader: string;
  readonly answer: string;
}

const requestsPerRound = 20;
/** Each request asks for another limit, so that the product has not kept its answer. */
const firstLimit = 100;

export async function measureTotals({ product, databaseUrl, authorization, rounds, signal }: TotalsParts): Promise<Totals> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const reader = await makeLedger(product.url, authorization, client).finally(() => client.end());
  const pathOf = (by: string, limit: number) => `/v1/budget-totals?by=${by}&isDemonstration=true&limit=${limit}`;
  const first = await call<{ policy: object }>(product.url, pathOf("region", 50), reader);
  await using ceiling = await startServer(new URL("../ceilings/budget-totals.ts", import.meta.url), {
    args: [JSON.stringify(first.policy)],
    environment: { DATABASE_URL: databaseUrl },
  });
  const ask = (url: string, path: string) => call<object>(url, path, reader);
  const measured: TotalsMeasured[] = [];
  for (const by of dimensions) {
    deepStrictEqual(await ask(ceiling.url, pathOf(by, 50)), await ask(product.url, pathOf(by, 50)), `totals by ${by} differ`);
    let limit = firstLimit;
    const stretch = async (url: string) => {
      const begun = performance.now();
      for (let request = 0; request < requestsPerRound; request++) {
        await ask(url, pathOf(by, limit));
        limit += 1;
      }
      return (requestsPerRound * 1000) / (performance.now() - begun);
    };
    await stretch(product.url);
    await stretch(ceiling.url);
    const found: { readonly product: number; readonly ceiling: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      signal.throwIfAborted();
      found.push({ product: await stretch(product.url), ceiling: await stretch(ceiling.url) });
    }
    measured.push({
      by,
      productPerSecond: median(found.map((one) => one.product)),
      ceilingPerSecond: median(found.map((one) => one.ceiling)),
      ratio: median(found.map((one) => one.product / one.ceiling)),
    });
  }
  return { measured, reader, answer: JSON.stringify(await ask(product.url, pathOf("region", 50))) };
}
