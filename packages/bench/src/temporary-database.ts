import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";

/** A database of the run's own, dropped when it is disposed of. */
export interface TemporaryDatabase extends AsyncDisposable {
  readonly url: string;
  readonly serverVersion: string;
  /** Counts what is in the tables, as the server does by itself some time after they were filled. */
  analyze(): Promise<void>;
}

/** Makes a database on the server of `DATABASE_URL`, or on the one that `.ci/postgres` finds or starts. */
export async function createTemporaryDatabase(): Promise<TemporaryDatabase> {
  const server = await findServer();
  const name = `bench_${randomBytes(6).toString("hex")}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  try {
    const [row] = await query<{ server_version: string }>(server.url, "show server_version");
    await query(server.url, `create database ${name}`);
    await query(server.url, `alter database ${name} set synchronous_commit = on`); // a write is one that lasts
    return {
      url: url.href,
      serverVersion: row?.server_version ?? "",
      async analyze() {
        await query(url.href, "analyze");
      },
      async [Symbol.asyncDispose]() {
        await query(server.url, `drop database ${name} with (force)`);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const script = fileURLToPath(new URL("../../../.ci/postgres", import.meta.url));
/** Where the script notes the server that it started. */
const record = fileURLToPath(new URL("../../../.cache/postgres", import.meta.url));

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

async function findServer(): Promise<Server> {
  const given = process.env["DATABASE_URL"];
  if (given) return { url: given, stop: async () => {} };
  const ranBefore = existsSync(record);
  const { stdout } = await promisify(execFile)("bash", [script]);
  const isOurs = !ranBefore && existsSync(record);
  return {
    url: stdout.trim(),
    async stop() {
      if (isOurs) await promisify(execFile)("bash", [script, "stop"]);
    },
  };
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(text);
    return rows;
  } finally {
    await client.end();
  }
}
