import { CellError } from "./cell-text.ts";
import type { Row, Rows } from "./variable.ts";

/** Big enough that a chunk costs little, small enough that memory stays flat. */
const chunkLength = 64 * 1024;
const encoder = new TextEncoder();

/**
 * A text file line by line, in chunks of UTF-8. No row is asked for before the reader takes the chunk before it, so that a slow reader
 * slows the database down instead of filling the memory; a reader who stops ends the rows.
 */
export async function* textChunks(
  head: string,
  width: number,
  rows: Rows,
  line: (row: Row, number: number) => string,
): AsyncGenerator<Uint8Array> {
  let text = head;
  let number = 0;
  for await (const row of rows) {
    number += 1;
    if (row.length !== width) throw new CellError(number, undefined, `it has ${row.length} cells for ${width} variables`);
    text += line(row, number);
    if (text.length >= chunkLength) {
      yield encoder.encode(text);
      text = "";
    }
  }
  if (text !== "") yield encoder.encode(text);
}
