/** Random questionnaires with answers that fit, and with answers of which it is known what is wrong. What is shown is worked out in plain words. */
import type { AnswerValue, Question, QuestionOption, ShownIf, SurveyAnswers } from "@reform-exchange/schemas";
import fc from "fast-check";

export interface RandomCase {
  readonly questions: Question[];
  readonly valid: SurveyAnswers;
  readonly broken: SurveyAnswers;
  /** The keys of all questions that are wrong in `broken`. */
  readonly wrong: readonly string[];
}

/** One of the cases of a seed. */
export function randomCase(seed: number): RandomCase {
  const random = randomOf(seed);
  const questions: Question[] = [];
  const size = 2 + random.below(10);
  while (questions.length < size) questions.push(questionOf(random, `q${questions.length + 1}`, questions));
  const valid: SurveyAnswers = {};
  for (const question of questions)
    if (isShown(question, valid) && (question.isRequired || random.below(3) > 0)) valid[question.questionKey] = fitting(question, random);

  const lookedAt = new Set(questions.flatMap(({ showIf }) => showIf?.tests.map(({ questionKey }) => questionKey) ?? []));
  const broken: SurveyAnswers = { ...valid };
  const wrong: string[] = [];
  for (const question of questions) {
    const { questionKey } = question;
    if (lookedAt.has(questionKey) || random.below(2) === 0) continue; // what others depend on would change more than itself
    if (!isShown(question, valid)) broken[questionKey] = fitting(question, random);
    else if (question.isRequired && random.below(3) === 0) delete broken[questionKey];
    else broken[questionKey] = misfit(question, random);
    wrong.push(questionKey);
  }
  if (wrong.length === 0 || random.below(3) === 0) {
    broken["nobodys"] = "x";
    wrong.push("nobodys");
  }
  return { questions, valid, broken, wrong: wrong.toSorted() };
}

interface Random {
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
}

function randomOf(seed: number): Random {
  const numbers = fc.sample(fc.nat({ max: 1_000_000 }), { seed, numRuns: 400 });
  let place = 0;
  const below = (limit: number) => (numbers[place++ % numbers.length] ?? 0) % limit;
  return {
    below,
    one<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("there is nothing to choose from");
      return item;
    },
  };
}

const wording = (nl: string) => ({ nl: `${nl} (demonstratie)` });
const optionsOf = (count: number): QuestionOption[] =>
  Array.from({ length: count }, (_, index) => ({ code: `o${index + 1}`, value: index + 1, text: wording(`Optie ${index + 1}`) }));
const dontKnow: QuestionOption = { code: "dontKnow", value: -90, text: wording("Weet ik niet") };

function questionOf(random: Random, questionKey: string, before: readonly Question[]): Question {
  const showIf = random.below(3) === 0 ? conditionOf(random, before) : undefined;
  const common = { questionKey, text: wording(questionKey), isRequired: random.below(2) === 0, ...(showIf && { showIf }) };
  const options = optionsOf(2 + random.below(5));
  const missing = random.below(2) === 0 ? { missing: [dontKnow] } : {};
  switch (random.below(7)) {
    case 0:
      return { type: "single", ...common, options };
    case 1: {
      const most = random.below(2) === 0 ? { mostChosen: 1 + random.below(options.length) } : {};
      return { type: "multiple", ...common, options, ...most };
    }
    case 2: {
      const ends = { lowestText: wording("Laag"), highestText: wording("Hoog") };
      return { type: "scale", ...common, lowest: random.below(2), highest: 3 + random.below(7), ...ends, ...missing };
    }
    case 3:
      return { type: "number", ...common, minimum: "0", maximum: String(10 + random.below(90)), decimals: random.below(3), ...missing };
    case 4:
      return { type: "text", ...common, maxLength: 5 + random.below(200) };
    case 5:
      return { type: "date", ...common, earliest: "2026-01-01", latest: "2026-12-31" };
    default: {
      const rows = Array.from({ length: 1 + random.below(3) }, (_, index) => ({
        rowKey: `r${index + 1}`,
        text: wording(`Rij ${index + 1}`),
      }));
      return { type: "matrix", ...common, rows, options };
    }
  }
}

function conditionOf(random: Random, before: readonly Question[]): ShownIf | undefined {
  if (before.length === 0) return undefined;
  const tests = Array.from({ length: 1 + random.below(2) }, (): ShownIf["tests"][number] => {
    const question = random.one(before);
    const { questionKey } = question;
    if (question.type === "single" || question.type === "multiple") {
      const operator = random.one(["anyOf", "noneOf"] as const);
      return { questionKey, operator, codes: [random.one(question.options).code] };
    }
    if (question.type === "scale" || question.type === "number")
      return { questionKey, operator: random.one(["atLeast", "atMost"] as const), value: "2" };
    if (question.type === "matrix") return { questionKey, rowKey: random.one(question.rows).rowKey, operator: "answered" };
    return { questionKey, operator: "answered" };
  });
  return { match: random.one(["all", "any"] as const), tests };
}

/** A question is shown if all, or any, of its tests are met; what has no answer meets none. */
function isShown({ showIf }: Question, answers: SurveyAnswers): boolean {
  if (!showIf) return true;
  const met = showIf.tests.map((test) => {
    const whole = answers[test.questionKey];
    const answer = "rowKey" in test && test.rowKey !== undefined ? (whole as Record<string, string> | undefined)?.[test.rowKey] : whole;
    if (answer === undefined) return false;
    if (test.operator === "answered") return true;
    if (test.operator === "atLeast" || test.operator === "atMost") {
      const number = Number(answer);
      return Number.isNaN(number) ? false : test.operator === "atLeast" ? number >= Number(test.value) : number <= Number(test.value);
    }
    const chosen = Array.isArray(answer) ? answer : [String(answer)];
    const { codes } = test as { readonly codes: readonly string[] }; // the operators without codes are done
    const isAny = chosen.some((code) => codes.includes(code));
    return test.operator === "anyOf" ? isAny : !isAny;
  });
  return showIf.match === "all" ? met.every(Boolean) : met.some(Boolean);
}

function fitting(question: Question, random: Random): AnswerValue {
  switch (question.type) {
    case "single":
      return random.one(question.options).code;
    case "multiple": {
      const most = question.mostChosen ?? question.options.length;
      return question.options.slice(0, 1 + random.below(most)).map(({ code }) => code);
    }
    case "scale":
      if (question.missing && random.below(4) === 0) return "dontKnow";
      return question.lowest + random.below(question.highest - question.lowest + 1);
    case "number":
      if (question.missing && random.below(4) === 0) return "dontKnow";
      return question.decimals > 0 ? `${random.below(10)}.${random.below(10)}` : String(random.below(10));
    case "text":
      return "woord".slice(0, question.maxLength);
    case "date":
      return `2026-0${1 + random.below(9)}-1${random.below(10)}`;
    case "matrix":
      return Object.fromEntries(question.rows.map(({ rowKey }) => [rowKey, random.one(question.options).code]));
  }
}

function misfit(question: Question, random: Random): AnswerValue {
  switch (question.type) {
    case "single":
      return random.one<AnswerValue>(["o99", 1, ["o1"], ""]);
    case "multiple":
      return random.one<AnswerValue>([["o1", "o1"], ["o99"], "o1", []]);
    case "scale":
      return random.one<AnswerValue>([99, -5, "3", "nobodyKnows"]);
    case "number":
      return random.one<AnswerValue>(["1000", "-1", "1.23456", "1,5", 5, ""]);
    case "text":
      return random.one<AnswerValue>(["x".repeat(question.maxLength + 1), "", 5, "nul\u0000"]);
    case "date":
      return random.one<AnswerValue>(["2025-12-31", "2026-02-30", "13 mei", 5]);
    case "matrix":
      return random.one<AnswerValue>([{ r99: "o1" }, { r1: "o99" }, "o1", {}]);
  }
}
