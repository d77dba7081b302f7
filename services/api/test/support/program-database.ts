import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectEmbedded, type Database } from "@reform-exchange/domain";
import { openFolder } from "@reform-exchange/domain/embedded";
import { copyPreparedFolder, openTestDatabase, type TestContent } from "@reform-exchange/domain/testing";
import { inject } from "vitest";
import type { Environment } from "./program.ts";

/** A database that processes of the program work on, of the kind of the whole run. */
export interface ProgramDatabase {
  readonly kind: Database["kind"];
  readonly folder: string;
  readonly environment: Environment;
  /** Looks into it past the program; an embedded one must not be open in a process. */
  inspect<Result>(look: (database: Database) => Promise<Result>): Promise<Result>;
  /** Runs statements behind the program's back, where it can be inspected. */
  behindItsBack(...statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** One that begins empty, unless it is to have the reference data from the first. */
export async function openProgramDatabase({
  content = "nothing",
}: {
  readonly content?: Exclude<TestContent, "demonstration">;
} = {}): Promise<ProgramDatabase> {
  const { kind } = inject("testDatabaseSource");
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-program-"));
  const { url, inspect, close } = kind === "embedded" ? await inFolder(folder, content) : await onServer(content);
  return {
    kind,
    folder,
    environment: { DATA_DIR: folder, ...(url !== undefined && { DATABASE_URL: url }) },
    inspect,
    behindItsBack: (...statements) => inspect((database) => runAll(database, statements)),
    async close() {
      await close?.();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Place extends Pick<ProgramDatabase, "inspect"> {
  readonly url?: string | undefined;
  readonly close?: () => Promise<void>;
}

async function inFolder(folder: string, content: TestContent): Promise<Place> {
  if (content === "reference") await copyPreparedFolder(folder);
  return {
    async inspect(look) {
      const database = await connectEmbedded(openFolder(folder));
      return await look(database).finally(() => database.close());
    },
  };
}

async function onServer(content: TestContent): Promise<Place> {
  const { database, url, close } = await openTestDatabase({ content });
  return { url, inspect: (look) => look(database), close };
}

async function runAll(database: Database, statements: readonly string[]): Promise<void> {
  await database.transaction(async (em) => {
    for (const statement of statements) await em.execute(statement);
  });
}
