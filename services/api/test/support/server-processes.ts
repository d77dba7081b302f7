/** The program in processes of its own, on a database that they share. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connectEmbedded, type Database, newKey } from "@reform-exchange/domain";
import { openFolder } from "@reform-exchange/domain/embedded";
import { openTestDatabase } from "@reform-exchange/domain/testing";
import { inject } from "vitest";
import { greetedOrigin } from "./greeting.ts";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export interface ServerProcess {
  readonly url: string;
  /** Ends it with a signal, and waits until it is gone. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Freezes it, or lets it go on. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
  /** What it wrote to its log and to its errors. */
  said(): string;
}

export interface SharedDatabase {
  /** A key that may do all that an administrator may. */
  readonly adminKey: string;
  start(): Promise<ServerProcess>;
  /** Looks into the database; an embedded one must not be open in a process. */
  inspect<Result>(look: (database: Database) => Promise<Result>): Promise<Result>;
  /** Ends all processes and removes the database. */
  remove(): Promise<void>;
}

/** A database for processes, of the kind of the whole run: a copy of the prepared one on PostgreSQL, else an empty folder. */
export async function sharedDatabase(): Promise<SharedDatabase> {
  const source = inject("testDatabaseSource");
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-shared-"));
  const testDatabase = source.kind === "postgresql" ? await openTestDatabase() : undefined;
  const adminKey = newKey();
  const environment: Record<string, string | undefined> = {
    PATH: process.env["PATH"],
    PORT: "0",
    LOG_LEVEL: "warn",
    DATA_DIR: folder,
    RATE_LIMIT_ANONYMOUS: "off",
    RATE_LIMIT_KEYED: "off",
    BOOTSTRAP_ADMIN_KEY: adminKey,
  };
  if (source.kind === "postgresql" && testDatabase) {
    const [row] = await testDatabase.database.rows<{ name: string }>({ name: "test.name", text: "select current_database() as name" }, []);
    const url = new URL(source.serverUrl);
    url.pathname = row?.name ?? "";
    environment["DATABASE_URL"] = url.href;
  }
  const children: ChildProcess[] = [];

  return {
    adminKey,
    async start() {
      const child = spawn(process.execPath, [cli, "serve"], { env: environment });
      children.push(child);
      let said = "";
      const hear = (chunk: Buffer) => {
        said += chunk;
      };
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", hear);
      const url = await greetedOrigin(child).catch((error: unknown) => {
        throw new Error(`a server did not start (signal: ${child.signalCode})`, { cause: error });
      });
      return {
        url,
        said: () => said,
        async end(signal) {
          if (!isRunning(child)) return;
          const gone = once(child, "exit");
          child.kill(signal);
          await gone;
        },
        signal: (signal) => void child.kill(signal),
      };
    },
    async inspect(look) {
      if (testDatabase) return await look(testDatabase.database);
      const database = await connectEmbedded(openFolder(folder));
      return await look(database).finally(() => database.close());
    },
    async remove() {
      for (const child of children.filter(isRunning)) {
        const gone = once(child, "exit");
        child.kill("SIGKILL");
        await gone;
      }
      await testDatabase?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
