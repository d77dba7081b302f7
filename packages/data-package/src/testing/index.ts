/** For tests: what is in a zip, and validators of Data Packages. */
export { type Frictionless, readByFrictionless } from "./frictionless.ts";
export { asCsv, inDuckDb } from "./in-duckdb.ts";
export { packageFaults } from "./package-faults.ts";
export { unzip } from "./unzip.ts";
