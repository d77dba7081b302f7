import { csvField } from "./csv.ts";

/** The cells of a row, as they are to stand in the file: exact texts, and null for nothing at all. */
export type Cells = readonly (string | null)[];

/** Big enough that a chunk costs little, small enough that memory stays flat. */
const chunkLength = 64 * 1024;
const encoder = new TextEncoder();

/**
 * A table as CSV, from cells that are texts already: RFC 4180 with a header, UTF-8 without byte-order mark, nothing for what is null, and `""` for
 * a text without characters. The same cells give the same bytes, on whatever machine and at whatever time.
 *
 * @param names - The names of the columns.
 * @param rows - Rows as they come, some at a time; no more are asked for before the reader takes the chunk before them.
 * @returns The file in chunks of about 64 KiB.
 *
 * @example
 * const file = Readable.from(tableCsv(["code", "name"], [[["AM14", "Amersfoort"]], [["AM18", null]]]));
 */
export async function* tableCsv(
  names: readonly string[],
  rows: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>,
): AsyncGenerator<Uint8Array> {
  let text = line(names);
  for await (const some of rows) {
    for (const cells of some) {
      if (cells.length !== names.length) throw new Error(`a row has ${cells.length} cells for ${names.length} columns`);
      text += line(cells);
      if (text.length < chunkLength) continue;
      yield encoder.encode(text);
      text = "";
    }
  }
  if (text !== "") yield encoder.encode(text);
}

function line(cells: Cells): string {
  let text = "";
  for (const [place, cell] of cells.entries())
    text += `${place === 0 ? "" : ","}${cell === null ? "" : cell === "" ? '""' : csvField(cell)}`;
  return `${text === "" ? '""' : text}\r\n`; // a lone empty cell must not look like an empty line
}
