import { connectEmbedded, connectPostgresql, type Database } from "@reform-exchange/domain";
import { type OpenEmbedded, openFolder } from "@reform-exchange/domain/embedded";
import type { Config } from "./config.ts";

/** Opens the database that the configuration names: PostgreSQL, or the embedded one in the data folder, perhaps begun already. */
export async function openDatabase({ databaseUrl, databaseListenUrl, dataDir }: Config, begun?: OpenEmbedded): Promise<Database> {
  if (databaseUrl !== undefined) return await connectPostgresql({ url: databaseUrl, listenUrl: databaseListenUrl });
  return await connectEmbedded(begun ?? openFolder(dataDir));
}
