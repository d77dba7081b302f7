import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packagedData, readDataset } from "@reform-exchange/reference-data";
import type { TestProject } from "vitest/node";
import { systemClock } from "../clock.ts";
import { connectEmbedded } from "../database/connect-embedded.ts";
import { connectPostgresql } from "../database/connect-postgresql.ts";
import type { Database } from "../database/database.ts";
import { type OpenEmbedded, openFolder, openInMemory } from "../database/open-embedded.ts";
import { migrate } from "../database/prepare-database.ts";
import { openFileStore } from "../files/open-file-store.ts";
import { loadReferenceData } from "../regions/load-reference-data.ts";
import { databaseUrl, runOnServer } from "./database-server.ts";
import { putDemonstration } from "./demonstration.ts";
import type { TestDatabaseSource } from "./test-database-source.ts";

/**
 * Prepares databases for the whole run: one is migrated and has the reference data in it, another has the demonstration besides. Each test
 * works on a copy of its own. On PostgreSQL when `TEST_DATABASE_URL` names a server, else on the embedded database.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env["TEST_DATABASE_URL"];
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-test-"));
  const { source, tearDown } = serverUrl ? await preparePostgresql(serverUrl, folder) : await prepareEmbedded(folder);
  project.provide("testDatabaseSource", source);
  return async () => {
    await tearDown?.();
    await rm(folder, { recursive: true, force: true });
  };
}

interface Prepared {
  readonly source: TestDatabaseSource;
  readonly tearDown?: () => Promise<void>;
}

async function fillReference(database: Database): Promise<void> {
  await migrate(database);
  await loadReferenceData(database, systemClock, await readDataset(packagedData));
}

async function fillDemonstration(database: Database, files: string): Promise<void> {
  await putDemonstration(database, await openFileStore(files));
}

async function preparePostgresql(serverUrl: string, folder: string): Promise<Prepared> {
  const mark = randomBytes(6).toString("hex");
  const templates = { reference: `rx_reference_${mark}`, demonstration: `rx_demonstration_${mark}` };
  const demonstrationFiles = join(folder, "files");
  const on = async (template: string, work: (database: Database) => Promise<void>) => {
    const database = await connectPostgresql({ url: databaseUrl(serverUrl, template) });
    await work(database).finally(() => database.close());
  };
  await runOnServer(serverUrl, `create database ${templates.reference}`);
  await on(templates.reference, fillReference);
  await runOnServer(serverUrl, `create database ${templates.demonstration} template ${templates.reference}`);
  await on(templates.demonstration, (database) => fillDemonstration(database, demonstrationFiles));
  return {
    source: { kind: "postgresql", serverUrl, templates, demonstrationFiles },
    async tearDown() {
      for (const template of Object.values(templates)) await runOnServer(serverUrl, `drop database if exists ${template} with (force)`);
    },
  };
}

async function prepareEmbedded(folder: string): Promise<Prepared> {
  const [own, demonstrationFiles] = [join(folder, "own"), join(folder, "files")];
  const copies = {
    nothing: join(folder, "nothing.tar"),
    reference: join(folder, "reference.tar"),
    demonstration: join(folder, "demo.tar"),
  };
  await working(openFolder(own), async (database, dump) => {
    // Two thirds of the files of a cluster are its templates, which no test needs.
    await database.script("update pg_database set datistemplate = false, datallowconn = true");
    for (const template of ["template0", "template1"]) await database.script(`drop database ${template}`);
    await dump(copies.nothing);
    await fillReference(database);
    await dump(copies.reference);
  });
  await working(openInMemory(await openAsBlob(copies.reference)), async (database, dump) => {
    await fillDemonstration(database, demonstrationFiles);
    await dump(copies.demonstration);
  });
  return { source: { kind: "embedded", copies, folder: own, demonstrationFiles } };
}

type Dump = (file: string) => Promise<void>;

async function working(opened: OpenEmbedded, work: (database: Database, dump: Dump) => Promise<void>): Promise<void> {
  const database = await connectEmbedded(opened);
  const dump: Dump = async (file) => {
    const pglite = await opened.pglite;
    await pglite.exec("checkpoint"); // so that no copy of it has anything to recover
    const copy = await pglite.dumpDataDir("none");
    await writeFile(file, Buffer.from(await copy.arrayBuffer()));
  };
  await work(database, dump).finally(() => database.close());
}
