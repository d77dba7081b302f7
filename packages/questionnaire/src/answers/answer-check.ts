import type { Question } from "@reform-exchange/schemas";
import { codeCheck, codesCheck } from "./check-of-codes.ts";
import { dayCheck } from "./check-of-day.ts";
import { numberCheck } from "./check-of-number.ts";
import { rowsCheck } from "./check-of-rows.ts";
import { scaleCheck } from "./check-of-scale.ts";
import { textCheck } from "./check-of-text.ts";
import type { AnswerCheck } from "./findings.ts";

/** The check of the answers to a question, made ready for many responses. */
export function checkOf(question: Question): AnswerCheck {
  switch (question.type) {
    case "single":
      return codeCheck(question);
    case "multiple":
      return codesCheck(question);
    case "scale":
      return scaleCheck(question);
    case "number":
      return numberCheck(question);
    case "text":
      return textCheck(question);
    case "date":
      return dayCheck(question);
    case "matrix":
      return rowsCheck(question);
  }
}
