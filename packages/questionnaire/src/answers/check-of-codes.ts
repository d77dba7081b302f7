/** Answers by code: one (single choice) or several (multiple choice). */
import type { MultipleQuestion, SingleQuestion } from "@reform-exchange/schemas";
import { type AnswerCheck, note } from "./findings.ts";
import { unknownCode } from "./unknown-code.ts";

/** The check of a single choice: the code of one of its options. */
export function codeCheck({ options }: SingleQuestion): AnswerCheck {
  const codes = new Set(options.map(({ code }) => code));
  const unknown = unknownCode(options);
  return (answer, findings) => {
    if (typeof answer !== "string") note(findings, "invalid-type", noCode);
    else if (!codes.has(answer)) note(findings, "unknown-code", unknown);
  };
}

/** The check of a multiple choice: codes of its options, each once, an exclusive one alone, and not too many. */
export function codesCheck({ options, mostChosen = options.length }: MultipleQuestion): AnswerCheck {
  const codes = new Set(options.map(({ code }) => code));
  const exclusive = new Set(options.filter(({ isExclusive }) => isExclusive).map(({ code }) => code));
  const unknown = unknownCode(options);
  const tooMany = {
    nl: `Er mogen hoogstens ${mostChosen} opties gekozen zijn.`,
    en: `At most ${mostChosen} options may be chosen.`,
  };
  return (answer, findings) => {
    if (!Array.isArray(answer)) return note(findings, "invalid-type", noCodes);
    if (answer.length === 0) return note(findings, "too-few-items", noneChosen);
    const chosen = new Set<string>();
    for (const [index, code] of answer.entries()) {
      if (!codes.has(code)) note(findings, "unknown-code", unknown, index);
      else if (chosen.has(code)) note(findings, "invalid-value", again, index);
      else if (exclusive.has(code) && answer.some((other) => other !== code)) note(findings, "not-allowed-value", notAlone, index);
      chosen.add(code);
    }
    if (chosen.size > mostChosen) note(findings, "too-many-items", tooMany);
  };
}

const noCode = { nl: "Het antwoord moet de code van een optie zijn.", en: "The answer must be the code of an option." };
const noCodes = { nl: "Het antwoord moet een lijst van codes van opties zijn.", en: "The answer must be a list of codes of options." };
const noneChosen = {
  nl: "Een lijst zonder codes is geen antwoord; laat de vraag weg als er niets gekozen is.",
  en: "A list without codes is no answer; leave the question out where nothing was chosen.",
};
const again = { nl: "Deze optie is al gekozen; noem elke code één keer.", en: "This option was chosen already; name each code once." };
const notAlone = {
  nl: "Deze optie kan alleen op zichzelf gekozen worden; laat die weg, of laat de andere weg.",
  en: "This option can only be chosen alone; leave it out, or leave the others out.",
};
