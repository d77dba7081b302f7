import { type Database, pendingMigrations } from "@reform-exchange/domain";
import { FolderInUseError } from "@reform-exchange/domain/embedded";
import type { Config } from "../config.ts";
import { openDatabase } from "../open-database.ts";
import { CommandError } from "./command-error.ts";

/**
 * Opens the configured database for a command that expects tables in it.
 *
 * @param whileServing what to do when a server holds the embedded database
 * @throws CommandError when a server holds it, or when its tables are not those of this version
 */
export async function openPrepared(config: Config, whileServing: string): Promise<Database> {
  const database = await openDatabase(config).catch((error: unknown) => {
    throw error instanceof FolderInUseError ? new CommandError(`${error.message}\n${whileServing}`, { cause: error }) : error;
  });
  try {
    if ((await pendingMigrations(database)).length === 0) return database;
    throw new CommandError(
      "The database lacks tables of this version: serve from it once, or bring it up to date with `reform-exchange migrate`.",
    );
  } catch (error) {
    await database.close();
    throw error;
  }
}
