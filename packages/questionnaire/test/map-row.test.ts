import { type AnswerValue, type Question, type Questionnaire, ResponseMapping, type SurveyAnswers } from "@reform-exchange/schemas";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mappingFaults, mapRow, type RowMapping, suggestMapping } from "../src/index.ts";
import { randomAnswers, randomQuestionnaire } from "./random.ts";

const text = { nl: "Vraag" };
const option = (code: string, value: number) => ({ code, value, text: { nl: code } });
const common = (questionKey: string) => ({ questionKey, text, isRequired: false });
const questionnaire: Questionnaire = {
  questions: [
    { type: "single", ...common("visited"), isRequired: true, options: [option("yes", 1), option("no", 2), option("other", 3)] },
    { type: "multiple", ...common("helped"), options: [option("guide", 1), option("site", 2)] },
    {
      type: "matrix",
      ...common("aspects"),
      rows: ["speed", "care"].map((rowKey) => ({ rowKey, text })),
      options: [option("good", 1), option("bad", 2)],
    },
    { type: "scale", ...common("score"), lowest: 1, highest: 5, lowestText: text, highestText: text, missing: [option("dontKnow", -90)] },
    { type: "number", ...common("guides"), minimum: "0", maximum: "60", decimals: 1 },
    { type: "text", ...common("why"), maxLength: 20 },
    { type: "date", ...common("on") },
  ],
};

/** The only row of a file. */
function rowOf(csv: string): Record<string, string> {
  const [row] = parse<Record<string, string>>(csv, { columns: true, bom: true });
  if (row === undefined) throw new Error("the file has no row");
  return row;
}

describe("a file of LimeSurvey", () => {
  const csv = [
    '"id","submitdate","visited","helped[SQ001]","helped[SQ002]","aspects[SQ001]","aspects[SQ002]","score","guides","why","on","lastpage"',
    '"7","2026-07-01 12:00:00","-oth-","Y","N","A1","A2","4","12.5000000000","Daarom","2026-06-30 00:00:00","3"',
  ].join("\r\n");

  test("is mapped by the names of its columns and the codes that were declared", () => {
    const row = rowOf(csv);
    const { mapping, unmatchedColumns, unmatchedQuestions } = suggestMapping(questionnaire, Object.keys(row));
    expect([unmatchedColumns, unmatchedQuestions]).toEqual([["lastpage"], []]);
    const codes = (questionKey: string) => (questionKey === "visited" ? { "-oth-": "other" } : { A1: "good", A2: "bad" });
    const declared = ResponseMapping.parse({
      ...mapping,
      columns: mapping.columns.map((column) =>
        ["visited", "aspects"].includes(column.questionKey) ? { ...column, codes: codes(column.questionKey) } : column,
      ),
    });
    expect(mappingFaults(questionnaire, declared, Object.keys(row))).toEqual([]);
    expect(mapRow(questionnaire, declared, row)).toEqual({
      answers: {
        ...{
          visited: "other",
          helped: ["guide"],
          aspects: { speed: "good", care: "bad" },
          score: 4,
          guides: "12.5",
          why: "Daarom",
          on: "2026-06-30",
        },
      },
      faults: [],
      responseId: "7",
      submittedAt: "2026-07-01T10:00:00.000Z",
      regionCode: null,
      isComplete: true,
    });
  });
});

describe("a file of ODK", () => {
  test("is mapped through its groups, lists and split columns alike", () => {
    const listed = rowOf(
      [
        "KEY,SubmissionDate,g-visited,g-helped,g-helped/guide,aspects-speed,aspects-care",
        "u1,2026-01-01T09:00:00.000Z,yes,site guide,1,good,",
      ].join("\n"),
    );
    const { mapping, unmatchedColumns } = suggestMapping(questionnaire, Object.keys(listed));
    expect(unmatchedColumns).toEqual([]);
    const mapped = mapRow(questionnaire, mapping, listed);
    expect(mapped).toMatchObject({ responseId: "u1", submittedAt: "2026-01-01T09:00:00.000Z", faults: [] });
    expect(mapped.answers).toEqual({ visited: "yes", helped: ["guide", "site"], aspects: { speed: "good" } });
    const split = rowOf("g/visited,helped/guide,helped/site\nyes,0,1\n");
    const again = suggestMapping(questionnaire, Object.keys(split)).mapping;
    expect(mapRow(questionnaire, again, split).answers).toEqual({ visited: "yes", helped: ["site"] });
  });
});

describe("faults of a row", () => {
  test("name the column, all at once, and never what stands in it", () => {
    const mapping: RowMapping = {
      columns: [
        { column: "v", questionKey: "visited" },
        { column: "h1", questionKey: "helped", optionCode: "guide" },
        { column: "s", questionKey: "aspects", rowKey: "speed" },
        { column: "sc", questionKey: "score", notAnswered: ["N/A"] },
        { column: "n", questionKey: "guides" },
        { column: "gone", questionKey: "why" },
        { column: "d", questionKey: "on" },
      ],
      submittedAtColumn: "at",
    };
    const row = { v: "geheim", h1: "geheim", s: "geheim", sc: "N/A", n: "geheim", d: "01-02-2026", at: "geheim" };
    const { faults } = mapRow(questionnaire, mapping, row);
    expect(faults.map(({ pointer, code, column }) => `${pointer} ${code} ${column}`).toSorted()).toEqual([
      "/answers/aspects/speed unknown-code s",
      "/answers/guides invalid-format n",
      "/answers/helped invalid-value h1",
      "/answers/on invalid-format d",
      "/answers/visited unknown-code v",
      "/answers/why required gone",
      "/submittedAt invalid-format at",
    ]);
    expect(JSON.stringify(faults.map(({ message }) => message))).not.toContain("geheim");
  });

  test("say that what is required is missing only where the response was submitted", () => {
    const mapping: RowMapping = { columns: [{ column: "v", questionKey: "visited" }], isCompleteColumn: "done" };
    expect(mapRow(questionnaire, mapping, { v: "", done: "Y" })).toMatchObject({
      isComplete: true,
      faults: [{ code: "required", column: "v" }],
    });
    expect(mapRow(questionnaire, mapping, { v: "", done: "" })).toMatchObject({ isComplete: false, faults: [] });
  });
});

test("a mapping that doesn't fit the questionnaire or the header has a fault for each", () => {
  const mapping: RowMapping = {
    columns: [
      { column: "a", questionKey: "nowhere" },
      { column: "b", questionKey: "aspects" },
      { column: "c", questionKey: "visited", optionCode: "yes", codes: { A1: "maybe", A2: "no" } },
      { column: "d", questionKey: "score", rowKey: "speed", codes: { A1: "1" } },
      { column: "e", questionKey: "why" },
      { column: "f", questionKey: "why" },
    ],
    responseIdColumn: "id",
  };
  expect(mappingFaults(questionnaire, mapping, ["a", "b", "c", "d", "e", "e"]).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    "/columns/0/questionKey unknown-code",
    "/columns/1/rowKey required",
    "/columns/2/optionCode not-allowed-value",
    "/columns/2/codes/A1 unknown-code",
    "/columns/2/codes/A2 unknown-code",
    "/columns/3/rowKey not-allowed-value",
    "/columns/5 invalid-value",
    "/columns/4/column invalid-value",
    "/columns/5/column required",
    "/responseIdColumn required",
  ]);
});

test("moments without a zone are Dutch, summer and winter", () => {
  const mapping: RowMapping = { columns: [{ column: "why", questionKey: "why" }], submittedAtColumn: "at" };
  const at = (moment: string) => mapRow(questionnaire, mapping, { why: "", at: moment }).submittedAt;
  expect(at("2026-03-29 01:59:59")).toBe("2026-03-29T00:59:59.000Z");
  expect(at("2026-03-29 03:00:00")).toBe("2026-03-29T01:00:00.000Z");
  expect(at("2026-10-25 02:30:00")).toBe("2026-10-25T00:30:00.000Z"); // it comes twice; this is the first
  expect(at("2026-10-25 03:00:00")).toBe("2026-10-25T02:00:00.000Z");
  expect(at("2026-01-01T12:00:00+01:00")).toBe("2026-01-01T11:00:00.000Z");
  expect(at("2026-02-30 12:00:00")).toBeNull();
  expect(at("1980-01-01 00:00:00")).toBeNull();
});

test("answers that were written under the names of our variables come back as they were", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 2 ** 31 }), (seed, other) => {
      const form = randomQuestionnaire(seed);
      const answers = randomAnswers(form, other, true);
      const row = Object.fromEntries(form.questions.flatMap((question) => cellsOf(question, answers)));
      const { mapping, unmatchedColumns } = suggestMapping(form, Object.keys(row));
      expect(unmatchedColumns).toEqual([]);
      expect(mappingFaults(form, mapping, Object.keys(row))).toEqual([]);
      const mapped = mapRow(form, mapping, row);
      expect(mapped.faults).toEqual([]);
      expect(inAnyOrder(mapped.answers)).toEqual(inAnyOrder(answers));
    }),
  );
});

/** Columns don't tell in which order options were chosen. */
function inAnyOrder(answers: SurveyAnswers): SurveyAnswers {
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, Array.isArray(answer) ? answer.toSorted() : answer]));
}

/** The cells of an answer, as a survey program would write them. */
function cellsOf(question: Question, answers: SurveyAnswers): [string, string][] {
  const answer: AnswerValue | undefined = Object.hasOwn(answers, question.questionKey) ? answers[question.questionKey] : undefined;
  if (question.type === "multiple") {
    const chosen = Array.isArray(answer) ? answer : [];
    return question.options.map(({ code }) => [
      `${question.questionKey}[${code}]`,
      answer === undefined ? "" : chosen.includes(code) ? "Y" : "N",
    ]);
  }
  if (question.type === "matrix") {
    const rows = typeof answer === "object" && !Array.isArray(answer) ? answer : undefined;
    return question.rows.map(({ rowKey }) => [`${question.questionKey}_${rowKey}`, rows?.[rowKey] ?? ""]);
  }
  return [[question.questionKey, answer === undefined ? "" : String(answer)]];
}
