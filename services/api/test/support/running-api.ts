import type { AddressInfo } from "node:net";
import { createExchange } from "@reform-exchange/domain";
import { openTestDatabase, SettableClock, type TestDatabase } from "@reform-exchange/domain/testing";
import { pino } from "pino";
import { type AppOptions, buildApp } from "../../src/app.ts";

export interface RunningApi {
  readonly baseUrl: string;
  readonly testDatabase: TestDatabase;
  readonly clock: SettableClock;
  /** Everything that was logged, a line each. */
  readonly log: readonly string[];
  /** A request to the API, with the path as it is written. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

/** Noon in Amsterdam on the day that the examples of the contract call today. */
export const testNow = "2026-11-23T11:00:00Z";

/** The whole API on a database and a clock of its own, listening on a port that the system chooses. */
export async function startApi(
  options: Partial<Pick<AppOptions, "corsOrigins" | "publicUrl" | "cached" | "requestTimeoutMs">> = {},
): Promise<RunningApi> {
  const testDatabase = await openTestDatabase();
  const clock = new SettableClock(testNow);
  const exchange = await createExchange(testDatabase.database, clock);
  const log: string[] = [];
  const logger = pino({ level: "debug" }, { write: (line: string) => void log.push(line) });
  const app = await buildApp({ exchange, database: testDatabase.database, logger, ...options });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo; // a listening TCP server has one
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    baseUrl,
    testDatabase,
    clock,
    log,
    call: (path, init) => fetch(baseUrl + path, { redirect: "manual", ...init }),
    async close() {
      await app.close();
      await exchange.close();
      await testDatabase.close();
    },
  };
}
