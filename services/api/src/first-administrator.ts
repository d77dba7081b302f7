import { type Database, ensureAdminKey, newKey, systemClock } from "@reform-exchange/domain";
import type { Logger } from "pino";
import { writeAdminKey } from "./admin-key-file.ts";
import type { Config } from "./config.ts";

/**
 * Sees to it that a database without an administrator gets one: with the configured key, or with a new one in a file.
 *
 * @returns the file with the new key, if there is one
 */
export async function provideAdministrator(
  database: Database,
  { bootstrapAdminKey, dataDir }: Pick<Config, "bootstrapAdminKey" | "dataDir">,
  logger: Logger,
): Promise<string | undefined> {
  let file: string | undefined;
  const wasStored = await ensureAdminKey(database, systemClock, async () => {
    if (bootstrapAdminKey !== undefined) return bootstrapAdminKey;
    const key = newKey();
    const written = await writeAdminKey(dataDir, key, new Date(systemClock.epochMs()));
    if (written.putAside !== undefined) logger.warn(written, "the administrator's key of another database was put aside");
    file = written.file;
    return key;
  });
  if (wasStored) logger.info({ file }, "stored a first administrator's key");
  return file;
}
