import type { Questionnaire, SentAnswers } from "@reform-exchange/schemas";
import { compileQuestionnaire } from "./compile-questionnaire.ts";
import type { FaultInBothLanguages } from "./fault.ts";

/**
 * Whether answers fit a questionnaire. For many responses use `compileQuestionnaire`.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param answers - Answers by the keys of their questions, as they were sent.
 * @param moment - With `isSubmission` what is required and missing is a fault too; while answers are only saved it isn't.
 * @returns Every fault at once, with pointers as `/answers/helpedBy/0`. Messages never repeat an answer.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "date", questionKey: "visitedOn", text: { nl: "Wanneer was uw bezoek?" }, isRequired: true }],
 * };
 * answerFaults(questionnaire, { visitedOn: "2027-02-30" }, { isSubmission: false })[0]?.code; // "invalid-format"
 */
export function answerFaults(
  questionnaire: Questionnaire,
  answers: SentAnswers,
  { isSubmission }: { readonly isSubmission: boolean },
): FaultInBothLanguages[] {
  return compileQuestionnaire(questionnaire).faults(answers, isSubmission);
}
