import { Migrator } from "@mikro-orm/migrations";
import { migrations } from "../migrations/index.ts";
import { entities } from "./entities.ts";

/** What MikroORM is told on both databases. */
export const ormOptions = {
  entities,
  extensions: [Migrator],
  migrations: { migrationsList: migrations, tableName: "migration", snapshot: false, snapshotOnMigrate: false, silent: true },
  // Each use takes its own fork; a shared identity map would leak between requests.
  allowGlobalContext: false,
  // Our log is pino's; MikroORM's own goes to the console.
  logger: () => undefined,
};
