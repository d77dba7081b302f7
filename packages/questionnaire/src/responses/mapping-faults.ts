import type { Question, Questionnaire, ResponseColumn } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, fault } from "../fault.ts";
import { optionsOf } from "../options-of.ts";
import { repeatsOf } from "../rules/repeats-of.ts";
import type { RowMapping } from "./row-mapping.ts";

/**
 * What the shape of a mapping can't say: whether it fits the questionnaire, and the header of the file where that is known.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param mapping - A mapping of the right shape (`RowMapping`).
 * @param header - The names of the columns of the file.
 * @returns Every fault at once, with pointers as `/columns/3/optionCode`.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "text", questionKey: "why", text: { nl: "Waarom?" }, isRequired: true, maxLength: 99 }],
 * };
 * mappingFaults(questionnaire, { columns: [{ column: "Q1", questionKey: "wy" }] }, ["Q1"])[0]?.pointer; // "/columns/0/questionKey"
 */
export function mappingFaults(questionnaire: Questionnaire, mapping: RowMapping, header?: readonly string[]): FaultInBothLanguages[] {
  const questions = new Map(questionnaire.questions.map((question) => [question.questionKey, question]));
  const targets = mapping.columns.map(({ questionKey, rowKey, optionCode }) => JSON.stringify([questionKey, rowKey, optionCode]));
  return [
    ...mapping.columns.flatMap((column, place) => columnFaults(column, questions.get(column.questionKey), `/columns/${place}`)),
    ...repeatsOf(targets, (target) => target).map(([place, first]) =>
      fault(
        `/columns/${place}`,
        "invalid-value",
        `Kolom ${first + 1} van de mapping heeft dit antwoord al; houd er één.`,
        `Column ${first + 1} of the mapping has this answer already; keep one.`,
      ),
    ),
    ...(header === undefined ? [] : headerFaults(mapping, header)),
  ];
}

function columnFaults(column: ResponseColumn, question: Question | undefined, pointer: string): FaultInBothLanguages[] {
  if (question === undefined) {
    return [
      fault(
        `${pointer}/questionKey`,
        "unknown-code",
        `Er is geen vraag ${column.questionKey} in deze versie van de vragenlijst.`,
        `There is no question ${column.questionKey} in this version of the questionnaire.`,
      ),
    ];
  }
  return [...rowFaults(column, question, pointer), ...optionFaults(column, question, pointer), ...codesFaults(column, question, pointer)];
}

function rowFaults({ rowKey }: ResponseColumn, question: Question, pointer: string): FaultInBothLanguages[] {
  if (question.type !== "matrix") {
    if (rowKey === undefined) return [];
    return [
      fault(
        `${pointer}/rowKey`,
        "not-allowed-value",
        "Deze vraag heeft geen rijen; laat rowKey weg.",
        "This question has no rows; leave rowKey out.",
      ),
    ];
  }
  if (question.rows.some((row) => row.rowKey === rowKey)) return [];
  const rows = question.rows.map((row) => row.rowKey).join(", ");
  return [
    fault(
      `${pointer}/rowKey`,
      rowKey === undefined ? "required" : "unknown-code",
      `Noem in rowKey van welke rij deze kolom het antwoord heeft: ${rows}.`,
      `Say in rowKey of which row this column has the answer: ${rows}.`,
    ),
  ];
}

function optionFaults({ optionCode }: ResponseColumn, question: Question, pointer: string): FaultInBothLanguages[] {
  if (optionCode === undefined) return [];
  if (question.type !== "multiple") {
    return [
      fault(
        `${pointer}/optionCode`,
        "not-allowed-value",
        "Alleen een meerkeuzevraag heeft een kolom per optie; laat optionCode weg.",
        "Only a multiple choice has a column for each option; leave optionCode out.",
      ),
    ];
  }
  if (question.options.some(({ code }) => code === optionCode)) return [];
  const codes = question.options.map(({ code }) => code).join(", ");
  return [
    fault(
      `${pointer}/optionCode`,
      "unknown-code",
      `Er is geen optie ${optionCode}; mogelijk zijn ${codes}.`,
      `There is no option ${optionCode}; there can be ${codes}.`,
    ),
  ];
}

/** What the texts of a file mean must be an answer: a code of the question, or a number where it takes one. */
function codesFaults({ codes = {}, optionCode }: ResponseColumn, question: Question, pointer: string): FaultInBothLanguages[] {
  if (question.type === "text" || question.type === "date") return [];
  const known = optionCode === undefined ? optionsOf(question).map(({ code }) => code) : ["1", "0"];
  const takesNumbers = question.type === "scale" || question.type === "number";
  return Object.entries(codes).flatMap(([text, meaning]) => {
    if (known.includes(meaning) || (takesNumbers && /^\d+(?:\.\d+)?$/u.test(meaning))) return [];
    const at = `${pointer}/codes/${text.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [
      fault(
        at,
        "unknown-code",
        `Dit is geen antwoord op ${question.questionKey}; mogelijk zijn ${[...known, ...(takesNumbers ? ["een getal"] : [])].join(", ")}.`,
        `This is no answer to ${question.questionKey}; there can be ${[...known, ...(takesNumbers ? ["a number"] : [])].join(", ")}.`,
      ),
    ];
  });
}

function headerFaults(mapping: RowMapping, header: readonly string[]): FaultInBothLanguages[] {
  const { responseIdColumn, submittedAtColumn, regionCodeColumn, isCompleteColumn } = mapping;
  const named: [string, string | undefined][] = [
    ...mapping.columns.map(({ column }, place): [string, string] => [`/columns/${place}/column`, column]),
    ...Object.entries({ responseIdColumn, submittedAtColumn, regionCodeColumn, isCompleteColumn }).map(
      ([member, column]): [string, string | undefined] => [`/${member}`, column],
    ),
  ];
  return named.flatMap(([pointer, column]) => {
    const count = column === undefined ? 1 : header.filter((title) => title === column).length;
    if (count === 1) return [];
    return [
      count === 0
        ? fault(pointer, "required", `Het bestand heeft geen kolom ${column}.`, `The file has no column ${column}.`)
        : fault(
            pointer,
            "invalid-value",
            `Het bestand heeft de kolom ${column} meer dan eens.`,
            `The file has the column ${column} more than once.`,
          ),
    ];
  });
}
