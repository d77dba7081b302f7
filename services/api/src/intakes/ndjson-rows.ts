import type { EndOfRows, SentRow, StreamedRows } from "@reform-exchange/domain";
import { jsonRow, maxRowBytes, tooLong } from "./row-text.ts";

const lineFeed = 0x0a;
const byteOrderMark = "\ufeff";

/** The rows of a body of NDJSON: one on each line. Empty lines are passed over, and a line that is no JSON is a fault of its row. */
export function ndjsonRows(bytes: AsyncIterable<Buffer>, member: string): Pick<StreamedRows, "batches" | "end"> {
  return { batches: batchesOf(bytes), end: (): EndOfRows => ({ shell: { [member]: [] }, faults: [] }) };
}

async function* batchesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<SentRow[]> {
  let begun: Buffer[] = [];
  let length = 0;
  let isFirst = true;
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= maxRowBytes) begun.push(part);
  };
  const endLine = (batch: SentRow[]): void => {
    const isTooLong = length > maxRowBytes;
    const text = isTooLong || length === 0 ? "" : textOf(begun);
    const row = (isFirst && text.startsWith(byteOrderMark) ? text.slice(1) : text).trim();
    begun = [];
    length = 0;
    isFirst = false;
    if (isTooLong) batch.push(tooLong);
    else if (row !== "") batch.push(jsonRow(row));
  };

  for await (const chunk of bytes) {
    const batch: SentRow[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      if (end > start) add(chunk.subarray(start, end));
      if (length > 0) endLine(batch);
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    yield batch;
  }
  const last: SentRow[] = [];
  endLine(last);
  yield last;
}

function textOf(parts: readonly Buffer[]): string {
  const [only, ...others] = parts;
  return only && others.length === 0 ? only.toString() : Buffer.concat(parts).toString();
}
