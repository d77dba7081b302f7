import type { DateQuestion } from "@reform-exchange/schemas";
import { type AnswerCheck, note } from "./findings.ts";

/** The check of a date: a day that exists, within its bounds. */
export function dayCheck({ earliest = "0001-01-01", latest = "9999-12-31" }: DateQuestion): AnswerCheck {
  const tooEarly = { nl: `De dag mag niet voor ${earliest} liggen.`, en: `The day may not lie before ${earliest}.` };
  const tooLate = { nl: `De dag mag niet na ${latest} liggen.`, en: `The day may not lie after ${latest}.` };
  return (answer, findings) => {
    if (typeof answer !== "string") note(findings, "invalid-type", noDay);
    else if (!isDay(answer)) note(findings, "invalid-format", noDay);
    else if (answer < earliest) note(findings, "too-small", tooEarly);
    else if (answer > latest) note(findings, "too-large", tooLate);
  };
}

/** As `Day` of schemas has it, without its cost: this is asked of every response. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text.startsWith("0000")) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text); // 30 February would become a day in March
}

const noDay = {
  nl: "Het antwoord moet een bestaande dag zijn als JJJJ-MM-DD.",
  en: "The answer must be an existing day as YYYY-MM-DD.",
};
