import type { BothLanguages, FaultCode, Question, Questionnaire, ResponseColumn, SurveyAnswers } from "@reform-exchange/schemas";
import { type CompiledQuestionnaire, compileQuestionnaire } from "../compile-questionnaire.ts";
import { type FaultInBothLanguages, pointerTo } from "../fault.ts";
import { type AnsweredCell, answerOfCells } from "./cell-answer.ts";
import { momentOf } from "./moment-of.ts";
import type { RowMapping } from "./row-mapping.ts";

/** The cells of a row by the names of their columns. */
export type ResponseRow = Readonly<Record<string, string | undefined>>;

/** What a row of a file of responses says. */
export interface MappedRow {
  readonly answers: SurveyAnswers;
  /** Every fault of the row, with the column that it is in where there is one; a caller adds the row. */
  readonly faults: readonly FaultInBothLanguages[];
  /** What tells it from other responses; null where the mapping has no column for it, or the cell is empty. So are the next two. */
  readonly responseId: string | null;
  /** ISO 8601 in UTC. */
  readonly submittedAt: string | null;
  /** As it stands in the file: whether there is such a region is for the caller to know. */
  readonly regionCode: string | null;
  /** Was it submitted? If so, what is required and missing is a fault. */
  readonly isComplete: boolean;
}

/** A mapping made ready for many rows. */
export type RowMapper = (row: ResponseRow) => MappedRow;

/**
 * Makes a mapping ready for many rows.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param mapping - A mapping without faults (`mappingFaults`); what it says of questions that are not there is passed over.
 * @param compiled - The questionnaire as `compileQuestionnaire` made it, where that is at hand.
 * @returns A function that maps a row; it keeps nothing between calls, and never throws.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "text", questionKey: "why", text: { nl: "Waarom?" }, isRequired: true, maxLength: 99 }],
 * };
 * const map = compileMapping(questionnaire, { columns: [{ column: "Q1", questionKey: "why" }] });
 * map({ Q1: "Daarom" }).answers; // { why: "Daarom" }
 */
export function compileMapping(
  questionnaire: Questionnaire,
  mapping: RowMapping,
  compiled: CompiledQuestionnaire = compileQuestionnaire(questionnaire),
): RowMapper {
  const questions = questionnaire.questions.flatMap((question): [Question, ResponseColumn[]][] => {
    const columns = mapping.columns.filter(({ questionKey }) => questionKey === question.questionKey);
    return columns.length === 0 ? [] : [[question, columns]];
  });
  return (row) => {
    const faults: FaultInBothLanguages[] = [];
    const answers: SurveyAnswers = {};
    const unread = new Set<string>();
    for (const [question, columns] of questions) {
      const pointer = pointerTo(["answers", question.questionKey]);
      const onFault = (code: FaultCode, { column }: ResponseColumn, message: BothLanguages) => {
        faults.push({ pointer, code, message, column });
        unread.add(question.questionKey);
      };
      const cells = columns.flatMap((column) => answeredCell(row, column, (message) => onFault("required", column, message)));
      const answer = answerOfCells(question, cells, (column, message) => onFault("invalid-value", column, message));
      if (answer !== undefined) answers[question.questionKey] = answer;
    }
    const submittedAt = momentIn(row, mapping, faults);
    const isComplete = isCompleteRow(row, mapping);
    for (const found of compiled.faults(answers, isComplete)) {
      const [, , key = "", part] = found.pointer.split("/");
      if (found.code === "required" && unread.has(key)) continue; // there is an answer that can't be read, and that was said
      faults.push({ ...found, ...columnOf(mapping, key, part) });
    }
    return {
      answers,
      faults,
      responseId: cellOf(row, mapping.responseIdColumn),
      submittedAt,
      regionCode: cellOf(row, mapping.regionCodeColumn),
      isComplete,
    };
  };
}

/**
 * What one row of a file of responses says. For many rows use `compileMapping`.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param mapping - A mapping without faults.
 * @param row - The cells of the row by the names of their columns.
 * @returns The answers, every fault with its column, and what else the mapping reads.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "text", questionKey: "why", text: { nl: "Waarom?" }, isRequired: true, maxLength: 99 }],
 * };
 * mapRow(questionnaire, { columns: [{ column: "Q1", questionKey: "why" }] }, { Q1: "" }).faults[0]?.code; // "required"
 */
export function mapRow(questionnaire: Questionnaire, mapping: RowMapping, row: ResponseRow): MappedRow {
  return compileMapping(questionnaire, mapping)(row);
}

function answeredCell(row: ResponseRow, column: ResponseColumn, onMissing: (message: BothLanguages) => void): AnsweredCell[] {
  const text = Object.hasOwn(row, column.column) ? row[column.column] : undefined;
  if (text === undefined) {
    onMissing(noColumn);
    return [];
  }
  const trimmed = text.trim();
  return trimmed === "" || column.notAnswered?.includes(trimmed) ? [] : [{ column, text }];
}

const noColumn: BothLanguages = {
  nl: "Het bestand heeft deze kolom van de mapping niet.",
  en: "The file has no such column, which the mapping has.",
};

function cellOf(row: ResponseRow, column: string | undefined): string | null {
  const text = column !== undefined && Object.hasOwn(row, column) ? row[column]?.trim() : undefined;
  return text === undefined || text === "" ? null : text;
}

/** LimeSurvey writes this where it keeps no moments: it says that the response was submitted, but not when. */
const noMoment = "1980-01-01 00:00:00";

function momentIn(
  row: ResponseRow,
  { submittedAtColumn: column, submittedAtZone }: RowMapping,
  faults: FaultInBothLanguages[],
): string | null {
  const text = cellOf(row, column);
  if (column === undefined || text === null || text === noMoment) return null;
  const moment = momentOf(text, submittedAtZone ?? "Europe/Amsterdam");
  if (moment !== undefined) return moment;
  faults.push({
    pointer: "/submittedAt",
    code: "invalid-format",
    message: {
      nl: "Dit is geen moment; schrijf het als 2026-11-23 12:00:00, of met een zone erachter.",
      en: "This is no moment; write it as 2026-11-23 12:00:00, or with a zone behind it.",
    },
    column,
  });
  return null;
}

function isCompleteRow(row: ResponseRow, { isCompleteColumn, completeValues, submittedAtColumn }: RowMapping): boolean {
  if (isCompleteColumn !== undefined) {
    const said = cellOf(row, isCompleteColumn) ?? "";
    return completeValues === undefined ? ["1", "y", "yes", "true", "ja"].includes(said.toLowerCase()) : completeValues.includes(said);
  }
  return submittedAtColumn === undefined || cellOf(row, submittedAtColumn) !== null;
}

/** The column that an answer, or a row of it, came from; of a multiple choice in several columns there is no one such column. */
function columnOf({ columns }: RowMapping, questionKey: string, part: string | undefined): { readonly column?: string } {
  const own = columns.filter((column) => column.questionKey === questionKey);
  const row = own.find(({ rowKey }) => rowKey !== undefined && rowKey === part);
  const found = row ?? (own.length === 1 ? own[0] : undefined);
  return found === undefined ? {} : { column: found.column };
}
