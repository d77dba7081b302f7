/** What the shape of a question doesn't take, in words for who fills in a form. */
import { type BothLanguages, type FaultCode, Question } from "@reform-exchange/schemas";
import type * as z from "zod";
import { type FaultInBothLanguages, pointerTo } from "../fault.ts";

/** The faults of the shape of a question, with pointers from the question. */
export function shapeFaults(question: Question): FaultInBothLanguages[] {
  const issues = Question.safeParse(question).error?.issues ?? [];
  return issues.map((issue) => ({ pointer: pointerTo(issue.path), ...said(issue) }));
}

function said(issue: z.core.$ZodIssue): { readonly code: FaultCode; readonly message: BothLanguages } {
  const member = issue.path.findLast((step) => typeof step === "string") ?? "";
  if (member === "value") return { code: "invalid-value", message: valueRange };
  const form = forms[member];
  if (form !== undefined) return { code: "invalid-format", message: form };
  switch (issue.code) {
    case "too_big":
      return { code: issue.origin === "array" ? "too-many-items" : "too-large", message: most(issue.origin, String(issue.maximum)) };
    case "too_small":
      return { code: issue.origin === "array" ? "too-few-items" : "too-small", message: least(issue.origin, String(issue.minimum)) };
    case "invalid_format":
      return { code: "invalid-format", message: otherForm };
    default:
      return { code: "invalid-value", message: otherForm };
  }
}

function most(origin: string, maximum: string): BothLanguages {
  if (origin === "string")
    return { nl: `Dit mag hoogstens ${maximum} tekens lang zijn.`, en: `This may be at most ${maximum} characters long.` };
  if (origin === "array") return { nl: `Er mogen er hoogstens ${maximum} zijn.`, en: `There may be at most ${maximum}.` };
  return { nl: `Dit mag hoogstens ${maximum} zijn.`, en: `This may be at most ${maximum}.` };
}

function least(origin: string, minimum: string): BothLanguages {
  if (origin === "string") return { nl: "Dit mag niet leeg zijn.", en: "This may not be empty." };
  if (origin === "array") return { nl: `Er moeten er minstens ${minimum} zijn.`, en: `There must be at least ${minimum}.` };
  return { nl: `Dit moet minstens ${minimum} zijn.`, en: `This must be at least ${minimum}.` };
}

const valueRange: BothLanguages = {
  nl: "Een waarde is 0 tot en met 9999, of −96 tot en met −90 waar de optie zegt waarom er geen antwoord is.",
  en: "A value is 0 to 9999, or −96 to −90 where the option says why there is no answer.",
};

const otherForm: BothLanguages = { nl: "Dit heeft niet de juiste vorm.", en: "This has not the right form." };

const forms: Readonly<Record<string, BothLanguages>> = {
  questionKey: {
    nl: "De sleutel van een vraag is een letter, en dan letters, cijfers en liggende streepjes, tot 20 in totaal.",
    en: "The key of a question is a letter, then letters, digits and underscores, up to 20 in all.",
  },
  rowKey: {
    nl: "De sleutel van een rij heeft letters, cijfers en liggende streepjes, tot 11 in totaal (zonder de naam van de groep ervoor).",
    en: "The key of a row has letters, digits and underscores, up to 11 in all (without the name of the group before it).",
  },
  code: {
    nl: "De code van een optie begint met een letter of cijfer, en dan letters, cijfers, punten en streepjes, tot 32 in totaal.",
    en: "The code of an option begins with a letter or digit, then letters, digits, points and dashes, up to 32 in all.",
  },
  indicatorCode: {
    nl: "De code van een indicator is woorden in kleine letters, met streepjes ertussen.",
    en: "The code of an indicator is words in lower case, with hyphens between them.",
  },
  minimum: { nl: "Een grens is een getal met een punt, zoals 0 of 12.5.", en: "A bound is a number with a point, such as 0 or 12.5." },
  maximum: { nl: "Een grens is een getal met een punt, zoals 0 of 12.5.", en: "A bound is a number with a point, such as 0 or 12.5." },
  earliest: { nl: "Een grens is een bestaande dag als JJJJ-MM-DD.", en: "A bound is an existing day as YYYY-MM-DD." },
  latest: { nl: "Een grens is een bestaande dag als JJJJ-MM-DD.", en: "A bound is an existing day as YYYY-MM-DD." },
};
