import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { CellError, cellText } from "./cell-text.ts";
import { checkVariables } from "./check-variables.ts";
import { millisecondsOf } from "./moment.ts";
import { tableSchema } from "./table-schema.ts";
import type { Cell, Language, Row, Rows, Variable } from "./variable.ts";

/** How many rows are held, and written at once, as one row group; a group is encoded without a pause, so that it must not be large. */
const rowGroupSize = 5_000;
const dayInMilliseconds = 86_400_000;

export interface ParquetOptions {
  /** The language of the labels in the metadata; Dutch by default. */
  readonly language?: Language;
}

/**
 * Answers as Parquet, compressed by Snappy. Integers are INT32, decimals DECIMAL(18, decimals) and so exact, texts UTF-8, days DATE and
 * moments TIMESTAMP in UTC to the millisecond. Missing codes are the same numbers as in the CSV, so that counts agree, and what is empty
 * there is null; the metadata has, under `reform-exchange.table-schema`, the Table Schema (Data Package 2.0) with every label and missing
 * code.
 *
 * @param variables - The columns.
 * @param rows - The responses, each a cell for each variable in their order.
 * @returns The file in a chunk for each 10,000 rows. Throws an `ExportError` at the variables before the first, and a `CellError` at a
 * row that doesn't fit.
 * @see https://parquet.apache.org/docs/file-format/ and its LogicalTypes.md for the format.
 *
 * @example
 * const since: Variable = { name: "since", label: { nl: "Sinds" }, kind: "day", level: "scale", valueLabels: [] };
 * const file = Readable.from(parquet([since], [["2026-01-01"], [null]]));
 */
export async function* parquet(variables: readonly Variable[], rows: Rows, options: ParquetOptions = {}): AsyncGenerator<Uint8Array> {
  checkVariables(variables);
  const bytes = new EmptiedWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: "root", num_children: variables.length }, ...variables.map(schemaElement)],
    kvMetadata: [{ key: "reform-exchange.table-schema", value: JSON.stringify(tableSchema(variables, options.language ?? "nl")) }],
    createdBy: "Reform Exchange",
  });
  const group = new RowGroup(variables);
  let number = 0;
  for await (const row of rows) {
    number += 1;
    group.add(row, number);
    if (group.isFull) {
      await file.write({ columnData: group.columns(), rowGroupSize });
      yield bytes.take();
    }
  }
  const rest = group.columns();
  if (rest[0]?.data.length) await file.write({ columnData: rest, rowGroupSize });
  await file.finish();
  yield bytes.take();
}

type Value = number | bigint | string | null;

/** The rows that are held, turned into columns as they come. The same arrays are filled again for each group, so that memory stays flat. */
class RowGroup {
  readonly #columns: readonly { readonly name: string; readonly value: (cell: Cell, row: number) => Value; readonly data: Value[] }[];
  #held = 0;

  constructor(variables: readonly Variable[]) {
    this.#columns = variables.map((variable) => ({ name: variable.name, value: parquetValue(variable), data: [] }));
  }

  get isFull(): boolean {
    return this.#held === rowGroupSize;
  }

  add(row: Row, number: number): void {
    const width = this.#columns.length;
    if (row.length !== width) throw new CellError(number, undefined, `it has ${row.length} cells for ${width} variables`);
    this.#columns.forEach(({ value, data }, place) => {
      data[this.#held] = value(row[place] ?? null, number);
    });
    this.#held += 1;
  }

  /** What is held, to be written before the next row is added. */
  columns(): { name: string; data: Value[] }[] {
    for (const { data } of this.#columns) data.length = this.#held;
    this.#held = 0;
    return this.#columns.map(({ name, data }) => ({ name, data }));
  }
}

/** A buffer that is emptied after each row group; the places of things in the file count on. */
class EmptiedWriter extends ByteWriter {
  take(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

function schemaElement(variable: Variable): SchemaElement {
  const { name } = variable;
  const repetition_type = "OPTIONAL";
  switch (variable.kind) {
    case "integer":
      return { name, repetition_type, type: "INT32" };
    case "decimal":
      return { name, repetition_type, type: "INT64", converted_type: "DECIMAL", precision: 18, scale: variable.decimals };
    case "text":
      return { name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" };
    case "day":
      return { name, repetition_type, type: "INT32", converted_type: "DATE" };
    case "moment":
      return {
        ...{ name, repetition_type, type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
        logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" }, // without it, DuckDB doesn't know that it is UTC
      };
  }
}

function parquetValue(variable: Variable): (cell: Cell, row: number) => Value {
  const text = cellText(variable);
  const value = valueOfText(variable);
  return (cell, row) => {
    const written = text(cell, row);
    return written === "" ? null : value(written);
  };
}

function valueOfText(variable: Variable): (text: string) => number | bigint | string {
  switch (variable.kind) {
    case "integer":
      return Number;
    case "decimal":
      return (text) => unscaled(text, variable.decimals);
    case "text":
      return (text) => text;
    case "day":
      return (text) => millisecondsOf(text) / dayInMilliseconds;
    case "moment":
      return (text) => BigInt(millisecondsOf(text));
  }
}

/** The digits without the point, as DECIMAL stores them: 1.5 of two decimals is 150. Never by way of a float. */
function unscaled(text: string, decimals: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}
