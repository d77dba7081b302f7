import type { MatrixQuestion, Question, ScaleQuestion, SingleQuestion } from "@reform-exchange/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions } from "../src/index.ts";
import { randomQuestionnaire } from "./random.ts";

const option = (code: string, value: number, nl = code) => ({ code, value, text: { nl } });
const text = { nl: "Vraag", en: "Question" };
const visited: SingleQuestion = {
  type: "single",
  questionKey: "visited",
  text,
  isRequired: true,
  options: [option("yes", 1), option("no", 2)],
};
const score: ScaleQuestion = {
  ...{ type: "scale", questionKey: "score", text, isRequired: true, lowest: 1, highest: 5, lowestText: text, highestText: text },
  showIf: { match: "all", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes", "no"] }] },
};
const aspects: MatrixQuestion = {
  ...{ type: "matrix", questionKey: "aspects", text, isRequired: false, options: [option("good", 1), option("bad", 2)] },
  rows: ["speed", "care"].map((rowKey) => ({ rowKey, text: { nl: rowKey } })),
};

/** What became of the first question, in short. */
function outcome(before: Question, after: Question) {
  const [comparison] = compareVersions({ questions: [before] }, { questions: [after] });
  return { parts: comparison?.changes.map(({ part }) => part), reasons: comparison?.reasons };
}

test("a version compared with itself has no change, and all answers are comparable but those of nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const questionnaire = randomQuestionnaire(seed);
      for (const { status, answersComparable } of compareVersions(questionnaire, structuredClone(questionnaire))) {
        expect([status, answersComparable]).toEqual(["unchanged", true]);
      }
    }),
  );
});

test("questions that came or went are said so, the removed ones last", () => {
  const comparisons = compareVersions({ questions: [visited, aspects] }, { questions: [aspects, score] });
  expect(comparisons.map(({ questionKey, status, reasons }) => [questionKey, status, reasons])).toEqual([
    ["aspects", "unchanged", []],
    ["score", "added", ["notInBoth"]],
    ["visited", "removed", ["notInBoth"]],
  ]);
});

describe("answers are not comparable", () => {
  test.for<[string, Question, Question, string[], string[]]>([
    ["of another type", visited, { ...visited, type: "multiple" }, ["type"], ["type"]],
    ["with an option more", visited, { ...visited, options: [...visited.options, option("maybe", 3)] }, ["options"], ["options"]],
    ["with another value", visited, { ...visited, options: [option("yes", 1), option("no", 3)] }, ["options"], ["options"]],
    ["with other words", visited, { ...visited, text: { nl: "Anders" } }, ["text"], ["wording"]],
    [
      "with other words of an option",
      visited,
      { ...visited, options: [option("yes", 1, "Jazeker"), option("no", 2)] },
      ["options"],
      ["wording"],
    ],
    ["on another scale", score, { ...score, highest: 7 }, ["bounds"], ["bounds"]],
    [
      "on another condition",
      score,
      { ...score, showIf: { match: "all", tests: [{ questionKey: "visited", operator: "answered" }] } },
      ["showIf"],
      ["showIf"],
    ],
    ["without one of the rows", aspects, { ...aspects, rows: aspects.rows.slice(1) }, ["rows"], ["rowsRemoved"]],
  ])("%s", ([, before, after, parts, reasons]) => {
    expect(outcome(before, after)).toEqual({ parts, reasons });
  });

  test("where the question that a condition looks at isn't", () => {
    const other = { ...visited, options: [...visited.options, option("maybe", 3)] };
    const [, comparison] = compareVersions({ questions: [visited, score] }, { questions: [other, score] });
    expect(comparison).toMatchObject({ status: "unchanged", answersComparable: false, reasons: ["conditionQuestion"] });
  });
});

describe("answers stay comparable", () => {
  test.for<[string, Question, Question, string[]]>([
    [
      "with other words that are said to be as good",
      visited,
      { ...visited, text: { nl: "Anders" }, isComparableWhenReworded: true },
      ["text"],
    ],
    ["with a translation more or fewer", visited, { ...visited, text: { nl: "Vraag" } }, ["text"]],
    ["with other help, and no longer required", visited, { ...visited, help: { nl: "Hulp" }, isRequired: false }, ["help", "isRequired"]],
    ["with options in another order", visited, { ...visited, options: visited.options.toReversed() }, ["options"]],
    ["with a row more", aspects, { ...aspects, rows: [...aspects.rows, { rowKey: "tone", text }] }, ["rows"]],
    [
      "on a condition that only reads otherwise",
      score,
      { ...score, showIf: { match: "any", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["no", "yes"] }] } },
      [],
    ],
  ])("%s", ([, before, after, parts]) => {
    expect(outcome(before, after)).toEqual({ parts, reasons: [] });
  });

  test("row by row, where only another row was removed or reworded", () => {
    const after = {
      ...aspects,
      rows: [
        { rowKey: "speed", text: { nl: "tempo" } },
        { rowKey: "tone", text },
      ],
    };
    const before = { ...aspects, rows: [...aspects.rows, { rowKey: "tone", text }] };
    expect(compareVersions({ questions: [before] }, { questions: [after] })[0]?.rows).toEqual([
      { rowKey: "speed", status: "kept", answersComparable: false },
      { rowKey: "tone", status: "kept", answersComparable: true },
      { rowKey: "care", status: "removed", answersComparable: false },
    ]);
  });
});

test("a question that goes from the front to the back moved, the others did not", () => {
  const asked = ["a", "b", "c", "d"].map((questionKey): Question => ({ ...visited, questionKey }));
  const [first, ...others] = asked;
  if (first === undefined) throw new Error("there are four questions");
  const moved = compareVersions({ questions: asked }, { questions: [...others, first] }).filter(({ status }) => status === "changed");
  expect(moved.map(({ questionKey, changes }) => [questionKey, changes])).toEqual([["a", [{ part: "order" }]]]);
});
