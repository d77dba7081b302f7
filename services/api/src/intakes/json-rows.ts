import { type EndOfRows, ProblemError, type SentRow, type StreamedRows } from "@reform-exchange/domain";
import { maxBodyBytes } from "../problem-replies.ts";
import { jsonRow, maxRowBytes, tooLong } from "./row-text.ts";

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * The rows of a body of JSON: an object with a list in one of its members. Only where rows begin and end is found here; each row, and
 * what is left of the body without them, is read by `JSON.parse`, so that all of it means just what it means through every other door.
 */
export function jsonRows(bytes: AsyncIterable<Buffer>, member: string): Pick<StreamedRows, "batches" | "end"> {
  const body = new RowFinder(member);
  async function* batches(): AsyncGenerator<SentRow[]> {
    for await (const chunk of bytes) yield body.take(chunk);
  }
  return { batches: batches(), end: (): EndOfRows => ({ shell: body.shell(), faults: [] }) };
}

class RowFinder {
  readonly #member: string;
  readonly #shell: Buffer[] = [];
  #shellLength = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The bytes of the newest text directly in the outer object, and whether a colon came after it: a member's name. */
  #text: number[] = [];
  #isNamed = false;
  /** The depth at which rows stand, while in their list. */
  #rowsAt: number | undefined;
  #hasHadRows = false;
  #row: Buffer[] = [];
  #rowLength = 0;
  #rowCount = 0;

  constructor(member: string) {
    this.#member = member;
  }

  /** Takes the next part of the body, and gives the rows that end in it. */
  take(chunk: Buffer): SentRow[] {
    const rows: SentRow[] = [];
    let start = 0; // of what is not yet given to the row or the shell
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#isInString) {
        this.#inString(byte);
        continue;
      }
      if (this.#rowsAt === this.#depth && (byte === comma || byte === closeBracket)) {
        this.#give(chunk.subarray(start, at));
        start = byte === comma ? at + 1 : at;
        rows.push(...this.#endRow(byte));
      }
      if (byte === openBracket && this.#beginsRows()) {
        this.#give(chunk.subarray(start, at + 1));
        start = at + 1;
        this.#rowsAt = this.#depth + 1;
        this.#hasHadRows = true;
      }
      this.#outsideString(byte);
    }
    this.#give(chunk.subarray(start));
    return rows;
  }

  /** The body without its rows. */
  shell(): unknown {
    if (this.#rowsAt !== undefined) throw noJson();
    try {
      return JSON.parse(Buffer.concat(this.#shell).toString());
    } catch {
      throw noJson();
    }
  }

  #inString(byte: number): void {
    if (this.#depth === 1) this.#text.push(byte);
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === backslash) this.#isEscaped = true;
    else if (byte === quote) this.#isInString = false;
  }

  #outsideString(byte: number): void {
    if (byte === quote) {
      this.#isInString = true;
      this.#isNamed = false;
      if (this.#depth === 1) this.#text = [byte];
    } else if (byte === openBrace || byte === openBracket) this.#depth++;
    else if (byte === closeBrace || byte === closeBracket) this.#depth--;
    else if (byte === colon) this.#isNamed = this.#depth === 1;
    else if (byte > 0x20) this.#isNamed = false;
  }

  #beginsRows(): boolean {
    if (this.#rowsAt !== undefined || this.#depth !== 1 || !this.#isNamed) return false;
    if (nameIn(this.#text) !== this.#member) return false;
    if (this.#hasHadRows) throw noJson(); // a name that stands there twice: which of the lists is meant?
    return true;
  }

  #endRow(byte: number): SentRow[] {
    const text = this.#rowLength > maxRowBytes ? undefined : Buffer.concat(this.#row).toString();
    this.#row = [];
    this.#rowLength = 0;
    const isLast = byte === closeBracket;
    if (isLast) this.#rowsAt = undefined;
    if (text?.trim() === "") {
      if (isLast && this.#rowCount === 0) return []; // an empty list
      throw noJson();
    }
    this.#rowCount++;
    return [text === undefined ? tooLong : jsonRow(text)];
  }

  /** Gives bytes to what they belong to: the row that began, or the rest of the body. */
  #give(bytes: Buffer): void {
    if (this.#rowsAt !== undefined) {
      this.#rowLength += bytes.length;
      if (this.#rowLength <= maxRowBytes) this.#row.push(bytes);
      return;
    }
    this.#shellLength += bytes.length;
    if (this.#shellLength > maxBodyBytes) throw new ProblemError("payload-too-large", { maxBytes: maxBodyBytes });
    this.#shell.push(bytes);
  }
}

function nameIn(text: readonly number[]): unknown {
  try {
    return JSON.parse(Buffer.from(text).toString());
  } catch {
    return undefined;
  }
}

function noJson(): ProblemError {
  return new ProblemError("malformed-request", { part: "body" });
}
