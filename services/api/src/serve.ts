import {
  Anchor,
  createExchange,
  type Database,
  type ExchangeOptions,
  exampleSite,
  isServed,
  loadReferenceData,
  migrate,
  openFileStore,
  systemClock,
} from "@reform-exchange/domain";
import { publicOrigin } from "@reform-exchange/openapi";
import { packagedData, parseDataset, readDatasetFiles } from "@reform-exchange/reference-data";
import type { Logger } from "pino";
import { anchorFileOf } from "./anchor-file.ts";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { provideAdministrator } from "./first-administrator.ts";
import { createLogger } from "./logger.ts";

export interface RunningServer {
  readonly url: string;
  /** Where this start put the first administrator's key, if it made one. */
  readonly adminKeyFile: string | undefined;
  close(): Promise<void>;
}

/**
 * Brings a database up to date, loads the reference data, sees to an administrator, and serves until it is closed; closes the database
 * as well.
 */
export async function serve(config: Config, opening: Promise<Database>): Promise<RunningServer> {
  const { host, port, logLevel, publicUrl, corsOrigins, rateLimits, trustedProxies } = config;
  const logger = createLogger(logLevel);
  const opened = new AsyncDisposableStack(); // closes in reverse order, also when the start fails half-way
  try {
    const database = await opening;
    opened.defer(() => database.close());
    await prepare(database, logger);
    const adminKeyFile = await provideAdministrator(database, config, logger);
    const exchange = await createExchange(database, systemClock, await exchangeOptions(config, logger));
    opened.defer(() => exchange.close());
    const app = await buildApp({ exchange, database, logger, publicUrl, corsOrigins, rateLimits, trustedProxies });
    opened.defer(() => app.close());
    const url = await app.listen({ host, port });
    return { url, adminKeyFile, close: () => opened.disposeAsync() };
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

/** What only some configurations need is loaded when it is needed: a start must be quick. */
async function exchangeOptions(config: Config, logger: Logger): Promise<ExchangeOptions> {
  const onTrouble = (error: unknown) => logger.error({ err: error }, "trouble outside any call");
  return {
    verifyToken: config.auth && (await import("./tokens/token-verifier.ts")).createTokenVerifier(config.auth, systemClock),
    processingRegister: config.processingRegisterUrl,
    site: {
      origin: publicOrigin(config.publicUrl),
      publisher: config.publisher ?? exampleSite.publisher,
      contactEmail: config.contactEmail ?? exampleSite.contactEmail,
    },
    openFiles: () => openFileStore(config.storageUrl),
    anchor: new Anchor({ store: anchorFileOf(config), clock: systemClock, onTrouble }),
    onTrouble,
  };
}
