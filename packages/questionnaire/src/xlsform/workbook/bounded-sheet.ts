import { workbookLimits } from "./workbook-limits.ts";

/** Why a sheet can't be read. */
export type SheetFault = "too-many-rows" | "too-many-columns" | "not-a-sheet";

/**
 * The XML of a sheet without empty rows far below (LibreOffice writes the millionth), or why it can't be read.
 *
 * The library fills up every row and cell up to the numbers that a sheet names, so one row that says it is the billionth would fill all
 * memory. The numbers are looked at strictly: what could be read as another number than it is taken for here, is refused.
 */
export function boundedSheet(xml: string): string | SheetFault {
  const bounded = xml.replaceAll(emptyRow, (row, _prefix, attributes: string) => {
    const [number] = numbersIn(attributes);
    return number !== undefined && /^\d+$/u.test(number) && Number(number) > workbookLimits.rows ? "" : row;
  });
  for (const { 0: opening, 1: tag, index } of bounded.matchAll(rowOrCell)) {
    const attributes = attributesFrom(bounded, index + opening.length);
    if (attributes === undefined) return "not-a-sheet";
    const isEmpty = attributes.endsWith("/>");
    for (const number of numbersIn(attributes)) {
      const fault = tag === "row" ? rowFault(number) : cellFault(number, isEmpty);
      if (fault !== undefined) return fault;
    }
  }
  return bounded;
}

/** A row without anything in it, or with cells that have only a style. */
const emptyRow = /<((?:[\w.-]+:)?)row\b([^<>]*)(?:\/>|>(?:\s*<\1c\b[^<>]*\/>)*\s*<\/\1row\s*>)/gu;
const rowOrCell = /<(?:[^\s<>/:]*:)?(row|c)(?=[\s/>])/gu;
const longestTag = 10_000;

/** All of a tag after its name, quotes or not; undefined when it has no end near. */
function attributesFrom(xml: string, from: number): string | undefined {
  const text = xml.slice(from, from + longestTag);
  const quoted = /^(?:[^"'>]|"[^"]*"|'[^']*')*>/u.exec(text)?.[0].length ?? 0;
  const plain = text.indexOf(">") + 1;
  const end = Math.max(quoted, plain);
  return end === 0 ? undefined : text.slice(0, end);
}

function numbersIn(attributes: string): string[] {
  return [...attributes.matchAll(/(?:^|[\s:"'])r\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, double, single]) => double ?? single ?? "");
}

function rowFault(number: string): SheetFault | undefined {
  if (!/^\d{1,9}$/u.test(number)) return "not-a-sheet";
  return Number(number) > workbookLimits.rows ? "too-many-rows" : undefined;
}

function cellFault(address: string, isEmpty: boolean): SheetFault | undefined {
  const [, letters, number] = /^([A-Z]{1,3})(\d{1,9})$/u.exec(address) ?? [];
  if (letters === undefined || number === undefined) return "not-a-sheet";
  if (Number(number) > workbookLimits.rows) return "too-many-rows";
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column > workbookLimits.columns && !isEmpty ? "too-many-columns" : undefined;
}
