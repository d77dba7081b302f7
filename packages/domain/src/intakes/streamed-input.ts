import type { FaultInBothLanguages } from "../problem-error.ts";

/** A row as it came: its value, or why it can't be read. */
export type SentRow = { readonly value: unknown } | { readonly broken: FaultInBothLanguages["message"] };

/** What is known when all rows have come. */
export interface EndOfRows {
  /** What came as the body, with an empty list in the place of the rows. A body that is no object at all stands here as it came. */
  readonly shell: unknown;
  /** Faults of what stands around the rows: the header of a CSV file, say. */
  readonly faults: readonly FaultInBothLanguages[];
}

/** The input of an intake whose rows are still on their way. */
export interface StreamedRows {
  /** The members that came in the path and the query. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** The rows, some at a time; it ends when all have come. It throws when what comes is no list of rows at all. */
  readonly batches: AsyncIterable<readonly SentRow[]>;
  /** Asked when `batches` has ended. */
  readonly end: () => EndOfRows;
}

/** Says that an input streams: `execute` takes it in the place of a value. */
export class StreamedInput {
  readonly rows: StreamedRows;

  constructor(rows: StreamedRows) {
    this.rows = rows;
  }
}

/** The rows of an input, whether it streams or is there already. */
export function rowsOf(input: unknown, member: string): StreamedRows {
  if (input instanceof StreamedInput) return input.rows;
  if (input === null || typeof input !== "object" || Array.isArray(input)) return { beside: {}, batches: none(), end: endOf(input) };
  const { [member]: rows, ...beside } = input as Readonly<Record<string, unknown>>; // any object can be read by name
  if (!Array.isArray(rows)) return { beside, batches: none(), end: endOf(input) };
  return { beside, batches: all(rows), end: endOf({ ...beside, [member]: [] }) };
}

function endOf(shell: unknown): () => EndOfRows {
  return () => ({ shell, faults: [] });
}

async function* none(): AsyncGenerator<never> {}

async function* all(rows: readonly unknown[]): AsyncGenerator<readonly SentRow[]> {
  yield rows.map((value) => ({ value }));
}
