import readExcelFile, { type Sheet as ReadSheet } from "read-excel-file/node";
import { boundedSheet, type SheetFault } from "./bounded-sheet.ts";
import { type ArchiveFault, unzipXml } from "./unzip.ts";
import { workbookLimits } from "./workbook-limits.ts";
import { zipStored } from "./zip-stored.ts";

/** A sheet of a workbook: its cells as texts, row by row; an empty cell is an empty text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Why a workbook can't be read. */
export type WorkbookFault = ArchiveFault | SheetFault | "file-too-large" | "old-excel" | "unreadable";

/** The sheets of a workbook (`.xlsx`), or why it can't be read. It never throws, whatever the bytes are. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookFault> {
  if (bytes.length > workbookLimits.fileBytes) return "file-too-large";
  if (oldExcel.every((byte, place) => bytes[place] === byte)) return "old-excel";
  try {
    const parts = unzipXml(bytes);
    if (typeof parts === "string") return parts;
    const bounded = new Map<string, Uint8Array>();
    for (const [name, part] of parts) {
      const xml = boundedSheet(Buffer.from(part).toString("utf8")); // any part can be named as a sheet, so all are looked at
      if (isSheetFault(xml)) return xml;
      bounded.set(name, Buffer.from(xml, "utf8"));
    }
    return (await readExcelFile(zipStored(bounded))).map(asTexts);
  } catch {
    return "unreadable"; // what exactly ails its XML is of no use to who made it in Excel
  }
}

/** How files of Excel up to 2003 begin; those that are protected by a password too. */
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];

function isSheetFault(text: string): text is SheetFault {
  return text === "too-many-rows" || text === "too-many-columns" || text === "not-a-sheet";
}

function asTexts({ sheet, data }: ReadSheet): Sheet {
  return { name: sheet, rows: data.map((row) => row.map(textOf)) };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}
