import writeExcelFile, { type Cell } from "write-excel-file/node";

/** The cells of a sheet, row by row. */
export type Rows = readonly (readonly (string | number | boolean | Date | null)[])[];

/** A workbook with these sheets, as a program would write it. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Buffer> {
  return writeExcelFile(Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }))).toBuffer();
}

function cellOf(value: string | number | boolean | Date | null): Cell {
  return value instanceof Date ? { value, type: Date, format: "yyyy-mm-dd" } : value;
}
