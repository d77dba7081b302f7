import { LocalizedTextInput, maxQuestions, type Question, type Questionnaire } from "@reform-exchange/schemas";
import { questionnaireFaults } from "../questionnaire-faults.ts";
import { choiceLists } from "./choice-lists.ts";
import { type FormFault, FormFaults, type FormPlace } from "./form-faults.ts";
import { formReferences } from "./form-references.ts";
import { type FormSheet, formSheet, languageOf } from "./form-sheet.ts";
import { type FormQuestion, type FormStructure, formStructure } from "./form-structure.ts";
import { dutchRequired } from "./label.ts";
import { placeInForm } from "./place-in-form.ts";
import { type FormContext, questionOfForm } from "./question-of-form.ts";
import { shapeFaults } from "./shape-faults.ts";
import { readWorkbook, type Sheet } from "./workbook/read-workbook.ts";
import { workbookFaults } from "./workbook-faults.ts";

/** What a workbook holds: a questionnaire without faults, or every fault of it at once. */
export type ReadForm = { readonly questionnaire: Questionnaire } | { readonly faults: readonly FormFault[] };

/**
 * Reads a questionnaire from an XLSForm workbook (`.xlsx`), with the sheets `survey`, `choices` and, if need be, `settings`.
 *
 * **Types**: `select_one` and `select_multiple` with a list, `integer`, `decimal`, `text`, `date`; `begin_group`/`end_group`, of which only
 * the `relevant` counts; a group with appearance `table-list` or `matrix` is a matrix of its `select_one` rows. One `note` before the first
 * question is the introduction. An `integer` with appearance `likert` or `scale` is a scale. Metadata such as `start` and `deviceid` is
 * passed over.
 *
 * **Columns** of `survey`: `type`, `name`, `label`, `hint`, `required`, `relevant`, `constraint`, `appearance`; and our own, all optional:
 * `lowest_text` and `highest_text` (scale), `unit` and `decimals` (number; 2 decimals when left out), `missing` (scale and number: the list
 * of options that say why there is no answer), `indicator`, `identifies`, `comparable_when_reworded`. Of `choices`: `list_name`, `name`,
 * `label`; and our own `value` (the number in exports) and `exclusive`. Texts are in Dutch (`label` or `label::Dutch (nl)`) and if need be
 * in English (`label::English (en)`); other languages are not kept. Where `default_language` of settings is English, a `label` without a
 * language is English.
 *
 * **Values** of choices without `value`: the name where it is a whole number up to 9999; else the value of the same code in the same
 * question of `known`; else the next free number from 1 (from −90 down in `missing`).
 *
 * @param bytes - The workbook: at most 5 MB, 32 MB unpacked, 10,000 rows and 256 columns a sheet.
 * @param known - The version before, of which codes keep their values.
 * @returns The questionnaire, or all faults with `sheet`, `row` (1 is the header) and `column`. It never rejects.
 * @example
 * const read = await readXlsForm(new Uint8Array());
 * if ("faults" in read) read.faults.map(({ sheet, row, column, message }) => `${sheet} ${row} ${column}: ${message.en}`);
 */
export async function readXlsForm(bytes: Uint8Array, known?: Questionnaire): Promise<ReadForm> {
  const faults = new FormFaults();
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === "string") {
    const { code, nl, en } = workbookFaults[sheets];
    faults.add({}, code, nl, en);
    return { faults: faults.inOrder };
  }
  const survey = sheetOf(sheets, "survey", ["type", "name"], faults);
  if (survey === undefined) return { faults: faults.inOrder };
  const structure = formStructure(survey.rows, faults);
  const asksChoices = survey.rows.some((row) => /^select/u.test(row.cell("type")) || row.cell("missing") !== "");
  const choices = asksChoices ? sheetOf(sheets, "choices", ["list_name", "name"], faults) : undefined;
  if (asksChoices && choices === undefined) return { faults: faults.inOrder };
  const context: FormContext = {
    lists: choiceLists(choices ?? { columns: new Set(), rows: [] }, faults),
    references: formReferences(structure),
    known: new Map(known?.questions.map((question) => [question.questionKey, question])),
    faults,
  };
  const questionnaire = questionnaireOf(structure, context);
  return faults.count === 0 ? { questionnaire } : { faults: faults.inOrder };
}

function sheetOf(sheets: readonly Sheet[], name: string, required: readonly string[], faults: FormFaults): FormSheet | undefined {
  const named = (wanted: string) => sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted);
  const found = named(name);
  if (found === undefined) {
    faults.add({ sheet: name }, "required", `Het blad ${name} ontbreekt in de werkmap.`, `The workbook has no sheet ${name}.`);
    return undefined;
  }
  const settings = named("settings");
  const [language = ""] = settings === undefined ? [] : settingOf(settings, "default_language");
  const sheet = formSheet(name, found, languageOf(language) ?? "nl", faults);
  const missing = required.filter((column) => !sheet.columns.has(column));
  for (const column of missing) {
    faults.add(
      { sheet: name, row: 1, column },
      "required",
      `De kolom ${column} ontbreekt in het blad ${name}; de eerste rij heeft de namen van de kolommen.`,
      `The sheet ${name} has no column ${column}; its first row has the names of the columns.`,
    );
  }
  return missing.length === 0 ? sheet : undefined;
}

function settingOf({ rows: [header = [], ...rows] }: Sheet, name: string): string[] {
  const index = header.findIndex((title) => title.trim().toLowerCase() === name);
  return rows.map((row) => row[index] ?? "").filter((cell) => cell !== "");
}

function questionnaireOf(structure: FormStructure, context: FormContext): Questionnaire {
  const { faults } = context;
  if (structure.questions.length === 0) {
    faults.add({ sheet: "survey" }, "too-few-items", "Het blad survey heeft geen vragen.", "The sheet survey has no questions.");
  }
  if (structure.questions.length > maxQuestions) {
    faults.add(
      { sheet: "survey" },
      "too-many-items",
      `Een vragenlijst heeft hoogstens ${maxQuestions} vragen.`,
      `A questionnaire has at most ${maxQuestions} questions.`,
    );
  }
  const introduction = structure.introduction && dutchRequired(structure.introduction, "label", faults);
  if (introduction !== undefined && !LocalizedTextInput.safeParse(introduction).success) {
    faults.add(
      structure.introduction?.place("label") ?? {},
      "too-large",
      "De inleiding mag hoogstens 500 tekens lang zijn, zonder besturingstekens.",
      "The introduction may be at most 500 characters long, without control characters.",
    );
  }
  const made = structure.questions.slice(0, maxQuestions).flatMap((source) => {
    const question = questionOfForm(source, context);
    return question === undefined ? [] : [{ source, question }];
  });
  const unmade = new Set(structure.questions.map(({ row }) => row.cell("name")));
  for (const { question } of made) unmade.delete(question.questionKey);
  addRuleFaults(made, unmade, context);
  const questions = made.map(({ question }) => question);
  return introduction === undefined ? { questions } : { introduction, questions };
}

/**
 * What the shape and the rules of a questionnaire don't take, at the cells where it is said; a cell that has a fault already is left at
 * that.
 */
function addRuleFaults(
  made: readonly { readonly source: FormQuestion; readonly question: Question }[],
  unmade: ReadonlySet<string>,
  { lists, faults }: FormContext,
): void {
  const found: (Pick<FormFault, "code" | "message"> & { readonly place: FormPlace })[] = [];
  for (const { source, question } of made) {
    for (const { pointer, code, message } of shapeFaults(question)) {
      const isEcho = /^\/showIf\/tests\/\d+\/(?:questionKey|rowKey|codes)/u.test(pointer); // of a name that is at fault where it stands
      if (!isEcho) found.push({ place: placeInForm(source, pointer, lists), code, message });
    }
  }
  for (const { pointer, code, message } of questionnaireFaults({ questions: made.map(({ question }) => question) })) {
    const [, place, inQuestion] = /^\/questions\/(\d+)(.*)$/u.exec(pointer) ?? [];
    const at = made[Number(place)];
    if (at === undefined || inQuestion === undefined) continue;
    // a condition on a question that has faults of its own is all right as far as can be seen
    const test = at.question.showIf?.tests[Number(/^\/showIf\/tests\/(\d+)/u.exec(inQuestion)?.[1])];
    if (test !== undefined && unmade.has(test.questionKey)) continue;
    found.push({ place: placeInForm(at.source, inQuestion, lists), code, message });
  }
  const fresh = found.filter(({ place }) => !faults.has(place));
  for (const { place, code, message } of fresh) faults.add(place, code, message.nl, message.en);
}
