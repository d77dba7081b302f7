import type { Questionnaire } from "@reform-exchange/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellOf, NO_ANSWER, NOT_ASKED, shownQuestions, variablesOf } from "../src/index.ts";
import { randomAnswers, randomQuestionnaire } from "./random.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const option = (code: string, value: number) => ({ code, value, text: { nl: code, en: code.toUpperCase() } });

test("names are unique without regard to capitals, and up to 32 characters", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const names = variablesOf(randomQuestionnaire(seed)).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/u);
    }),
  );
});

test("each cell is of the kind of its variable, and says so where nothing was asked or answered", () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, other) => {
      const questionnaire = randomQuestionnaire(seed);
      const answers = randomAnswers(questionnaire, other, false);
      const shown = shownQuestions(questionnaire, answers);
      for (const variable of variablesOf(questionnaire)) {
        const cell = cellOf(variable, answers, shown);
        const isAnswered = Object.hasOwn(answers, variable.questionKey);
        const none = shown.has(variable.questionKey) ? NO_ANSWER : NOT_ASKED;
        switch (variable.kind.kind) {
          case "integer":
            expect(cell).toSatisfy(Number.isInteger);
            expect(cell === none).toBe(!isAnswered);
            if (variable.questionType !== "scale") expect(variable.valueLabels.map(({ value }) => value)).toContain(cell);
            break;
          case "decimal":
            expect(cell).toMatch(/^-?\d+(?:\.\d{1,4})?$/u);
            expect(cell === String(none)).toBe(!isAnswered);
            break;
          case "text":
          case "day":
            expect(cell).toBe(isAnswered ? answers[variable.questionKey] : null);
        }
      }
    }),
  );
});

test("a multiple choice and a matrix are several variables, whose labels name both the question and the part of it", () => {
  const questionnaire: Questionnaire = {
    questions: [
      {
        type: "multiple",
        questionKey: "helpedBy",
        text: { nl: "Door wie?", en: "By whom?" },
        isRequired: false,
        options: [option("guide", 3), option("site", 7)],
      },
      {
        ...{
          type: "matrix",
          questionKey: "aspects",
          text: { nl: "Hoe was" },
          isRequired: false,
          options: [option("good", 1), option("dontKnow", -90)],
        },
        rows: [{ rowKey: "speed", text: { nl: "de snelheid", en: "the speed" } }],
      },
      {
        type: "number",
        questionKey: "guides",
        text: { nl: "Gidsen" },
        isRequired: false,
        minimum: "0",
        maximum: "60",
        decimals: 1,
        missing: [option("no", -96)],
      },
    ],
  };
  const variables = variablesOf(questionnaire);
  expect(variables.map(({ name, label }) => [name, label.nl, label.en])).toEqual([
    ["helpedBy_3", "Door wie?: guide", "By whom?: GUIDE"],
    ["helpedBy_7", "Door wie?: site", "By whom?: SITE"],
    ["aspects_speed", "Hoe was: de snelheid", undefined],
    ["guides", "Gidsen", undefined],
  ]);
  expect(variables[2]?.valueLabels.map(({ value, isMissing }) => [value, isMissing])).toEqual([
    [1, false],
    [-90, true],
    [NOT_ASKED, true],
    [NO_ANSWER, true],
  ]);
  const answers = { helpedBy: ["site"], aspects: { speed: "dontKnow" }, guides: "no" };
  const shown = shownQuestions(questionnaire, answers);
  expect(variables.map((variable) => cellOf(variable, answers, shown))).toEqual([0, 1, -90, "-96"]);
  expect(variables.map((variable) => cellOf(variable, answers, new Set()))).toEqual([NOT_ASKED, NOT_ASKED, NOT_ASKED, String(NOT_ASKED)]);
});
