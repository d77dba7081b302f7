import type { Question } from "@reform-exchange/schemas";
import { expect, test } from "vitest";
import { questionnaireFaults } from "../src/index.ts";

const text = { nl: "Vraag" };
const option = (code: string, value: number) => ({ code, value, text: { nl: code } });
const common = (questionKey: string) => ({ questionKey, text, isRequired: false });
const single = (questionKey: string, showIf?: Question["showIf"]): Question => ({
  ...{ type: "single", ...common(questionKey), options: [option("yes", 1), option("no", 2)] },
  ...(showIf && { showIf }),
});
const scale = (questionKey: string): Question => ({
  type: "scale",
  ...common(questionKey),
  lowest: 1,
  highest: 5,
  lowestText: text,
  highestText: text,
});

function faultsOf(...questions: Question[]): string[] {
  return questionnaireFaults({ questions }).map(({ pointer, code }) => `${pointer} ${code}`);
}

test("keys, codes, values and rows are unique, keys and rows without regard to capitals", () => {
  expect(faultsOf(single("a"), single("A"))).toEqual(["/questions/1/questionKey invalid-value"]);
  expect(faultsOf({ type: "single", ...common("a"), options: [option("x", 1), option("x", 2), option("y", 1)] })).toEqual([
    "/questions/0/options/1/code invalid-value",
    "/questions/0/options/2/value invalid-value",
  ]);
  const rows = ["speed", "Speed", "__proto__"].map((rowKey) => ({ rowKey, text }));
  expect(faultsOf({ type: "matrix", ...common("m"), rows, options: [option("x", 1), option("y", 2)] })).toEqual([
    "/questions/0/rows/1/rowKey invalid-value",
    "/questions/0/rows/2/rowKey not-allowed-value",
  ]);
});

test("options that say why there is no answer have negative values, and stand only where they can", () => {
  expect(faultsOf({ type: "single", ...common("a"), options: [option("x", 1), option("y", -90), option("z", -5)] })).toEqual([
    "/questions/0/options/2/value not-allowed-value",
    "/questions/0/options too-few-items",
  ]);
  const number = { type: "number", ...common("n"), minimum: "0", maximum: "9", decimals: 0 } as const;
  expect(faultsOf({ ...number, missing: [option("x", 1), option("99", -90)] })).toEqual([
    "/questions/0/missing/0/value invalid-value",
    "/questions/0/missing/1/code invalid-value",
  ]);
  expect(faultsOf({ type: "multiple", ...common("a"), options: [option("x", 1), option("y", -90)] })).toEqual([
    "/questions/0/options/1/value not-allowed-value",
  ]);
  expect(faultsOf({ type: "single", ...common("a"), options: [{ ...option("x", 1), isExclusive: true }, option("y", 2)] })).toEqual([
    "/questions/0/options/0/isExclusive not-allowed-value",
  ]);
});

test("bounds agree with each other and with the decimals", () => {
  const flat: Question = { type: "scale", ...common("s"), lowest: 2, highest: 2, lowestText: text, highestText: text };
  expect(faultsOf(flat)).toEqual(["/questions/0/highest too-small"]);
  expect(faultsOf({ type: "number", ...common("n"), minimum: "-1", maximum: "-1.55", decimals: 1 })).toEqual([
    "/questions/0/maximum invalid-value",
    "/questions/0/minimum too-small",
    "/questions/0/maximum too-small",
  ]);
  expect(faultsOf({ type: "date", ...common("d"), earliest: "2026-02-01", latest: "2026-01-01" })).toEqual([
    "/questions/0/latest too-small",
  ]);
  expect(faultsOf({ type: "multiple", ...common("a"), options: [option("x", 1), option("y", 2)], mostChosen: 3 })).toEqual([
    "/questions/0/mostChosen too-large",
  ]);
});

test("conditions look at earlier questions, with operators and codes that these have", () => {
  const tests: NonNullable<Question["showIf"]>["tests"] = [
    { questionKey: "nowhere", operator: "answered" },
    { questionKey: "last", operator: "answered" },
    { questionKey: "score", operator: "anyOf", codes: ["yes"] },
    { questionKey: "visited", operator: "atLeast", value: "1" },
    { questionKey: "visited", operator: "noneOf", codes: ["yes", "maybe", "yes"] },
    { questionKey: "visited", rowKey: "speed", operator: "answered" },
    { questionKey: "aspects", operator: "answered" },
    { questionKey: "aspects", rowKey: "pace", operator: "anyOf", codes: ["good"] },
    { questionKey: "why", operator: "anyOf", codes: ["x"] },
  ];
  const aspects: Question = {
    type: "matrix",
    ...common("aspects"),
    rows: [{ rowKey: "speed", text }],
    options: [option("good", 1), option("bad", 2)],
  };
  const why: Question = { type: "text", ...common("why"), maxLength: 9 };
  expect(faultsOf(single("visited"), scale("score"), aspects, why, single("last", { match: "any", tests }))).toEqual([
    "/questions/4/showIf/tests/0/questionKey unknown-code",
    "/questions/4/showIf/tests/1/questionKey not-allowed-value",
    "/questions/4/showIf/tests/2/operator not-allowed-value",
    "/questions/4/showIf/tests/3/operator not-allowed-value",
    "/questions/4/showIf/tests/4/codes/1 unknown-code",
    "/questions/4/showIf/tests/4/codes/2 invalid-value",
    "/questions/4/showIf/tests/5/rowKey not-allowed-value",
    "/questions/4/showIf/tests/6/rowKey required",
    "/questions/4/showIf/tests/7/rowKey unknown-code",
    "/questions/4/showIf/tests/8/operator not-allowed-value",
  ]);
});

test("names of variables differ, and are free in SPSS, Stata and our exports", () => {
  const multiple: Question = { type: "multiple", ...common("a"), options: [option("x", 1), option("y", 2)] };
  expect(faultsOf(multiple, single("A_1"))).toEqual(["/questions/1/questionKey invalid-value"]);
  for (const key of ["with", "By", "strL", "str20", "Response_id"])
    expect(faultsOf(single(key))).toEqual(["/questions/0/questionKey not-allowed-value"]);
  expect(faultsOf({ ...multiple, questionKey: "with" })).toEqual([]); // its variables are with_1 and with_2
});
