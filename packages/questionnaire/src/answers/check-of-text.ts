import type { TextQuestion } from "@reform-exchange/schemas";
import { type AnswerCheck, note } from "./findings.ts";

/** Control characters but for tabs and ends of lines, and halves of characters: neither can be stored or exported everywhere. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** The check of a text: something is written, it isn't too long (in UTF-16 units, as every length in our schemas), and it can be stored. */
export function textCheck({ maxLength }: TextQuestion): AnswerCheck {
  const tooLong = {
    nl: `Het antwoord mag hoogstens ${maxLength} tekens lang zijn.`,
    en: `The answer may be at most ${maxLength} characters long.`,
  };
  return (answer, findings) => {
    if (typeof answer !== "string") return note(findings, "invalid-type", noText);
    if (answer.length > maxLength) note(findings, "too-large", tooLong);
    if (unwritable.test(answer)) note(findings, "invalid-format", noControls);
    if (answer.trim() === "") note(findings, "too-small", empty);
  };
}

const noText = { nl: "Het antwoord moet een tekst zijn.", en: "The answer must be a text." };
const noControls = {
  nl: "Het antwoord heeft besturingstekens of halve tekens; alleen tabs en nieuwe regels kunnen.",
  en: "The answer has control characters or halves of characters; only tabs and new lines can be in it.",
};
const empty = {
  nl: "Een lege tekst is geen antwoord; laat de vraag weg als er niets geschreven is.",
  en: "An empty text is no answer; leave the question out where nothing was written.",
};
