import { type AnswerValue, compareDecimals, isDecimal, type ShownIf, type ShownIfTest, type SurveyAnswers } from "@reform-exchange/schemas";
import { answerTo, codeInRow } from "./answer-to.ts";

/** A condition in the form in which it is met quickly: is it met by these answers, of which those to hidden questions don't count? */
export type Condition = (answers: SurveyAnswers, shown: ReadonlySet<string>) => boolean;

/** A condition, made ready to be asked of many responses. */
export function conditionOf({ match, tests }: ShownIf): Condition {
  const asked = tests.map(conditionOfTest);
  const [only] = asked;
  if (asked.length === 1 && only !== undefined) return only;
  return match === "all"
    ? (answers, shown) => asked.every((isMet) => isMet(answers, shown))
    : (answers, shown) => asked.some((isMet) => isMet(answers, shown));
}

function conditionOfTest(test: ShownIfTest): Condition {
  const isMetBy = answerTest(test);
  const rowKey = "rowKey" in test ? test.rowKey : undefined;
  return (answers, shown) => {
    if (!shown.has(test.questionKey)) return false;
    const answer = answerTo(answers, test.questionKey);
    const looked = answer !== undefined && rowKey !== undefined ? codeInRow(answer, rowKey) : answer;
    return looked !== undefined && !isEmpty(looked) && isMetBy(looked);
  };
}

/** What has nothing in it is no answer: a fault of its own, which meets no test. */
function isEmpty(answer: AnswerValue): boolean {
  return answer === "" || (Array.isArray(answer) && answer.length === 0);
}

function answerTest(test: ShownIfTest): (answer: AnswerValue) => boolean {
  switch (test.operator) {
    case "answered":
      return () => true;
    case "anyOf":
    case "noneOf": {
      const codes = new Set(test.codes);
      const isAny = test.operator === "anyOf";
      return (answer) =>
        isAny === (Array.isArray(answer) ? answer.some((code) => codes.has(code)) : typeof answer === "string" && codes.has(answer));
    }
    case "atLeast":
      return (answer) => compared(answer, test.value, (difference) => difference >= 0);
    case "atMost":
      return (answer) => compared(answer, test.value, (difference) => difference <= 0);
  }
}

/** What is no number, as the code of “don't know”, is neither more nor less. */
function compared(answer: AnswerValue, value: string, isMet: (difference: number) => boolean): boolean {
  const decimal = typeof answer === "number" ? String(answer) : answer;
  return isDecimal(decimal) && isMet(compareDecimals(decimal, value));
}
