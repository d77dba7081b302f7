import type { BothLanguages, FaultCode } from "@reform-exchange/schemas";
import type { WorkbookFault } from "./workbook/read-workbook.ts";
import { workbookLimits } from "./workbook/workbook-limits.ts";

const megabytes = (bytes: number) => bytes / (1024 * 1024);

/** What is said of a workbook that can't be read. */
export const workbookFaults: Readonly<Record<WorkbookFault, BothLanguages & { readonly code: FaultCode }>> = {
  "file-too-large": {
    code: "too-large",
    nl: `Het bestand mag hoogstens ${megabytes(workbookLimits.fileBytes)} MB zijn; haal plaatjes en ongebruikte bladen weg.`,
    en: `The file may be at most ${megabytes(workbookLimits.fileBytes)} MB; take out pictures and unused sheets.`,
  },
  "too-large": {
    code: "too-large",
    nl: `Uitgepakt mag de werkmap hoogstens ${megabytes(workbookLimits.unpackedBytes)} MB zijn; haal ongebruikte bladen weg.`,
    en: `Unpacked the workbook may be at most ${megabytes(workbookLimits.unpackedBytes)} MB; take out unused sheets.`,
  },
  "too-many-parts": {
    code: "too-many-items",
    nl: `De werkmap mag hoogstens ${workbookLimits.parts} onderdelen hebben; bewaar die opnieuw als .xlsx.`,
    en: `The workbook may have at most ${workbookLimits.parts} parts; save it as .xlsx again.`,
  },
  "too-many-rows": {
    code: "too-many-items",
    nl: `Een blad van de werkmap heeft meer dan ${workbookLimits.rows} rijen; haal weg wat onder de vragenlijst staat.`,
    en: `A sheet of the workbook has more than ${workbookLimits.rows} rows; take out what stands below the questionnaire.`,
  },
  "too-many-columns": {
    code: "too-many-items",
    nl: `Een blad van de werkmap heeft meer dan ${workbookLimits.columns} kolommen; haal weg wat naast de vragenlijst staat.`,
    en: `A sheet of the workbook has more than ${workbookLimits.columns} columns; take out what stands beside the questionnaire.`,
  },
  "old-excel": {
    code: "invalid-format",
    nl: "Dit is een oud Excel-bestand (.xls), of er staat een wachtwoord op; bewaar het als .xlsx zonder wachtwoord.",
    en: "This is an old Excel file (.xls), or it has a password; save it as .xlsx without a password.",
  },
  encrypted: {
    code: "invalid-format",
    nl: "Er staat een wachtwoord op de werkmap; bewaar die zonder wachtwoord.",
    en: "The workbook has a password; save it without one.",
  },
  "not-a-zip": {
    code: "invalid-format",
    nl: "Dit is geen werkmap: het moet een .xlsx-bestand zijn, zoals Excel en LibreOffice het bewaren.",
    en: "This is no workbook: it must be an .xlsx file, as Excel and LibreOffice save it.",
  },
  "not-a-sheet": {
    code: "invalid-format",
    nl: "Een blad van de werkmap is niet te lezen; bewaar die opnieuw als .xlsx met Excel of LibreOffice.",
    en: "A sheet of the workbook can't be read; save it as .xlsx again with Excel or LibreOffice.",
  },
  unreadable: {
    code: "invalid-format",
    nl: "De werkmap is niet te lezen; bewaar die opnieuw als .xlsx met Excel of LibreOffice.",
    en: "The workbook can't be read; save it as .xlsx again with Excel or LibreOffice.",
  },
};
