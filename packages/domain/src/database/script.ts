import type { PGlite } from "@electric-sql/pglite";
import type pg from "pg";
import type { RunScript } from "./database.ts";

/**
 * On PostgreSQL: a text without values may hold several statements, each with rows of its own. Where one of them fails inside their own transaction, the
 * connection is not used again: it would refuse whatever comes next.
 */
export function scriptsOn(pool: pg.Pool): RunScript {
  return async (text, values = []) => {
    const client = await pool.connect();
    let failed = true;
    client.on("error", ignore); // the query fails by it too
    try {
      const found: pg.QueryResult<object> | pg.QueryResult<object>[] = await client.query<object & pg.QueryResultRow>(text, [...values]);
      failed = false;
      return Array.isArray(found) ? found.flatMap(({ rows }) => rows ?? []) : found.rows;
    } finally {
      client.off("error", ignore);
      client.release(failed);
    }
  };
}

function ignore(): void {
  // see where it listens
}

/** On the embedded database: where a statement of several fails inside their own transaction, that is ended, as it would be with its connection. */
export function scriptsIn(pglite: PGlite): RunScript {
  return async (text, values = []) => {
    if (values.length > 0) return (await pglite.query<object>(text, [...values])).rows;
    try {
      return (await pglite.exec(text)).flatMap(({ rows }) => rows);
    } catch (error) {
      await pglite.exec("rollback");
      throw error;
    }
  };
}
