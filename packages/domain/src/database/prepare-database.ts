import { migrations } from "../migrations/index.ts";
import type { Database } from "./database.ts";

/** Brings the tables up to date; several processes may call it at once. */
export async function migrate(database: Database): Promise<string[]> {
  if ((await pendingMigrations(database)).length === 0) return [];
  return await database.exclusively(async () => {
    const applied = await database.migrator.up();
    return applied.map((migration) => migration.name);
  });
}

/** Names of the migrations that the database still lacks. */
export async function pendingMigrations(database: Database): Promise<string[]> {
  const [row] = await database.rows<{ found: boolean }>(tableExists, []);
  const run = row?.found ? await database.rows<{ name: string }>(migrationsRun, []) : [];
  const known = new Set(run.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !known.has(name));
}

const tableExists = { name: "migrations.table", text: "select to_regclass('migration') is not null as found" };
const migrationsRun = { name: "migrations.run", text: "select name from migration" };
