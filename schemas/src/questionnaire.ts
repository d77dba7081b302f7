import * as z from "zod";
import { Question } from "./question.ts";
import { Wording } from "./wording.ts";

/** How many questions a questionnaire can have. */
export const maxQuestions = 300;

/**
 * A questionnaire: what respondents are asked, in order.
 *
 * @example
 * Questionnaire.parse({
 *   introduction: { nl: "Over de samenwerking in uw regio." },
 *   questions: [{ type: "text", questionKey: "remarks", text: { nl: "Wat wilt u verder kwijt?" }, isRequired: false, maxLength: 2000 }],
 * });
 */
export const Questionnaire = z
  .strictObject({
    introduction: Wording.optional().meta({ title: "Introduction", description: "What respondents read first." }),
    questions: z
      .array(Question)
      .min(1)
      .max(maxQuestions)
      .meta({ title: "Questions", description: "The questions, in the order in which they are asked." }),
  })
  .meta({ id: "Questionnaire", title: "Questionnaire", description: "What respondents are asked, in order." });
export type Questionnaire = z.infer<typeof Questionnaire>;
