import { migrate } from "@reform-exchange/domain";
import type { Config } from "../config.ts";
import { withDatabase } from "./with-database.ts";

export async function migrateTables(config: Config): Promise<void> {
  await withDatabase(config, async (database) => {
    const applied = await migrate(database);
    return applied.length > 0 ? `Migrations run: ${applied.join(", ")}` : "The tables are up to date.";
  });
}
