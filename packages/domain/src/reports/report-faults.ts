import type { NewReport } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { type FaultInBothLanguages, requireNone } from "../problem-error.ts";

const givenKinds: Statement = {
  name: "reports.kinds",
  text: `select array_to_string(report_kinds, ' ') as "kinds" from evaluation_strand where code = $1::text`,
};
const knownQuestions: Statement = { name: "reports.questions", text: "select code from evaluation_question where code = any($1::text[])" };

/** @throws ProblemError `invalid-input` when a report is none that its strand gives, or answers what was not asked */
export async function requireFits({ strandCode, kind, cycle, questionCodes }: NewReport, { rows }: Context): Promise<void> {
  const [strand] = await rows<{ kinds: string }>(givenKinds, [strandCode]);
  const kinds = strand?.kinds.split(" ") ?? [];
  const known = new Set((await rows<{ code: string }>(knownQuestions, [questionCodes])).map(({ code }) => code));
  const given = kinds.join(", ");
  const faults: FaultInBothLanguages[] = [];
  if (!kinds.includes(kind)) {
    const message = {
      nl: `Onderdeel ${strandCode} geeft ${given}, en geen ${kind}.`,
      en: `Strand ${strandCode} gives ${given}, and no ${kind}.`,
    };
    faults.push({ pointer: "/kind", code: "not-allowed-value", message });
  }
  if (kind === "yearly" && cycle === null) {
    const message = { nl: "Een jaarlijks rapport gaat over een cyclus.", en: "A yearly report is about a cycle." };
    faults.push({ pointer: "/cycle", code: "required", message });
  }
  for (const [index, code] of questionCodes.entries()) {
    if (known.has(code)) continue;
    const message = {
      nl: `Er is geen vraag ${code}; zie /v1/evaluation/questions.`,
      en: `There is no question ${code}; see /v1/evaluation/questions.`,
    };
    faults.push({ pointer: `/questionCodes/${index}`, code: "unknown-code", message });
  }
  requireNone(faults);
}

/** @throws ProblemError `invalid-input` for a day that is yet to come */
export function requirePast(publishedOn: string, context: Context): void {
  if (publishedOn <= context.dayFor(undefined)) return;
  const message = { nl: "publishedOn mag niet na vandaag liggen.", en: "publishedOn may not lie after today." };
  requireNone([{ pointer: "/publishedOn", code: "not-allowed-value", message }]);
}
