import type { Database } from "./database.ts";

/** Brings the tables up to date; several processes may call it at once. */
export async function migrate(database: Database): Promise<string[]> {
  return await database.exclusively(async () => {
    const applied = await database.migrator.up();
    return applied.map((migration) => migration.name);
  });
}

/** Names of the migrations that the database still lacks. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const pending = await database.migrator.getPending();
  return pending.map((migration) => migration.name);
}
