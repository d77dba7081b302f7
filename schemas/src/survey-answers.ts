import * as z from "zod";
import { MatrixRowKey, OptionCode, QuestionKey } from "./question-codes.ts";

/** The longest answer in words, in characters. */
const maxAnswerLength = 5000;

/**
 * The answer to one question: a code (single choice, or what says why there is no answer), a point of a scale, a decimal text, a text, a
 * day, a list of codes (multiple choice), or a code for each row (matrix).
 */
export const AnswerValue = z
  .union([z.string().max(maxAnswerLength), z.int(), z.array(OptionCode).max(100), z.record(MatrixRowKey, OptionCode)])
  .meta({
    title: "Answer value",
    description:
      "By the question's type: a code; a whole number (scale); an exact decimal text (number); a text; a day; a list of codes (multiple choice); or a code for each row (matrix).",
  });
export type AnswerValue = z.infer<typeof AnswerValue>;

/**
 * Answers by the keys of their questions. What is not answered is not there.
 *
 * @example
 * SurveyAnswers.parse({ visited: "yes", cooperation: 4, helpedBy: ["guide", "website"], aspects: { speed: "good" }, guides: "1.5" });
 */
export const SurveyAnswers = z.record(QuestionKey, AnswerValue).meta({
  id: "SurveyAnswers",
  title: "Survey answers",
  description: "Answers by the keys of their questions. What is not answered is not there.",
  examples: [{ visited: "yes", cooperation: 4 }],
});
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;

const sentCode = z.string().max(maxAnswerLength);
const inRow = z.union([sentCode, z.number(), z.boolean(), z.null()]);

/**
 * Answers as a form sends them. Whether each is an answer its question says, so that every fault is told with its question; null stands for no answer.
 *
 * @example
 * SentAnswers.parse({ visited: "yes", cooperation: null });
 */
export const SentAnswers = z
  .record(
    z.string().max(200),
    z.union([sentCode, z.number(), z.boolean(), z.null(), z.array(sentCode).max(100), z.record(z.string().max(200), inRow)]).meta({
      title: "Sent answer",
      description: `${AnswerValue.meta()?.description} Null stands for no answer; all else is a fault of its question.`,
    }),
  )
  .meta({
    id: "SentAnswers",
    title: "Sent answers",
    description: "Answers by the keys of their questions, as a form sends them. What is not answered is not there, or null.",
    examples: [{ visited: "yes", cooperation: 4, helpedBy: null }],
  });
export type SentAnswers = z.infer<typeof SentAnswers>;
