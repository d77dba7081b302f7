import type { Rows, SqlValue, Statement } from "./database.ts";

/** A row that is held until the end of a transaction, and read with what belongs to it. */
export interface HeldRow {
  readonly hold: Statement;
  readonly read: Statement;
}

/**
 * Statements that hold a row and read it together with rows of other tables. They are two, because of what waits for a lock PostgreSQL reads anew
 * only the row itself: all else in a statement `for update` would be as it was before the wait.
 *
 * @param name the name of the statement that reads
 * @param parts what is read, and which row it is, with its table: `budget where id = $1::uuid`
 */
export function heldRow(name: string, { columns, from }: { readonly columns: string; readonly from: string }): HeldRow {
  return {
    hold: { name: `${name}-first`, text: `select 1 as "held" from ${from} for update` },
    read: { name, text: `select ${columns} from ${from}` },
  };
}

/** Holds a row and reads it, in a transaction; undefined when it is not there. */
export async function holdRow<Row extends object>(
  rows: Rows,
  { hold, read }: HeldRow,
  values: readonly SqlValue[],
): Promise<Row | undefined> {
  if ((await rows(hold, values)).length === 0) return undefined;
  const [row] = await rows<Row>(read, values);
  return row;
}
