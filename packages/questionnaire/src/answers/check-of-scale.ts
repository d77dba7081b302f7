import type { ScaleQuestion } from "@reform-exchange/schemas";
import { type AnswerCheck, note } from "./findings.ts";
import { unknownCode } from "./unknown-code.ts";

/** The check of a scale: a whole number on it, or the code of an option that says why there is none. */
export function scaleCheck({ lowest, highest, missing = [] }: ScaleQuestion): AnswerCheck {
  const codes = new Set(missing.map(({ code }) => code));
  const unknown = unknownCode(missing);
  const message = {
    nl: `Het antwoord moet een geheel getal van ${lowest} tot en met ${highest} zijn.`,
    en: `The answer must be a whole number from ${lowest} to ${highest}.`,
  };
  return (answer, findings) => {
    if (typeof answer === "string" && codes.size > 0) {
      if (!codes.has(answer)) note(findings, "unknown-code", { nl: `${message.nl} ${unknown.nl}`, en: `${message.en} ${unknown.en}` });
    } else if (!Number.isInteger(answer) || typeof answer !== "number") note(findings, "invalid-type", message);
    else if (answer < lowest) note(findings, "too-small", message);
    else if (answer > highest) note(findings, "too-large", message);
  };
}
