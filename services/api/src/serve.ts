import { createExchange, type Database, isServed, loadReferenceData, migrate, systemClock } from "@reform-exchange/domain";
import { packagedData, parseDataset, readDatasetFiles } from "@reform-exchange/reference-data";
import { type Logger, pino } from "pino";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Brings a database up to date, loads the reference data, and serves until it is closed; closes the database as well. */
export async function serve({ host, port, logLevel, publicUrl, corsOrigins }: Config, opening: Promise<Database>): Promise<RunningServer> {
  const logger = pino({ level: logLevel, redact: ["req.headers.authorization", "req.headers.cookie"] });
  const opened = new AsyncDisposableStack(); // closes in reverse order, also when the start fails half-way
  try {
    const database = await opening;
    opened.defer(() => database.close());
    await prepare(database, logger);
    const exchange = await createExchange(database);
    opened.defer(() => exchange.close());
    const app = await buildApp({ exchange, database, logger, publicUrl, corsOrigins });
    opened.defer(() => app.close());
    const url = await app.listen({ host, port });
    return { url, close: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function prepare(database: Database, logger: Logger): Promise<void> {
  const applied = await migrate(database);
  if (applied.length > 0) logger.info({ migrations: applied }, "tables brought up to date");
  const files = await readDatasetFiles(packagedData);
  if (await isServed(database, files)) return;
  const load = await loadReferenceData(database, systemClock, parseDataset(files));
  logger.info(load, "reference data");
}
