import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExchange, type Exchange, type ExchangeOptions, type FileStore, openFileStore } from "@reform-exchange/domain";
import {
  demonstrationToken,
  type KeyHolder,
  openTestDatabase,
  putDemonstrationFiles,
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
  /** Where it keeps files: a folder of its own. */
  readonly files: FileStore;
  readonly folderOfFiles: string;
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
  const testDatabase = await openTestDatabase({ content: "demonstration" });
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-api-"));
  await putDemonstrationFiles(folder);
  const files = await openFileStore(folder);
  const clock = new SettableClock(testNow);
  const keys = { ...(await seedKeys(testDatabase.database, clock)), respondent: demonstrationToken };
  const exchange = await createExchange(testDatabase.database, clock, { verifyToken: options.verifyToken, openFiles: async () => files });
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
    files,
    folderOfFiles: folder,
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
      await rm(folder, { recursive: true });
    },
  };
}
