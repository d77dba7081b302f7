import type { EndOfRows, FaultInBothLanguages, SentRow, StreamedRows } from "@reform-exchange/domain";
import { CsvError, Parser } from "csv-parse";
import type * as z from "zod";
import { type TextReaders, textReaders } from "../text-readers.ts";
import { maxRowBytes, tooLong } from "./row-text.ts";

/** What a reader of CSV must know of the rows. */
export interface CsvForm {
  /** The member of the input that holds the rows. */
  readonly member: string;
  readonly row: z.ZodObject;
}

/**
 * The rows of a body of CSV (RFC 4180): a header with the names of members in any order, then a row for each record. The separator is the
 * comma, or the semicolon where the header has that. An empty cell leaves its member out. A row with other cells than the header is a
 * fault of its own; where quotes don't match nobody knows where the next row begins, so the file is refused with the row where it happens.
 */
export function csvRows(bytes: AsyncIterable<Buffer>, form: CsvForm): Pick<StreamedRows, "batches" | "end"> {
  const header = new Header(form);
  const broken: FaultInBothLanguages[] = [];
  return {
    batches: batchesOf(bytes, header, (fault) => broken.push(fault)),
    end: (): EndOfRows => ({ shell: { [form.member]: [] }, faults: [...(header.faults ?? header.read([])), ...broken] }),
  };
}

async function* batchesOf(
  bytes: AsyncIterable<Buffer>,
  header: Header,
  onBroken: (fault: FaultInBothLanguages) => void,
): AsyncGenerator<SentRow[]> {
  let batch: SentRow[] = [];
  let count = 0;
  let parser: Parser | undefined;
  const onRecord = (cells: readonly string[]): null => {
    if (header.faults === undefined) header.read(cells);
    else if (header.isSound) {
      batch.push(header.rowOf(cells));
      count++;
    }
    return null; // it is in the batch: nothing need go through the stream
  };

  for await (const chunk of withFirstLine(bytes)) {
    parser ??= parserOf(separatorIn(chunk), onRecord);
    const error = await feed(parser, chunk);
    yield batch;
    batch = [];
    if (error) onBroken(header.brokenRow(count + 1, error));
    if (error || header.isSound === false) return;
  }
  const error = parser && (await feed(parser, undefined));
  yield batch;
  if (error) onBroken(header.brokenRow(count + 1, error));
}

function parserOf(separator: string, onRecord: (cells: readonly string[]) => null): Parser {
  const parser = new Parser({
    bom: true,
    delimiter: separator,
    relax_column_count: true, // how many cells a row has is looked at here, with its number at hand
    skip_empty_lines: true,
    max_record_size: maxRowBytes,
    on_record: onRecord,
  });
  parser.on("error", () => undefined); // whoever feeds it hears of it
  return parser;
}

/** Gives a parser the next part of a file, or its end; answers what is wrong with it. */
function feed(parser: Parser, chunk: Buffer | undefined): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? undefined);
    if (chunk) parser.write(chunk, done);
    else parser.end(done);
  });
}

/** The same bytes, of which the first part holds the first line as a whole, if it isn't longer than a row may be. */
async function* withFirstLine(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (first === undefined) {
      yield chunk;
      continue;
    }
    first = Buffer.concat([first, chunk]);
    if (first.length <= maxRowBytes && !/[\r\n]/u.test(first.toString("latin1"))) continue;
    yield first;
    first = undefined;
  }
  if (first !== undefined) yield first;
}

/** Names of members have neither in them, so whichever is in the header separates. */
function separatorIn(beginning: Buffer): string {
  const [line = ""] = beginning.toString("latin1").split(/[\r\n]/u, 1);
  return !line.includes(",") && line.includes(";") ? ";" : ",";
}

/** The header of a file: which column holds which member. */
class Header {
  readonly #form: CsvForm;
  readonly #readers: TextReaders;
  #columns: readonly string[] = [];
  /** What is wrong with it; undefined until it was read. */
  faults: readonly FaultInBothLanguages[] | undefined;

  constructor(form: CsvForm) {
    this.#form = form;
    this.#readers = textReaders(form.row);
  }

  read(cells: readonly string[]): readonly FaultInBothLanguages[] {
    const { member, row } = this.#form;
    const members = Object.keys(row.shape);
    const fault = (code: "unknown-parameter" | "required" | "invalid-value", column: string, nl: string, en: string) =>
      ({ pointer: `/${member}`, code, column, message: { nl, en } }) as const;
    const taken = members.toSorted().join(", ");
    const unknown = cells.filter((name) => !members.includes(name));
    const twice = new Set(cells.filter((name, place) => members.includes(name) && cells.indexOf(name) !== place));
    const missing = members.filter((name) => !cells.includes(name) && !row.shape[name]?.safeParse(undefined).success);
    this.#columns = cells;
    this.faults = [
      ...unknown.map((name) =>
        fault(
          "unknown-parameter",
          name,
          `De kolom “${name}” is hier onbekend; mogelijk zijn ${taken}.`,
          `The column “${name}” is unknown here; there can be ${taken}.`,
        ),
      ),
      ...[...twice].map((name) =>
        fault("invalid-value", name, `De kolom ${name} staat er meer dan eens.`, `The column ${name} is there more than once.`),
      ),
      ...missing.map((name) =>
        fault("required", name, `De kolom ${name} ontbreekt en is verplicht.`, `The column ${name} is missing and required.`),
      ),
    ];
    return this.faults;
  }

  /** Is there nothing wrong with it? Undefined until it was read. */
  get isSound(): boolean | undefined {
    return this.faults && this.faults.length === 0;
  }

  brokenRow(row: number, error: Error): FaultInBothLanguages {
    const isTooLong = error instanceof CsvError && error.code === "CSV_MAX_RECORD_SIZE";
    return { pointer: `/${this.#form.member}/${row - 1}`, code: "malformed-row", message: isTooLong ? tooLong.broken : noCsv, row };
  }

  rowOf(cells: readonly string[]): SentRow {
    if (cells.length !== this.#columns.length) return otherLength(cells.length, this.#columns.length);
    const value: Record<string, unknown> = {};
    for (const [place, name] of this.#columns.entries()) {
      const cell = cells[place];
      if (cell !== undefined && cell !== "") value[name] = this.#readers.get(name)?.(cell) ?? cell;
    }
    return { value };
  }
}

function otherLength(cells: number, columns: number): SentRow {
  return {
    broken: { nl: `De rij heeft ${cells} cellen, de kop ${columns}.`, en: `The row has ${cells} cells, the header ${columns}.` },
  };
}

const noCsv: FaultInBothLanguages["message"] = {
  nl: "De rij is geen geldige CSV: de aanhalingstekens kloppen niet. Wat erna komt is niet te lezen.",
  en: "The row is no valid CSV: its quotes don't match. What comes after it can't be read.",
};
