import type { AddressInfo } from "node:net";
import { createExchange, type Exchange } from "@reform-exchange/domain";
import { pino } from "pino";
import { buildApp } from "../../src/app.ts";
import type { RunningApi } from "./running-api.ts";

export interface OtherProcess {
  readonly baseUrl: string;
  readonly exchange: Exchange;
  close(): Promise<void>;
}

/** A second API on the same database and clock, with nothing else in common: it hears of writes as another process does. */
export async function startOther({ testDatabase: { database }, clock }: RunningApi): Promise<OtherProcess> {
  const exchange = await createExchange(database, clock);
  const app = await buildApp({ exchange, database, logger: pino({ level: "silent" }) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo; // a listening TCP server has one
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    exchange,
    async close() {
      await app.close();
      await exchange.close();
    },
  };
}
