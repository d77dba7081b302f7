/** Many rows at once on the embedded database: `json_to_recordset`, a batch at a time. */
import type { Readable } from "node:stream";
import type { BulkColumn, BulkTransaction, BulkValue, EntityManager } from "./database.ts";
import { rowsInside } from "./rows-inside.ts";

/** How many rows go into one statement. */
const batchRows = 1000;

/** A row as a JSON object on a line; its members are numbered as the columns. */
export function recordLine(values: readonly BulkValue[]): string {
  return `${JSON.stringify(Object.fromEntries(values.entries()))}\n`;
}

/** The transaction of an entity manager, for many rows. */
export function recordsInside(em: EntityManager): BulkTransaction {
  const rows = rowsInside(em);
  return {
    rows,
    async fill(table, columns, lines) {
      const insert = { name: `records.${table}`, text: insertInto(table, columns) };
      for await (const batch of batches(lines)) await rows(insert, [`[${batch.join(",")}]`]);
    },
  };
}

function insertInto(table: string, columns: readonly BulkColumn[]): string {
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const members = columns.map((_, number) => `"${number}"`).join(", ");
  const typed = columns.map(({ type }, number) => `"${number}" ${type}`).join(", ");
  return `insert into "${table}" (${names}) select ${members} from json_to_recordset($1::json) as sent(${typed})`;
}

async function* batches(lines: Readable): AsyncGenerator<string[]> {
  let rest = "";
  let batch: string[] = [];
  lines.setEncoding("utf8");
  for await (const text of lines as AsyncIterable<string>) {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      batch.push(line);
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
