import { connectEmbedded, connectPostgresql, type Database } from "@reform-exchange/domain";
import type { Config } from "./config.ts";

/** Opens the database that the configuration names: PostgreSQL, or the embedded one in the data folder. */
export async function openDatabase({ databaseUrl, databaseListenUrl, dataDir }: Config): Promise<Database> {
  if (databaseUrl !== undefined) return await connectPostgresql({ url: databaseUrl, listenUrl: databaseListenUrl });
  return await connectEmbedded({ folder: dataDir });
}
