/** No league tables: the evaluation asks how and why, never who is ahead. Here outcomes are marked, and the policy has its words. */
import * as z from "zod";
import { LocalizedText } from "./localized-text.ts";

/** The mark of an outcome, in a schema's metadata and in the documents made from it. */
export const outcomeMark = "x-outcome";

/** What the documentation of every outcome says. */
export const outcomeNote = "An outcome: nothing orders or filters by it.";

/**
 * Marks a member of an output as an outcome: a value by which regions could be compared. The contract then refuses every operation that could
 * order or filter by it. What is made from a marked schema stays marked: another text, a check, null allowed, a list of it.
 *
 * @example
 * const value = outcome(z.string().regex(/^\d+(\.\d+)?$/u)).nullable();
 */
export function outcome<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ [outcomeMark]: true });
}

/** Is the schema itself marked? */
export function isOutcome(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.[outcomeMark] === true;
}

/**
 * Why an answer across regions has no order but that of the codes. Each such answer carries it as `policy`.
 *
 * @example
 * const say = ({ text }: OutcomePolicy): string => text.nl;
 */
export const OutcomePolicy = z
  .object({
    code: z.literal("no-ranking").meta({ title: "Code", description: "The policy: outcomes are not ranked.", examples: ["no-ranking"] }),
    order: z.literal("code").meta({
      title: "Order",
      description: "How the answer is ordered: by the codes of what it is about, and within those by day. Never by an outcome.",
      examples: ["code"],
    }),
    text: LocalizedText.meta({ title: "Text", description: "The policy in words, to be shown where the values are shown." }),
  })
  .meta({
    id: "OutcomePolicy",
    title: "Outcome policy",
    description: "Why an answer with outcomes of several regions has no order but that of the codes: no ranking is made of regions.",
  });
export type OutcomePolicy = z.infer<typeof OutcomePolicy>;

/** The one policy there is. */
export const noRanking = {
  code: "no-ranking",
  order: "code",
  text: {
    nl: "Van uitkomsten wordt geen ranglijst gemaakt: de evaluatie vraagt hoe en waardoor, niet wie vooroploopt. De waarden staan op volgorde van code, en sorteren of filteren op waarde kan niet. Het aantal bezoekers zegt niets over succes.",
    en: "Outcomes are not ranked: the evaluation asks how and why, not who is ahead. Values come in the order of the codes, and nothing orders or filters by them. The number of visitors is no indication of success.",
  },
} as const satisfies OutcomePolicy;
