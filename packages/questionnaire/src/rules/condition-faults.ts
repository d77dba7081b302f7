/** What the shape of a questionnaire can't say of its conditions: which questions they may look at, and how. */
import type { Question, ShownIfTest } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, fault } from "../fault.ts";
import { optionsOf } from "../options-of.ts";

/** The faults of the condition of the question at `place` (0 is the first). */
export function conditionFaults(questions: readonly Question[], place: number): FaultInBothLanguages[] {
  return (questions[place]?.showIf?.tests ?? []).flatMap((test, index) => {
    const pointer = `/questions/${place}/showIf/tests/${index}`;
    const asked = questions.findIndex(({ questionKey }) => questionKey === test.questionKey);
    const question = questions[asked];
    if (question === undefined) {
      return [
        fault(
          `${pointer}/questionKey`,
          "unknown-code",
          `Er is geen vraag ${test.questionKey}; een voorwaarde kijkt naar een eerdere vraag van dezelfde versie.`,
          `There is no question ${test.questionKey}; a condition looks at an earlier question of the same version.`,
        ),
      ];
    }
    if (asked >= place) {
      return [
        fault(
          `${pointer}/questionKey`,
          "not-allowed-value",
          `${test.questionKey} komt niet eerder dan deze vraag; een voorwaarde kijkt alleen naar eerdere vragen.`,
          `${test.questionKey} doesn't come before this question; a condition only looks at earlier questions.`,
        ),
      ];
    }
    return [...operatorFaults(test, question, pointer), ...codeFaults(test, question, pointer), ...rowKeyFaults(test, question, pointer)];
  });
}

function operatorFaults({ operator, questionKey }: ShownIfTest, { type, ...question }: Question, pointer: string): FaultInBothLanguages[] {
  const isNumber = type === "scale" || type === "number";
  if (operator === "answered") return [];
  if (operator === "atLeast" || operator === "atMost") {
    if (isNumber) return [];
    return [
      fault(
        `${pointer}/operator`,
        "not-allowed-value",
        `${operator} past niet bij ${questionKey} (${type}), alleen bij scale en number.`,
        `${operator} doesn't fit ${questionKey} (${type}), only scale and number.`,
      ),
    ];
  }
  const hasCodes =
    type === "single" || type === "multiple" || type === "matrix" || ("missing" in question && question.missing !== undefined);
  if (hasCodes) return [];
  return [
    fault(
      `${pointer}/operator`,
      "not-allowed-value",
      `${operator} past niet bij ${questionKey} (${type}): die heeft geen opties; gebruik ${isNumber ? "atLeast of atMost" : "answered"}.`,
      `${operator} doesn't fit ${questionKey} (${type}): it has no options; use ${isNumber ? "atLeast or atMost" : "answered"}.`,
    ),
  ];
}

function codeFaults(test: ShownIfTest, question: Question, pointer: string): FaultInBothLanguages[] {
  if (test.operator !== "anyOf" && test.operator !== "noneOf") return [];
  const codes = new Set(optionsOf(question).map(({ code }) => code));
  if (codes.size === 0) return []; // the operator doesn't fit, and that was said
  return test.codes.flatMap((code, index) => {
    if (codes.has(code) && test.codes.indexOf(code) === index) return [];
    const at = `${pointer}/codes/${index}`;
    return [
      codes.has(code)
        ? fault(
            at,
            "invalid-value",
            `De code ${code} staat er al; noem elke code één keer.`,
            `The code ${code} is there already; name each once.`,
          )
        : fault(
            at,
            "unknown-code",
            `${question.questionKey} heeft geen optie met de code ${code}; mogelijk zijn ${[...codes].join(", ")}.`,
            `${question.questionKey} has no option with the code ${code}; there can be ${[...codes].join(", ")}.`,
          ),
    ];
  });
}

function rowKeyFaults(test: ShownIfTest, question: Question, pointer: string): FaultInBothLanguages[] {
  const rowKey = "rowKey" in test ? test.rowKey : undefined;
  if (question.type !== "matrix") {
    if (rowKey === undefined) return [];
    return [
      fault(
        `${pointer}/rowKey`,
        "not-allowed-value",
        `${question.questionKey} heeft geen rijen; laat rowKey weg.`,
        `${question.questionKey} has no rows; leave rowKey out.`,
      ),
    ];
  }
  if (test.operator === "atLeast" || test.operator === "atMost") return []; // it doesn't fit a matrix, and that was said
  if (question.rows.some((row) => row.rowKey === rowKey)) return [];
  const rows = question.rows.map((row) => row.rowKey).join(", ");
  return [
    rowKey === undefined
      ? fault(
          `${pointer}/rowKey`,
          "required",
          `${question.questionKey} is een matrix: noem in rowKey naar welke rij gekeken wordt (${rows}).`,
          `${question.questionKey} is a matrix: say in rowKey which row is looked at (${rows}).`,
        )
      : fault(
          `${pointer}/rowKey`,
          "unknown-code",
          `${question.questionKey} heeft geen rij ${rowKey}; mogelijk zijn ${rows}.`,
          `${question.questionKey} has no row ${rowKey}; there can be ${rows}.`,
        ),
  ];
}
