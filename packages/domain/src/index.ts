/** The use cases of Reform Exchange on a database. */
export { Answer } from "./answer.ts";
export { type Clock, systemClock } from "./clock.ts";
export { connectEmbedded } from "./database/connect-embedded.ts";
export { connectPostgresql } from "./database/connect-postgresql.ts";
export type { Database } from "./database/database.ts";
export { migrate, pendingMigrations } from "./database/prepare-database.ts";
export { memberAt } from "./decode.ts";
export { createExchange, type Exchange } from "./exchange.ts";
export { type FaultInBothLanguages, invalidInput, ProblemError } from "./problem-error.ts";
export { isServed, type LoadResult, loadReferenceData, VersionReusedError } from "./regions/load-reference-data.ts";
