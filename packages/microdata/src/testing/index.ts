/** The programs of researchers, for tests: DuckDB, and PSPP and R as Debian has them. */
export { asCsv, inDuckDb } from "./in-duckdb.ts";
export { inR, readByPspp } from "./in-programs.ts";
