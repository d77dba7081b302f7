import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagedData, readDataset } from "@reform-exchange/reference-data";
import type { TestProject } from "vitest/node";
import { systemClock } from "../clock.ts";
import { connectEmbedded } from "../database/connect-embedded.ts";
import { connectPostgresql } from "../database/connect-postgresql.ts";
import type { Database } from "../database/database.ts";
import { openFolder } from "../database/open-embedded.ts";
import { migrate } from "../database/prepare-database.ts";
import { loadReferenceData } from "../regions/load-reference-data.ts";
import { databaseUrl, runOnServer } from "./database-server.ts";
import type { TestDatabaseSource } from "./test-database-source.ts";

/**
 * Prepares one database for the whole run, migrated and with the reference data in it; each test file works on a copy
 * of its own. On PostgreSQL when `TEST_DATABASE_URL` names a server, else on the embedded database.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env["TEST_DATABASE_URL"];
  const { source, tearDown } = serverUrl ? await preparePostgresql(serverUrl) : await prepareEmbedded();
  project.provide("testDatabaseSource", source);
  return tearDown;
}

interface Prepared {
  readonly source: TestDatabaseSource;
  readonly tearDown: () => Promise<void>;
}

async function fill(database: Database): Promise<void> {
  await migrate(database);
  await loadReferenceData(database, systemClock, await readDataset(packagedData));
}

async function preparePostgresql(serverUrl: string): Promise<Prepared> {
  const template = `rx_template_${randomBytes(6).toString("hex")}`;
  await runOnServer(serverUrl, `create database ${template}`);
  const database = await connectPostgresql({ url: databaseUrl(serverUrl, template) });
  await fill(database).finally(() => database.close());
  return {
    source: { kind: "postgresql", serverUrl, template },
    tearDown: () => runOnServer(serverUrl, `drop database if exists ${template} with (force)`),
  };
}

async function prepareEmbedded(): Promise<Prepared> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-test-"));
  const own = join(folder, "own");
  const database = await connectEmbedded(openFolder(own));
  await fill(database).finally(() => database.close());
  const prepared = openFolder(own);
  const copy = await (await prepared.pglite).dumpDataDir("none").finally(() => prepared.close());
  const copyFile = join(folder, "copy.tar");
  await writeFile(copyFile, Buffer.from(await copy.arrayBuffer()));
  await rm(own, { recursive: true });
  return { source: { kind: "embedded", copyFile }, tearDown: () => rm(folder, { recursive: true, force: true }) };
}
