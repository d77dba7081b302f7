import { randomUUID } from "node:crypto";
import { statfs } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { type Database, openFileStore, pendingMigrations } from "@reform-exchange/domain";
import type { Config } from "./config.ts";
import { openDatabase } from "./open-database.ts";

export interface Finding {
  readonly what: string;
  readonly isWell: boolean;
  readonly says: string;
}

const leastFreeBytes = 500 * 1024 * 1024;
const mostSkewMs = 2000;

/** Looks at what the service stands on: database, migrations, clock, disk, file store. Changes nothing: what it tries the store with goes again. */
export async function examine(config: Config): Promise<Finding[]> {
  const findings: Finding[] = [];
  let database: Database | undefined;
  try {
    database = await openDatabase(config);
    const [row] = await database.rows<{ version: string; now: string }>(
      {
        name: "doctor",
        text: `select current_setting('server_version') as version, (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now`,
      },
      [],
    );
    findings.push({ what: "database", isWell: true, says: `${database.kind}, PostgreSQL ${row?.version}` });
    const pending = await pendingMigrations(database);
    findings.push({
      what: "migrations",
      isWell: pending.length === 0,
      says: pending.length === 0 ? "up to date" : `to be run: ${pending.join(", ")} (reform-exchange migrate)`,
    });
    const skewMs = Math.abs(Date.now() - Number(row?.now));
    findings.push({ what: "clock", isWell: skewMs <= mostSkewMs, says: `${skewMs} ms from the database's` });
  } catch (error) {
    findings.push({ what: "database", isWell: false, says: error instanceof Error ? error.message : String(error) });
  } finally {
    await database?.close();
  }
  if (config.databaseUrl === undefined) findings.push(await diskFinding(config.dataDir));
  findings.push(await filesFinding(config.storageUrl));
  return findings;
}

async function diskFinding(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  return { what: "disk", isWell: free >= leastFreeBytes, says: `${Math.round(free / 1024 / 1024)} MiB free in ${folder}` };
}

/** Stores a file, reads it, and removes it. */
async function filesFinding(storageUrl: string): Promise<Finding> {
  const probe = Buffer.from(randomUUID());
  const key = `doctor/${probe.toString()}`;
  try {
    const store = await openFileStore(storageUrl);
    await store.put(key, probe, "text/plain");
    const isSame = (await buffer(await store.read(key))).equals(probe);
    await store.remove(key);
    return { what: "files", isWell: isSame, says: isSame ? store.place : `${store.place} gives back other bytes than it was given` };
  } catch (error) {
    return { what: "files", isWell: false, says: error instanceof Error ? error.message : String(error) };
  }
}
