/** Random questionnaires and answers from a seed, so that a failing case can be made again from one number. */
import type { AnswerValue, Question, Questionnaire, QuestionOption, ShownIf, ShownIfTest, SurveyAnswers } from "@reform-exchange/schemas";
import { shownQuestions } from "../src/index.ts";
import { optionsOf } from "../src/options-of.ts";

/** Whole numbers from 0 up to but not including a bound. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}

const types = ["single", "multiple", "scale", "number", "text", "date", "matrix"] as const satisfies readonly Question["type"][];

/** A questionnaire without faults, of up to 12 questions of all types, with conditions. */
export function randomQuestionnaire(seed: number): Questionnaire {
  const random = randomFrom(seed);
  const questions: Question[] = [];
  for (let place = random(12); place >= 0; place--) questions.push(randomQuestion(random, questions));
  return { questions };
}

function randomQuestion(random: Random, earlier: readonly Question[]): Question {
  const questionKey = pick(random, ["constructor", "Visited", "a", "q"]) + earlier.length;
  const showIf = earlier.length > 0 && random(2) === 0 ? { showIf: randomCondition(random, earlier) } : {};
  const common = {
    questionKey,
    text: { nl: `Vraag ${questionKey}`, en: `Question ${questionKey}` },
    isRequired: random(2) === 0,
    ...showIf,
  };
  const type = pick(random, types);
  switch (type) {
    case "single":
      return { type, ...common, options: randomOptions(random, true) };
    case "multiple": {
      const options = randomOptions(random, false).map((option) => ({ ...option, isExclusive: random(5) === 0 }));
      return { type, ...common, options, mostChosen: 1 + random(options.length) };
    }
    case "scale":
      return {
        type,
        ...common,
        lowest: random(2),
        highest: 2 + random(9),
        lowestText: { nl: "Slecht" },
        highestText: { nl: "Goed" },
        missing: missing(random),
      };
    case "number": {
      const decimals = random(5);
      return { type, ...common, minimum: String(random(5)), maximum: String(5 + random(100)), decimals, missing: missing(random) };
    }
    case "text":
      return { type, ...common, maxLength: 1 + random(100) };
    case "date":
      return { type, ...common, earliest: "2026-01-01", latest: "2026-12-31" };
    case "matrix":
      return {
        type,
        ...common,
        rows: [
          { rowKey: "speed", text: { nl: "Snelheid" } },
          { rowKey: "toString", text: { nl: "Zorg" } },
        ],
        options: randomOptions(random, true),
      };
  }
}

function randomOptions(random: Random, withMissing: boolean): QuestionOption[] {
  const options = Array.from({ length: 2 + random(4) }, (_, place) => ({
    code: `o${place}`,
    value: place * 3,
    text: { nl: `Optie ${place}` },
  }));
  return withMissing && random(2) === 0 ? [...options, ...missing(random)] : options;
}

function missing(random: Random): QuestionOption[] {
  return [
    { code: "dontKnow", value: -90, text: { nl: "Weet ik niet" } },
    { code: "rather", value: -96, text: { nl: "Zeg ik liever niet" } },
  ].slice(0, 1 + random(2));
}

function randomCondition(random: Random, earlier: readonly Question[]): ShownIf {
  const tests = Array.from({ length: 1 + random(3) }, (): ShownIfTest => {
    const question = pick(random, earlier);
    const { questionKey } = question;
    const row = question.type === "matrix" ? { rowKey: pick(random, question.rows).rowKey } : {};
    const isNumber = question.type === "scale" || question.type === "number";
    const codes = optionsOf(question).map(({ code }) => code);
    const operator = pick(random, [
      "answered",
      ...(isNumber ? (["atLeast", "atMost"] as const) : []),
      ...(codes.length > 0 ? (["anyOf", "noneOf"] as const) : []),
    ] as const);
    if (operator === "answered") return { questionKey, ...row, operator };
    if (operator === "atLeast" || operator === "atMost") return { questionKey, operator, value: String(random(10)) };
    return { questionKey, ...row, operator, codes: [pick(random, codes)] };
  });
  return { match: pick(random, ["all", "any"] as const), tests };
}

/** Answers to the shown questions, all of which fit; with `isComplete` nothing that is required is missing. */
export function randomAnswers(questionnaire: Questionnaire, seed: number, isComplete: boolean): SurveyAnswers {
  const random = randomFrom(seed);
  const answers: SurveyAnswers = {};
  for (const question of questionnaire.questions) {
    if (!shownQuestions(questionnaire, answers).has(question.questionKey)) continue;
    if (random(4) > 0 || (isComplete && question.isRequired)) answers[question.questionKey] = randomAnswer(question, random);
  }
  return answers;
}

function randomAnswer(question: Question, random: Random): AnswerValue {
  const absent = question.type === "scale" || question.type === "number" ? (question.missing ?? []) : [];
  if (absent.length > 0 && random(4) === 0) return pick(random, absent).code;
  switch (question.type) {
    case "single":
      return pick(random, question.options).code;
    case "multiple": {
      const first = pick(random, question.options);
      const others = question.options.filter(({ code, isExclusive }) => code !== first.code && isExclusive !== true);
      return first.isExclusive === true
        ? [first.code]
        : [first, ...others].slice(0, 1 + random(question.mostChosen ?? 1)).map(({ code }) => code);
    }
    case "scale":
      return question.lowest + random(question.highest - question.lowest + 1);
    case "number": {
      const whole = Number(question.minimum) + random(Number(question.maximum) - Number(question.minimum));
      return question.decimals > 0 ? `${whole}.${1 + random(9)}` : String(whole);
    }
    case "text":
      return "Er was tijd genoeg voor een gesprek.".slice(0, question.maxLength);
    case "date":
      return `2026-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
    case "matrix":
      return Object.fromEntries(question.rows.map(({ rowKey }) => [rowKey, pick(random, question.options).code]));
  }
}
