import type { Pool } from "pg";

/**
 * Makes empty copies of tables of the product, with their indexes, in a schema that did not exist: nothing of the product works on what
 * is written there.
 */
export async function makeOwnTables(pool: Pool, schema: string, tables: readonly string[]): Promise<void> {
  const copies = tables.map((table) => `create table ${schema}.${table} (like public.${table} including all)`);
  await pool.query([`drop schema if exists ${schema} cascade`, `create schema ${schema}`, ...copies].join(";"));
}
