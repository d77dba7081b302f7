/** Many rows at once on PostgreSQL: `COPY FROM STDIN`, in its text format. */
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { clientTransaction } from "./client-transaction.ts";
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

/** Runs a transaction into which rows can be copied: COPY needs the connection, and MikroORM's query layer keeps its own to itself. */
export async function copyTransaction<Result>(pool: pg.Pool, work: (transaction: BulkTransaction) => Promise<Result>): Promise<Result> {
  return await clientTransaction(pool, (client) => {
    // Not prepared: the tables of a bulk transaction may be temporary.
    const rows: Rows = async <Row extends object>({ text }: Statement, values: readonly SqlValue[]): Promise<Row[]> => {
      const result = await client.query<Row & pg.QueryResultRow>(text, [...values]);
      return result.rows;
    };
    return work({
      rows,
      async fill(table, columns, lines) {
        const names = columns.map(({ name }) => `"${name}"`).join(", ");
        await pipeline(lines, client.query(copyFrom(`copy "${table}" (${names}) from stdin`)));
      },
    });
  });
}
