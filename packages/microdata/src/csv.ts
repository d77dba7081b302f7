import { csvField, csvLine } from "@reform-exchange/data-package";
import { cellText } from "./cell-text.ts";
import { checkVariables } from "./check-variables.ts";
import { textChunks } from "./text-chunks.ts";
import type { Rows, Variable } from "./variable.ts";

/** What stands for a line break within a text where a file is read line by line. */
export const lineBreakMark = "↵";

export interface CsvOptions {
  /**
   * What becomes of line breaks within texts. `kept` by default: a quoted value then goes on over lines, as RFC 4180 allows. `marked`
   * writes each as `↵`, for programs that read line by line, as SPSS and PSPP do.
   */
  readonly lineBreaks?: "kept" | "marked";
}

/**
 * Answers as CSV: RFC 4180 (commas, CRLF, quotes doubled), UTF-8 without byte-order mark, a header of variable names, decimal points,
 * days and moments in ISO 8601, missing codes as they are, and nothing at all for what is null.
 *
 * A text that begins with `=`, `+`, `-` or `@` stays as it was answered: this is data for statistical programs, and whoever opens it in a
 * spreadsheet must import its columns as text.
 *
 * @param variables - The columns.
 * @param rows - The responses, each a cell for each variable in their order.
 * @returns The file in chunks of about 64 KiB. Throws an `ExportError` at the variables before the first, and a `CellError` at a row that
 * doesn't fit.
 * @see RFC 4180 for the format.
 *
 * @example
 * const remarks: Variable = { name: "remarks", label: { nl: "Vrij" }, kind: "text", maxLength: 1000, level: "nominal", valueLabels: [] };
 * const file = Readable.from(csv([remarks], [["Goed, dank u"], [null]]));
 */
export async function* csv(variables: readonly Variable[], rows: Rows, options: CsvOptions = {}): AsyncGenerator<Uint8Array> {
  checkVariables(variables);
  const fields = variables.map((variable) => {
    const text = cellText(variable);
    if (variable.kind !== "text") return text;
    const written = options.lineBreaks === "marked" ? markLineBreaks : (value: string) => value;
    return (cell: Parameters<typeof text>[0], row: number) => csvField(written(text(cell, row)));
  });
  yield* textChunks(csvLine(variables.map(({ name }) => name)), variables.length, rows, (row, number) => {
    let line = "";
    for (let place = 0; place < fields.length; place += 1) {
      line += (place === 0 ? "" : ",") + (fields[place]?.(row[place] ?? null, number) ?? "");
    }
    return `${line === "" ? '""' : line}\r\n`; // a lone empty cell must not look like an empty line
  });
}

function markLineBreaks(text: string): string {
  return text.replace(/\r\n|[\r\n]/gu, lineBreakMark);
}
