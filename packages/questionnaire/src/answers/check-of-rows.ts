import type { MatrixQuestion } from "@reform-exchange/schemas";
import { isByRow } from "./answer-to.ts";
import { type AnswerCheck, note } from "./findings.ts";
import { unknownCode } from "./unknown-code.ts";

/** The check of a matrix: for each answered row the code of an option. Whether all rows must be answered is asked elsewhere. */
export function rowsCheck({ rows, options }: MatrixQuestion): AnswerCheck {
  const rowKeys = new Set(rows.map(({ rowKey }) => rowKey));
  const codes = new Set(options.map(({ code }) => code));
  const unknown = unknownCode(options);
  const named = [...rowKeys].join(", ");
  const unknownRow = { nl: `Deze rij is er niet; mogelijk zijn ${named}.`, en: `There is no such row; there can be ${named}.` };
  return (answer, findings) => {
    if (!isByRow(answer)) return note(findings, "invalid-type", noRows);
    const answered = Object.keys(answer);
    if (answered.length === 0) return note(findings, "too-few-items", noneAnswered);
    for (const rowKey of answered) {
      const code: unknown = answer[rowKey];
      if (!rowKeys.has(rowKey)) note(findings, "unknown-parameter", unknownRow, rowKey);
      else if (typeof code !== "string") note(findings, "invalid-type", noCode, rowKey);
      else if (!codes.has(code)) note(findings, "unknown-code", unknown, rowKey);
    }
  };
}

const noRows = { nl: "Het antwoord moet voor elke rij een code hebben.", en: "The answer must have a code for each row." };
const noCode = {
  nl: "Het antwoord in deze rij moet de code van een optie zijn.",
  en: "The answer in this row must be the code of an option.",
};
const noneAnswered = {
  nl: "Een matrix zonder rijen is geen antwoord; laat de vraag weg als geen rij beantwoord is.",
  en: "A matrix without rows is no answer; leave the question out where no row was answered.",
};
