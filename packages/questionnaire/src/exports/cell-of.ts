import { type AnswerValue, isDecimal, type SurveyAnswers } from "@reform-exchange/schemas";
import { answerTo, codeInRow } from "../answers/answer-to.ts";
import { NO_ANSWER, NOT_ASKED, type Variable } from "./variable.ts";

/**
 * The cell of a variable for one response: a whole number (coded), an exact decimal text (numbers; missing ones too, as `"-90"`), a text,
 * or a day. Where there is none, `NOT_ASKED` or `NO_ANSWER`; null for texts and days. An answer that doesn't fit the question counts as
 * none.
 *
 * @param variable - One of `variablesOf` the questionnaire.
 * @param answers - The answers of the response.
 * @param shown - The keys of the questions that are shown with them (`shownQuestions`).
 * @returns The cell, of one type for each kind of variable.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "date", questionKey: "visitedOn", text: { nl: "Wanneer was uw bezoek?" }, isRequired: false }],
 * };
 * const shown = shownQuestions(questionnaire, {});
 * variablesOf(questionnaire).map((variable) => cellOf(variable, {}, shown)); // [null]
 */
export function cellOf(variable: Variable, answers: SurveyAnswers, shown: ReadonlySet<string>): number | string | null {
  const isAsked = shown.has(variable.questionKey);
  const answer = isAsked ? answerTo(answers, variable.questionKey) : undefined;
  switch (variable.kind.kind) {
    case "text":
    case "day":
      return typeof answer === "string" ? answer : null;
    case "decimal": {
      const value = decimalOf(variable, answer);
      return value ?? String(isAsked ? NO_ANSWER : NOT_ASKED);
    }
    case "integer":
      return codedValue(variable, answer) ?? (isAsked ? NO_ANSWER : NOT_ASKED);
  }
}

function decimalOf(variable: Variable, answer: AnswerValue | undefined): string | undefined {
  const code = valueOfCode(variable, answer);
  if (code !== undefined) return String(code);
  return isDecimal(answer) ? answer : undefined;
}

function codedValue(variable: Variable, answer: AnswerValue | undefined): number | undefined {
  if (answer === undefined) return undefined;
  if (variable.optionCode !== undefined)
    return Array.isArray(answer) && answer.length > 0 ? Number(answer.includes(variable.optionCode)) : undefined;
  if (variable.rowKey !== undefined) return valueOfCode(variable, codeInRow(answer, variable.rowKey));
  return typeof answer === "number" ? answer : valueOfCode(variable, answer);
}

function valueOfCode({ values }: Variable, code: AnswerValue | undefined): number | undefined {
  return typeof code === "string" && Object.hasOwn(values, code) ? values[code] : undefined;
}
