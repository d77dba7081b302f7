import { compareDecimals, isDecimal, type NumberQuestion } from "@reform-exchange/schemas";
import { decimalsOf } from "../decimals-of.ts";
import { type AnswerCheck, note } from "./findings.ts";
import { unknownCode } from "./unknown-code.ts";

/** The check of a number: an exact decimal text within its bounds, or the code of an option that says why there is none. */
export function numberCheck({ minimum, maximum, decimals, missing = [] }: NumberQuestion): AnswerCheck {
  const codes = new Set(missing.map(({ code }) => code));
  const unknown = missing.length === 0 ? { nl: "", en: "" } : unknownCode(missing);
  const noDecimal = {
    nl: `Het antwoord moet een getal als tekst zijn, met een punt en zonder nullen ervoor, zoals “12.5”. ${unknown.nl}`.trimEnd(),
    en: `The answer must be a number as text, with a point and without zeros in front, such as “12.5”. ${unknown.en}`.trimEnd(),
  };
  const tooLong =
    decimals === 0
      ? { nl: "Het antwoord moet een geheel getal zijn.", en: "The answer must be a whole number." }
      : { nl: `Het antwoord mag hoogstens ${decimals} decimalen hebben.`, en: `The answer may have at most ${decimals} decimals.` };
  const tooSmall = { nl: `Het antwoord moet minstens ${minimum} zijn.`, en: `The answer must be at least ${minimum}.` };
  const tooLarge = { nl: `Het antwoord mag hoogstens ${maximum} zijn.`, en: `The answer may be at most ${maximum}.` };
  return (answer, findings) => {
    if (typeof answer !== "string") return note(findings, "invalid-type", noDecimal);
    if (codes.has(answer)) return;
    if (!isDecimal(answer)) return note(findings, "invalid-format", noDecimal);
    if (decimalsOf(answer) > decimals) note(findings, "invalid-format", tooLong);
    if (compareDecimals(answer, minimum) < 0) note(findings, "too-small", tooSmall);
    if (compareDecimals(answer, maximum) > 0) note(findings, "too-large", tooLarge);
  };
}
