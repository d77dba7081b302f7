import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { cp } from "node:fs/promises";
import { inject } from "vitest";
import { connectEmbedded } from "../database/connect-embedded.ts";
import { connectPostgresql } from "../database/connect-postgresql.ts";
import type { Database } from "../database/database.ts";
import { openInMemory } from "../database/open-embedded.ts";
import { databaseUrl, runOnServer } from "./database-server.ts";
import type { TestContent } from "./test-database-source.ts";

export interface TestDatabase {
  readonly database: Database;
  /** Where other processes reach it; nothing for one in the memory of this process. */
  readonly url?: string;
  /** Runs a statement of the test's own. */
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** A database of a test's own, on the same kind as the whole run. */
export async function openTestDatabase({ content = "reference" }: { readonly content?: TestContent } = {}): Promise<TestDatabase> {
  const source = inject("testDatabaseSource");
  if (source.kind === "embedded") {
    const database = await connectEmbedded(openInMemory(await openAsBlob(source.copies[content])));
    return { database, run: (statement) => runOn(database, statement), close: () => database.close() };
  }

  const name = `rx_test_${randomBytes(6).toString("hex")}`;
  const template = content === "nothing" ? "" : ` template ${source.templates[content]}`;
  await runOnServer(source.serverUrl, `create database ${name}${template}`);
  const url = databaseUrl(source.serverUrl, name);
  const database = await connectPostgresql({ url });
  return {
    database,
    url,
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

/**
 * Puts an embedded database with reference data in a folder, for processes to work on: in a second what takes them ten.
 *
 * @throws when the run is on PostgreSQL
 */
export async function copyPreparedFolder(folder: string): Promise<void> {
  const source = inject("testDatabaseSource");
  if (source.kind !== "embedded") throw new Error("only an embedded database is a folder");
  await cp(source.folder, folder, { recursive: true });
}
