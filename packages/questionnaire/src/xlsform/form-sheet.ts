import type { QuestionOption } from "@reform-exchange/schemas";
import type { FormFaults, FormPlace } from "./form-faults.ts";
import type { Sheet } from "./workbook/read-workbook.ts";

type Text = QuestionOption["text"];

/** A row of a sheet with a header: its cells by the name of their column. */
export interface FormRow {
  /** The row as the workbook counts: 1 is the header. */
  readonly row: number;
  /** The text of a cell, without spaces around it; empty where there is no such column. Capitals in its name don't count. */
  readonly cell: (column: string) => string;
  /** A text for people in the languages it is there in; undefined where there is none. */
  readonly text: (column: string) => Partial<Text> | undefined;
  readonly place: (column?: string) => FormPlace;
}

/** A sheet with a header, as a form has them. */
export interface FormSheet {
  readonly columns: ReadonlySet<string>;
  /** Its rows but for the empty ones, which may stand anywhere. */
  readonly rows: readonly FormRow[];
}

/** Reads the header of a sheet; in which language a `label` without one is, says the form. */
export function formSheet(name: string, { rows }: Sheet, plainLanguage: "nl" | "en", faults: FormFaults): FormSheet {
  const [header = [], ...others] = rows;
  const places = new Map<string, number>();
  for (const [index, title] of header.entries()) {
    const column = columnName(title);
    if (column === "") continue;
    if (places.has(column)) {
      faults.add(
        { sheet: name, row: 1, column },
        "invalid-value",
        `De kolom ${column} staat er meer dan eens; houd er één.`,
        `The column ${column} is there more than once; keep one.`,
      );
    } else places.set(column, index);
  }
  const languages = languageColumns([...places.keys()]);
  return {
    columns: new Set(places.keys()),
    rows: others.flatMap((cells, index) => {
      if (cells.every((cell) => cell === "")) return [];
      const cell = (column: string) => cells[places.get(column) ?? -1] ?? "";
      const inLanguage = (column: string, language: "nl" | "en") => {
        const own = languages.get(`${column} ${language}`);
        const text = onOneLine((own === undefined ? "" : cell(own)) || (language === plainLanguage ? cell(column) : ""));
        return text === "" ? {} : { [language]: text };
      };
      const text = (column: string): Partial<Text> | undefined => {
        const found = { ...inLanguage(column, "nl"), ...inLanguage(column, "en") };
        return Object.keys(found).length === 0 ? undefined : found;
      };
      const row = index + 2;
      return [{ row, cell, text, place: (column?: string) => ({ sheet: name, row, ...(column !== undefined && { column }) }) }];
    }),
  };
}

/** Titles as they are written by hand: `List Name`, `label :: Dutch (nl)`. */
function columnName(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replaceAll(/\s*::?\s*/gu, "::")
    .replace(/^list name$/u, "list_name");
}

const languageNames = { nl: ["nl", "dutch", "nederlands"], en: ["en", "english", "engels"] } as const;

/** Which language a name such as `Dutch (nl)` means; undefined for others than ours. */
export function languageOf(name: string): "nl" | "en" | undefined {
  const lower = name.trim().toLowerCase();
  const code = /\(([a-z]{2,3})(?:-[a-z0-9]+)*\)$/u.exec(lower)?.[1] ?? lower;
  if (languageNames.nl.some((known) => known === code)) return "nl";
  return languageNames.en.some((known) => known === code) ? "en" : undefined;
}

/** The columns with a language in their name, as `label nl`; columns in other languages than ours are not kept. */
function languageColumns(columns: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const column of columns) {
    const [base = "", language] = column.split("::");
    const known = language === undefined ? undefined : languageOf(language);
    if (known !== undefined && !found.has(`${base} ${known}`)) found.set(`${base} ${known}`, column);
  }
  return found;
}

/** Labels in forms run over several lines; our texts are on one. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
