import type { Questionnaire } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, fault } from "./fault.ts";
import { boundFaults } from "./rules/bound-faults.ts";
import { conditionFaults } from "./rules/condition-faults.ts";
import { optionFaults, rowFaults } from "./rules/option-faults.ts";
import { repeatsOf } from "./rules/repeats-of.ts";
import { variableNameFaults } from "./rules/variable-name-faults.ts";

/**
 * What the shape of a questionnaire can't say: whether its keys, codes, values, bounds, conditions and names of variables agree.
 *
 * @param questionnaire - A questionnaire of the right shape (`Questionnaire` of schemas accepts it).
 * @returns Every fault at once, in the order of the questions, with pointers as `/questions/3/options/1/code`; none when it can be used.
 * @example
 * questionnaireFaults({
 *   questions: [{ type: "text", questionKey: "remarks", text: { nl: "Wat wilt u verder kwijt?" }, isRequired: false, maxLength: 2000 }],
 * }).length === 0;
 */
export function questionnaireFaults(questionnaire: Questionnaire): FaultInBothLanguages[] {
  const { questions } = questionnaire;
  return [
    ...repeatsOf(questions, ({ questionKey }) => questionKey.toLowerCase()).map(([place, first]) =>
      fault(
        `/questions/${place}/questionKey`,
        "invalid-value",
        `De sleutel ${questions[place]?.questionKey} is al van vraag ${first + 1} (los van hoofdletters); geef elke vraag een eigen.`,
        `The key ${questions[place]?.questionKey} is that of question ${first + 1} already (whatever its capitals); give each its own.`,
      ),
    ),
    ...questions.flatMap((question, place) => [
      ...optionFaults(question, `/questions/${place}`),
      ...rowFaults(question, `/questions/${place}`),
      ...boundFaults(question, `/questions/${place}`),
      ...conditionFaults(questions, place),
    ]),
    ...variableNameFaults(questions),
  ];
}
