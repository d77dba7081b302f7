import { createExchange, loadReferenceData, migrate, systemClock } from "@reform-exchange/domain";
import { packagedData, readDataset } from "@reform-exchange/reference-data";
import { pino } from "pino";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { openDatabase } from "./open-database.ts";

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Brings the database up to date, loads the reference data, and serves until it is closed. */
export async function serve(config: Config): Promise<RunningServer> {
  const logger = pino({ level: config.logLevel, redact: ["req.headers.authorization", "req.headers.cookie"] });
  const reading = readDataset(packagedData);
  const database = await openDatabase(config);
  try {
    const applied = await migrate(database);
    if (applied.length > 0) logger.info({ migrations: applied }, "tables brought up to date");
    const load = await loadReferenceData(database, systemClock, await reading);
    logger.info(load, "reference data");
    const exchange = await createExchange(database);
    const app = await buildApp({ exchange, database, logger, publicUrl: config.publicUrl, corsOrigins: config.corsOrigins });
    const url = await app.listen({ host: config.host, port: config.port });
    return {
      url,
      async close() {
        await app.close();
        await exchange.close();
        await database.close();
      },
    };
  } catch (error) {
    reading.catch(() => undefined); // its fault, if any, is not the first
    await database.close();
    throw error;
  }
}
