import type { AddressInfo } from "node:net";
import { createExchange, type Exchange, type ExchangeOptions } from "@reform-exchange/domain";
import {
  demonstrationToken,
  type KeyHolder,
  openTestDatabase,
  putDemonstrationAgendas,
  putDemonstrationBottlenecks,
  putDemonstrationObservations,
  putDemonstrationSurveys,
  putDemonstrationWerkcentrum,
  SettableClock,
  seedKeys,
  type TestDatabase,
} from "@reform-exchange/domain/testing";
import { type AppOptions, buildApp } from "../../src/app.ts";
import { createLogger } from "../../src/logger.ts";

/** Whoever has a credential. */
export type CredentialHolder = KeyHolder | "respondent";

export interface RunningApi {
  readonly baseUrl: string;
  readonly testDatabase: TestDatabase;
  readonly exchange: Exchange;
  readonly clock: SettableClock;
  /** A key for each kind of holder, and the token of a respondent. */
  readonly keys: Readonly<Record<CredentialHolder, string>>;
  /** Everything that was logged, a line each. */
  readonly log: readonly string[];
  /** A request to the API, with the path as it is written. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  /** The same with a credential; a body that is an object is sent as JSON. */
  readonly callAs: (credential: string, path: string, init?: CallInit) => Promise<Response>;
  close(): Promise<void>;
}

export interface CallInit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Noon in Amsterdam on the day that the examples of the contract call today. */
export const testNow = "2026-11-23T11:00:00Z";

/** The whole API on a database and a clock of its own, listening on a port that the system chooses. */
export async function startApi(
  options: Partial<Pick<AppOptions, "corsOrigins" | "publicUrl" | "cached" | "requestTimeoutMs" | "rateLimits" | "trustedProxies">> &
    Pick<ExchangeOptions, "verifyToken"> = {},
): Promise<RunningApi> {
  const testDatabase = await openTestDatabase();
  const clock = new SettableClock(testNow);
  const keys = { ...(await seedKeys(testDatabase.database, clock)), respondent: demonstrationToken };
  await putDemonstrationWerkcentrum(testDatabase.database);
  await putDemonstrationBottlenecks(testDatabase.database);
  await putDemonstrationAgendas(testDatabase.database);
  await putDemonstrationObservations(testDatabase.database);
  await putDemonstrationSurveys(testDatabase.database);
  const exchange = await createExchange(testDatabase.database, clock, { verifyToken: options.verifyToken });
  const log: string[] = [];
  const logger = createLogger("debug", { write: (line: string) => void log.push(line) });
  const app = await buildApp({ exchange, database: testDatabase.database, logger, ...options });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo; // a listening TCP server has one
  const baseUrl = `http://127.0.0.1:${port}`;
  const call = (path: string, init?: RequestInit) => fetch(baseUrl + path, { redirect: "manual", ...init });
  return {
    baseUrl,
    testDatabase,
    exchange,
    clock,
    keys,
    log,
    call,
    callAs: (credential, path, { method = "GET", headers = {}, body } = {}) =>
      call(path, {
        method,
        headers: {
          authorization: `Bearer ${credential}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async close() {
      await app.close();
      await exchange.close();
      await testDatabase.close();
    },
  };
}
