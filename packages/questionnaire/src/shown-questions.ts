import type { Questionnaire, SurveyAnswers } from "@reform-exchange/schemas";
import { compileQuestionnaire } from "./compile-questionnaire.ts";

/**
 * Which questions are shown with these answers. Conditions are looked at in the order of the questions; a question that is not shown, or
 * not answered, meets no test. For many responses use `compileQuestionnaire`.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param answers - Answers as they are so far; those to hidden questions don't count.
 * @returns The keys of the shown questions, in their order.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "date", questionKey: "visitedOn", text: { nl: "Wanneer?" }, isRequired: true }],
 * };
 * shownQuestions(questionnaire, {}).has("visitedOn"); // true
 */
export function shownQuestions(questionnaire: Questionnaire, answers: SurveyAnswers): Set<string> {
  return compileQuestionnaire(questionnaire).shown(answers);
}
