/** Answers come from outside: only what they themselves have counts, never what every object has, as `constructor`. */
import type { AnswerValue, OptionCode, SurveyAnswers } from "@reform-exchange/schemas";

/** The answer to a question; undefined where there is none. */
export function answerTo(answers: SurveyAnswers, questionKey: string): AnswerValue | undefined {
  return Object.hasOwn(answers, questionKey) ? answers[questionKey] : undefined;
}

/** Has the answer a code for each row, as that to a matrix? */
export function isByRow(answer: AnswerValue): answer is Record<string, OptionCode> {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

/** The code that was chosen in a row of a matrix; undefined where there is none. */
export function codeInRow(answer: AnswerValue, rowKey: string): OptionCode | undefined {
  return isByRow(answer) && Object.hasOwn(answer, rowKey) ? answer[rowKey] : undefined;
}
