import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { inject } from "vitest";
import { connectEmbedded } from "../database/connect-embedded.ts";
import { connectPostgresql } from "../database/connect-postgresql.ts";
import type { Database } from "../database/database.ts";
import { openInMemory } from "../database/open-embedded.ts";
import { databaseUrl, runOnServer } from "./database-server.ts";
import type {} from "./test-database-source.ts";

export interface TestDatabase {
  readonly database: Database;
  /** Runs a statement of the test's own. */
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** A database for one test file: a copy of the prepared one, or empty. On the same kind as the whole run. */
export async function openTestDatabase({ empty = false }: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const source = inject("testDatabaseSource");
  if (source.kind === "embedded") {
    const copyOf = empty ? undefined : await openAsBlob(source.copyFile);
    const database = await connectEmbedded(openInMemory(copyOf));
    return { database, run: (statement) => runOn(database, statement), close: () => database.close() };
  }

  const name = `rx_test_${randomBytes(6).toString("hex")}`;
  await runOnServer(source.serverUrl, `create database ${name}${empty ? "" : ` template ${source.template}`}`);
  const database = await connectPostgresql({ url: databaseUrl(source.serverUrl, name) });
  return {
    database,
    run: (statement) => runOn(database, statement),
    async close() {
      await database.close();
      await runOnServer(source.serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function runOn(database: Database, statement: string): Promise<void> {
  await database.transaction(async (em) => {
    await em.execute(statement);
  });
}
