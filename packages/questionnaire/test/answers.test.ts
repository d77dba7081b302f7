import { type Question, Questionnaire, type SurveyAnswers } from "@reform-exchange/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerFaults, compileQuestionnaire, questionnaireFaults, shownQuestions } from "../src/index.ts";
import { randomAnswers, randomQuestionnaire } from "./random.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const text = { nl: "Vraag" };
const option = (code: string, value: number) => ({ code, value, text: { nl: code } });
const common = (questionKey: string) => ({ questionKey, text, isRequired: false });

/** The faults of answers to one question, as pointer and code. */
function faultsOf(question: Question, answer: unknown, isSubmission = false): string[] {
  // answers of other types than the schema has must not break it either
  const answers = { [question.questionKey]: answer } as SurveyAnswers;
  return answerFaults({ questions: [question] }, answers, { isSubmission }).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe("for any questionnaire", () => {
  test("that is random, its shape and rules are kept", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const questionnaire = randomQuestionnaire(seed);
        expect(Questionnaire.safeParse(questionnaire).success).toBe(true);
        expect(questionnaireFaults(questionnaire)).toEqual([]);
      }),
    );
  });

  test("answers that fit have no faults", () => {
    fc.assert(
      fc.property(seeds, seeds, fc.boolean(), (seed, other, isComplete) => {
        const questionnaire = randomQuestionnaire(seed);
        const answers = randomAnswers(questionnaire, other, isComplete);
        expect(answerFaults(questionnaire, answers, { isSubmission: isComplete })).toEqual([]);
      }),
    );
  });

  test("a broken answer is a fault of that question, and none is said of questions before it", () => {
    fc.assert(
      fc.property(seeds, seeds, fc.nat(), (seed, other, nth) => {
        const questionnaire = randomQuestionnaire(seed);
        const answers = randomAnswers(questionnaire, other, true);
        const keys = questionnaire.questions.map(({ questionKey }) => questionKey).filter((key) => Object.hasOwn(answers, key));
        const broken = keys[nth % Math.max(keys.length, 1)];
        if (broken === undefined) return;
        const faults = answerFaults(questionnaire, { ...answers, [broken]: "\u0000 geen antwoord" }, { isSubmission: true });
        expect(faults[0]?.pointer).toMatch(new RegExp(`^/answers/${broken}(?:/|$)`, "u"));
      }),
    );
  });

  test("an answer to a hidden question or to none is always a fault, a missing one that is required only on submission", () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const questionnaire = randomQuestionnaire(seed);
        const answers = randomAnswers(questionnaire, other, false);
        const shown = shownQuestions(questionnaire, answers);
        const hidden = questionnaire.questions.filter(({ questionKey }) => !shown.has(questionKey)).map(({ questionKey }) => questionKey);
        const extra = { ...answers, ...Object.fromEntries(hidden.map((key) => [key, "x"])), nowhere: "x" };
        const saved = answerFaults(questionnaire, extra, { isSubmission: false });
        expect(saved.map(({ pointer }) => pointer)).toEqual([...hidden, "nowhere"].map((key) => `/answers/${key}`));
        const missing = questionnaire.questions.filter(
          ({ questionKey, isRequired }) => isRequired && shown.has(questionKey) && !Object.hasOwn(answers, questionKey),
        );
        const submitted = answerFaults(questionnaire, answers, { isSubmission: true });
        expect(submitted.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
          missing.map(({ questionKey }) => `/answers/${questionKey} required`),
        );
      }),
    );
  });

  test("whatever is sent, nothing is thrown, and no message repeats it", () => {
    const secret = "zeer-geheim";
    const anything = fc
      .jsonValue({ maxDepth: 2 })
      .map((value) => JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === "string" ? secret : inner))));
    fc.assert(
      fc.property(seeds, fc.array(anything, { maxLength: 12 }), fc.boolean(), (seed, values, isSubmission) => {
        const questionnaire = randomQuestionnaire(seed);
        const answers = Object.fromEntries(questionnaire.questions.map(({ questionKey }, place) => [questionKey, values[place] ?? secret]));
        for (const { message } of answerFaults(questionnaire, answers, { isSubmission }))
          expect(JSON.stringify(message)).not.toContain(secret);
      }),
    );
  });

  test("compiled once, it says the same of each response", () => {
    fc.assert(
      fc.property(seeds, seeds, seeds, (seed, one, other) => {
        const questionnaire = randomQuestionnaire(seed);
        const compiled = compileQuestionnaire(questionnaire);
        for (const answers of [one, other, one].map((answered) => randomAnswers(questionnaire, answered, false))) {
          expect(compiled.faults(answers, true)).toEqual(answerFaults(questionnaire, answers, { isSubmission: true }));
          expect(compiled.shown(answers)).toEqual(shownQuestions(questionnaire, answers));
        }
      }),
    );
  });
});

describe("each type has its faults", () => {
  test("single", () => {
    const question: Question = { type: "single", ...common("a"), options: [option("yes", 1), option("no", 2)] };
    expect(faultsOf(question, "yes")).toEqual([]);
    expect(faultsOf(question, "maybe")).toEqual(["/answers/a unknown-code"]);
    expect(faultsOf(question, "constructor")).toEqual(["/answers/a unknown-code"]);
    expect(faultsOf(question, 1)).toEqual(["/answers/a invalid-type"]);
    expect(faultsOf(question, null)).toEqual(["/answers/a invalid-type"]);
  });

  test("multiple", () => {
    const options = [option("a", 1), option("b", 2), option("c", 3), { ...option("none", 4), isExclusive: true }];
    const question: Question = { type: "multiple", ...common("m"), options, mostChosen: 2 };
    expect(faultsOf(question, ["a", "b"])).toEqual([]);
    expect(faultsOf(question, "a")).toEqual(["/answers/m invalid-type"]);
    expect(faultsOf(question, [])).toEqual(["/answers/m too-few-items"]);
    expect(faultsOf(question, ["a", "a", "x"])).toEqual(["/answers/m/1 invalid-value", "/answers/m/2 unknown-code"]);
    expect(faultsOf(question, ["a", "b", "c"])).toEqual(["/answers/m too-many-items"]);
    expect(faultsOf(question, ["none", "a"])).toEqual(["/answers/m/0 not-allowed-value"]);
  });

  test("scale", () => {
    const question: Question = {
      type: "scale",
      ...common("s"),
      lowest: 1,
      highest: 5,
      lowestText: text,
      highestText: text,
      missing: [option("no", -90)],
    };
    for (const answer of [1, 5, "no"]) expect(faultsOf(question, answer)).toEqual([]);
    expect(faultsOf(question, 0)).toEqual(["/answers/s too-small"]);
    expect(faultsOf(question, 6)).toEqual(["/answers/s too-large"]);
    expect(faultsOf(question, 2.5)).toEqual(["/answers/s invalid-type"]);
    expect(faultsOf(question, "3")).toEqual(["/answers/s unknown-code"]);
  });

  test("number", () => {
    const question: Question = { type: "number", ...common("n"), minimum: "1", maximum: "60", decimals: 1, missing: [option("no", -90)] };
    for (const answer of ["1", "60.0", "12.5", "no"]) expect(faultsOf(question, answer)).toEqual([]);
    expect(faultsOf(question, "0.9")).toEqual(["/answers/n too-small"]);
    expect(faultsOf(question, "60.1")).toEqual(["/answers/n too-large"]);
    expect(faultsOf(question, "0.12")).toEqual(["/answers/n invalid-format", "/answers/n too-small"]);
    expect(faultsOf(question, "1,5")).toEqual(["/answers/n invalid-format"]);
    expect(faultsOf(question, 5)).toEqual(["/answers/n invalid-type"]);
  });

  test("text", () => {
    const question: Question = { type: "text", ...common("t"), maxLength: 5 };
    for (const answer of ["abc", "a\tb\nc"]) expect(faultsOf(question, answer)).toEqual([]);
    expect(faultsOf(question, "abcdef\u0007")).toEqual(["/answers/t too-large", "/answers/t invalid-format"]);
    expect(faultsOf(question, "\ud800")).toEqual(["/answers/t invalid-format"]);
    expect(faultsOf(question, " \n ")).toEqual(["/answers/t too-small"]);
  });

  test("date", () => {
    const question: Question = { type: "date", ...common("d"), earliest: "2026-01-01", latest: "2028-12-31" };
    for (const answer of ["2026-01-01", "2028-02-29"]) expect(faultsOf(question, answer)).toEqual([]);
    for (const answer of ["2027-02-29", "2026-13-01", "26-01-01", "2026-01-01T00:00:00Z", ""]) {
      expect(faultsOf(question, answer)).toEqual(["/answers/d invalid-format"]);
    }
    expect(faultsOf(question, "2025-12-31")).toEqual(["/answers/d too-small"]);
    expect(faultsOf(question, "2029-01-01")).toEqual(["/answers/d too-large"]);
  });

  test("matrix, of which each row must be answered where it is required", () => {
    const rows = ["speed", "care"].map((rowKey) => ({ rowKey, text }));
    const question: Question = { type: "matrix", ...common("x"), isRequired: true, rows, options: [option("good", 1), option("bad", 2)] };
    expect(faultsOf(question, { speed: "good" })).toEqual([]);
    expect(faultsOf(question, { speed: "good" }, true)).toEqual(["/answers/x/care required"]);
    expect(faultsOf(question, { speed: "ugly", "a/b": "good", care: 1 })).toEqual([
      "/answers/x/speed unknown-code",
      "/answers/x/a~1b unknown-parameter",
      "/answers/x/care invalid-type",
    ]);
    expect(faultsOf(question, ["good"])).toEqual(["/answers/x invalid-type"]);
    expect(faultsOf(question, {})).toEqual(["/answers/x too-few-items"]);
  });
});

describe("conditions", () => {
  const visited: Question = { type: "single", ...common("visited"), options: [option("yes", 1), option("no", 2)] };
  const score: Question = {
    ...{
      type: "scale",
      ...common("score"),
      lowest: 1,
      highest: 5,
      lowestText: text,
      highestText: text,
      missing: [option("dontKnow", -90)],
    },
    showIf: { match: "all", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }] },
  };
  const questionnaire = (match: "all" | "any", ...tests: NonNullable<Question["showIf"]>["tests"]): Questionnaire => ({
    questions: [visited, score, { type: "text", ...common("why"), maxLength: 9, showIf: { match, tests } }],
  });
  const isWhyShown = (form: Questionnaire, answers: SurveyAnswers) => shownQuestions(form, answers).has("why");

  test("of a question that is hidden or not answered, no test is met, that of another answer neither", () => {
    const other = questionnaire("all", { questionKey: "visited", operator: "noneOf", codes: ["yes"] });
    expect(isWhyShown(other, {})).toBe(false);
    expect(isWhyShown(other, { visited: "no" })).toBe(true);
    const high = questionnaire("all", { questionKey: "score", operator: "atLeast", value: "3.0" });
    expect(isWhyShown(high, { visited: "yes", score: 3 })).toBe(true);
    expect(isWhyShown(high, { visited: "yes", score: 2 })).toBe(false);
    expect(isWhyShown(high, { visited: "no", score: 3 })).toBe(false);
  });

  test("“don't know” is neither high nor low", () => {
    const low = questionnaire(
      "any",
      { questionKey: "score", operator: "atMost", value: "5" },
      { questionKey: "score", operator: "atLeast", value: "0" },
    );
    expect(isWhyShown(low, { visited: "yes", score: "dontKnow" })).toBe(false);
    expect(
      isWhyShown(questionnaire("all", { questionKey: "score", operator: "anyOf", codes: ["dontKnow"] }), {
        visited: "yes",
        score: "dontKnow",
      }),
    ).toBe(true);
  });
});
