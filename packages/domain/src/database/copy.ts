/** Many rows at once on PostgreSQL: `COPY FROM STDIN`, in its text format. */
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { BulkTransaction, BulkValue, Rows, SqlValue, Statement } from "./database.ts";

const special = /[\\\t\n\r]/u;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A row as COPY reads it: its values with tabs between, on a line. */
export function copyLine(values: readonly BulkValue[]): string {
  let line = "";
  for (const value of values) line += `${line === "" ? "" : "\t"}${copyValue(value)}`;
  return `${line}\n`;
}

function copyValue(value: BulkValue): string | number {
  if (value === null) return "\\N";
  if (typeof value === "number" || !special.test(value)) return value; // most have nothing to escape
  return value.replace(/[\\\t\n\r]/gu, (character) => escapes[character] ?? character);
}

/**
 * Runs a transaction on a connection of the pool itself: COPY needs the connection, and MikroORM's query layer keeps its own to itself.
 */
export async function copyTransaction<Result>(pool: pg.Pool, work: (transaction: BulkTransaction) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on("error", onError); // else a connection that breaks between two statements would end the process
  const rows: Rows = async <Row extends object>({ text }: Statement, values: readonly SqlValue[]): Promise<Row[]> => {
    const result = await client.query<Row & pg.QueryResultRow>(text, [...values]);
    return result.rows;
  };
  try {
    await client.query("begin");
    const result = await work({
      rows,
      async fill(table, columns, lines) {
        const names = columns.map(({ name }) => `"${name}"`).join(", ");
        await pipeline(lines, client.query(copyFrom(`copy "${table}" (${names}) from stdin`)));
      },
    });
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failed: Error) => {
      broken = failed; // the server rolls back by itself when the connection goes
    });
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}
