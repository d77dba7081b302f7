import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectEmbedded, type Database } from "@reform-exchange/domain";
import { openFolder } from "@reform-exchange/domain/embedded";
import { openTestDatabase } from "@reform-exchange/domain/testing";
import { inject } from "vitest";
import type { Environment } from "./program.ts";

/** A database that processes of the program work on, of the kind of the whole run. It begins empty. */
export interface ProgramDatabase {
  readonly kind: Database["kind"];
  readonly folder: string;
  readonly environment: Environment;
  /** Runs statements behind the program's back; on the embedded database no process may hold it. */
  behindItsBack(...statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openProgramDatabase(): Promise<ProgramDatabase> {
  const source = inject("testDatabaseSource");
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-program-"));
  const forget = () => rm(folder, { recursive: true, force: true });
  if (source.kind === "embedded") {
    return {
      kind: "embedded",
      folder,
      environment: { DATA_DIR: folder },
      async behindItsBack(...statements) {
        const database = await connectEmbedded(openFolder(folder));
        await runAll(database, statements).finally(() => database.close());
      },
      close: forget,
    };
  }
  const { database, close } = await openTestDatabase({ empty: true });
  const [row] = await database.rows<{ name: string }>({ name: "test.name", text: "select current_database() as name" }, []);
  const url = new URL(source.serverUrl);
  url.pathname = row?.name ?? "";
  return {
    kind: "postgresql",
    folder,
    environment: { DATA_DIR: folder, DATABASE_URL: url.href },
    behindItsBack: (...statements) => runAll(database, statements),
    async close() {
      await close();
      await forget();
    },
  };
}

async function runAll(database: Database, statements: readonly string[]): Promise<void> {
  await database.transaction(async (em) => {
    for (const statement of statements) await em.execute(statement);
  });
}
