import type { Database } from "@reform-exchange/domain";
import type { Config } from "../config.ts";
import { openDatabase } from "../open-database.ts";

/** Runs `work` on the configured database, prints the sentence that it gives, and closes the database. */
export async function withDatabase(config: Config, work: (database: Database) => Promise<string>): Promise<void> {
  const database = await openDatabase(config);
  try {
    process.stdout.write(`${await work(database)}\n`);
  } finally {
    await database.close();
  }
}
