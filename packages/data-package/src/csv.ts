/** How our CSV is written, in the words of Table Dialect (Data Package 2.0): RFC 4180. */
export const csvDialect = {
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
} as const;

/**
 * A line of CSV, of texts that are written as they are.
 *
 * @example
 * csvLine(["AM14", "Amersfoort"]) === "AM14,Amersfoort\r\n";
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvField).join(",")}\r\n`;
}

/** A text as it stands in a line of CSV. */
export function csvField(text: string): string {
  // Spaces at the ends belong to the text, but some programs take them off where no quotes stand around them.
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
