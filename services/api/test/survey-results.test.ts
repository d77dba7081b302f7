/** What results say beyond counts: weighted shares, categories taken together, changes between waves, and later releases of one wave. */
import type { ResultPage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { repeated, resultOf, surveyCalls } from "./support/survey-calls.ts";

let api: RunningApi;
let calls: ReturnType<typeof surveyCalls>;
beforeAll(async () => {
  api = await startApi();
  calls = surveyCalls(api);
});
afterAll(() => api.close());

const knows = {
  type: "single",
  questionKey: "knows",
  text: { nl: "Kent u het Werkcentrum? (demonstratie)" },
  isRequired: true,
  options: [
    { code: "yes", value: 1, text: { nl: "Ja" } },
    { code: "no", value: 2, text: { nl: "Nee" } },
  ],
};
const trust = {
  type: "scale",
  questionKey: "trust",
  text: { nl: "Hoeveel vertrouwen hebt u? (demonstratie)" },
  isRequired: true,
  lowest: 1,
  highest: 5,
  lowestText: { nl: "Geen" },
  highestText: { nl: "Veel" },
};
const yes = { knows: "yes" };
const no = { knows: "no" };

/** Counts by code, with `null` for what is hidden. */
const countsOf = (page: ResultPage, questionKey: string) =>
  Object.fromEntries(resultOf(page, questionKey).cells.map(({ code, count }) => [code, count]));

describe("weighting", () => {
  test("gives each region the weight of its population beside the plain shares, and says how many of each answered", async () => {
    const wave = await calls.openWave({
      surveyKey: "demonstration-weighted",
      questions: [knows],
      population: { AM14: 300, AM18: 700 },
      ruleSet: { weighting: "population" },
      invited: [...repeated([40, "AM14"]), ...repeated([60, "AM18"])],
    });
    await calls.submitAll(wave, [...repeated([30, yes], [10, no]), ...repeated([15, yes], [45, no])]);
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
    const page = await calls.results(wave.waveId);
    // 0.3 × 30/40 + 0.7 × 15/60 = 0.4, where 45 of 100 said so.
    expect(resultOf(page, "knows").cells).toMatchObject([
      { code: "yes", count: 45, share: "0.4500", weightedShare: "0.4000" },
      { code: "no", count: 55, share: "0.5500", weightedShare: "0.6000" },
    ]);
    expect(countsOf(page, "region")).toEqual({ AM14: 40, AM18: 60 });
  });

  test("is refused for programme managers, of whom there is one for each region", async () => {
    const wanted = {
      surveyKey: "demonstration-weighted-managers",
      audience: "programmeManagers",
      questions: [knows],
      ruleSet: { weighting: "population" },
    };
    const body = calls.plan(wanted, await calls.makeVersion(wanted));
    const problem = await problemIn(await api.callAs(api.keys.researcher, "/v1/waves", { method: "POST", body }), "invalid-input");
    expect(problem).toMatchObject({ errors: [{ pointer: "/ruleSet/weighting" }] });
  });
});

describe("collapses", () => {
  const collapse = {
    questionKey: "trust",
    categories: [
      { code: "low", text: { nl: "Weinig" }, codes: ["1", "2"] },
      { code: "middle", text: { nl: "Neutraal" }, codes: ["3"] },
      { code: "high", text: { nl: "Veel" }, codes: ["4", "5"] },
    ],
  };
  const answers = (...counts: readonly number[]) => counts.flatMap((count, index) => repeated([count, { trust: index + 1 }]));

  test.each([
    ["are used where a category is too small", [4, 15, 12, 30, 6], { low: 19, middle: 12, high: 36 }],
    ["are left where every category can be shown", [14, 15, 12, 30, 16], { 1: 14, 2: 15, 3: 12, 4: 30, 5: 16 }],
  ] as const)("%s", async (title, counts, expected) => {
    const sent = answers(...counts);
    const wave = await calls.openWave({
      surveyKey: `demonstration-${title.replaceAll(" ", "-")}`.slice(0, 50),
      questions: [trust],
      ruleSet: { collapses: [collapse] },
      invited: repeated([sent.length, "AM14"]),
    });
    await calls.submitAll(wave, sent);
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
    expect(countsOf(await calls.results(wave.waveId), "trust")).toEqual(expected);
  });

  test("name every option once, and only options that there are", async () => {
    const categories = [{ ...collapse.categories[0], codes: ["1", "9"] }, ...collapse.categories.slice(1)];
    const wanted = {
      surveyKey: "demonstration-collapse-faults",
      questions: [trust],
      ruleSet: { collapses: [{ ...collapse, categories }] },
    };
    const body = calls.plan(wanted, await calls.makeVersion(wanted));
    const problem = await problemIn(await api.callAs(api.keys.researcher, "/v1/waves", { method: "POST", body }), "invalid-input");
    const { errors } = problem as { errors: { pointer: string; message: string }[] };
    expect(errors.every(({ pointer }) => pointer.startsWith("/ruleSet/collapses/0"))).toBe(true);
    expect(errors.map(({ message }) => message).join()).toMatch(/2.*9|9.*2/u);
  });
});

describe("change between waves", () => {
  /** A released wave of which so many said yes, of a hundred. */
  async function released(yeses: number, questions: readonly object[], more: { opensAt?: string; comparableWith?: string } = {}) {
    const wave = await calls.openWave({
      surveyKey: "demonstration-change",
      questions,
      population: { AM14: 4000 },
      invited: repeated([100, "AM14"]),
      ...more,
    });
    const sent = repeated([yeses, yes], [100 - yeses, no]).map((answers) => ({
      ...answers,
      ...(questions.length > 1 && { trust: 1 + (yeses % 5) }),
    }));
    await calls.submitAll(wave, sent);
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
    return { waveId: wave.waveId, page: await calls.results(wave.waveId) };
  }

  test("comes with Newcombe's interval for what was asked alike, and not at all for what was not", async () => {
    const before = await released(45, [knows, trust], { opensAt: "2026-10-01T00:00:00Z" });
    const asked = [knows, { ...trust, text: { nl: "Hoeveel vertrouwen hebt u nog? (demonstratie)" } }];
    const after = await released(60, asked, { comparableWith: before.waveId });
    const [was] = resultOf(before.page, "knows").cells;
    const [is] = resultOf(after.page, "knows").cells;
    if (!was || !is) throw new Error("a released table has no cells");
    const [p1, l1, u1] = [was.share, was.lowerBound, was.upperBound].map(Number) as [number, number, number]; // strings of numbers
    const [p2, l2, u2] = [is.share, is.lowerBound, is.upperBound].map(Number) as [number, number, number];
    expect(is.change?.difference).toBe("0.1500");
    // Newcombe (1998), method 10: from the limits of both shares.
    expect(Number(is.change?.lowerBound)).toBeCloseTo(p2 - p1 - Math.hypot(p2 - l2, u1 - p1), 3);
    expect(Number(is.change?.upperBound)).toBeCloseTo(p2 - p1 + Math.hypot(u2 - p2, p1 - l1), 3);
    for (const { change } of resultOf(after.page, "trust").cells) expect(change).toBeNull();
    for (const { change } of resultOf(before.page, "knows").cells) expect(change).toBeNull();
  });

  test("is only asked of an earlier wave of the same survey", async () => {
    const other = await calls.openWave({ surveyKey: "demonstration-other-survey", questions: [knows], opensAt: "2026-10-01T00:00:00Z" });
    const wanted = { surveyKey: "demonstration-change", questions: [knows], comparableWith: other.waveId };
    const body = calls.plan(wanted, await calls.makeVersion(wanted));
    const problem = await problemIn(await api.callAs(api.keys.researcher, "/v1/waves", { method: "POST", body }), "invalid-input");
    expect(problem).toMatchObject({ errors: [{ pointer: "/comparableWith" }] });
  });
});

describe("a population", () => {
  test("that is known as a whole only makes no group of its own", async () => {
    const wanted = {
      surveyKey: "demonstration-whole",
      questions: [knows],
      ruleSet: { splitBy: ["region"] },
      invited: [...repeated([40, "AM14"]), ...repeated([40, "AM18"])],
    };
    const wave = await calls.openWave({ ...wanted, population: null });
    await calls.submitAll(wave, repeated([20, yes], [20, no], [20, yes], [20, no]));
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
    const response = await api.call(`/v1/waves/${wave.waveId}/results?by=region&limit=1000`);
    const { items } = (await response.json()) as ResultPage;
    expect(items.map(({ group, baseCount }) => [group, baseCount])).toEqual([
      ["AM14", 40],
      ["AM18", 40],
    ]);
  });

  test("that is smaller than those who answered is taken as not known: no rate, and intervals as without it", async () => {
    const wave = await calls.openWave({
      surveyKey: "demonstration-small",
      questions: [knows],
      population: { AM14: 3 },
      invited: repeated([40, "AM14"]),
    });
    await calls.submitAll(wave, repeated([20, yes], [20, no]));
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
    const page = await calls.results(wave.waveId);
    expect(page).toMatchObject({ respondents: 40, population: 3, responseRate: null });
    expect(resultOf(page, "knows").cells[0]).toMatchObject({ share: "0.5000", lowerBound: expect.any(String) });
  });
});

test("a question that is called region can't be asked where respondents are counted by region", async () => {
  const wanted = {
    surveyKey: "demonstration-region-key",
    questions: [{ ...knows, questionKey: "region" }],
    ruleSet: { splitBy: ["region"] },
  };
  const body = calls.plan(wanted, await calls.makeVersion(wanted));
  const problem = await problemIn(await api.callAs(api.keys.researcher, "/v1/waves", { method: "POST", body }), "invalid-input");
  expect(problem).toMatchObject({ errors: [{ pointer: "/ruleSet" }] });
});

describe("a second release", () => {
  const mapping = { columns: [{ column: "knows", questionKey: "knows" }], responseIdColumn: "id" };
  const late = (from: number, answers: readonly string[]) =>
    ["id,knows", ...answers.map((answer, index) => `late-${from + index},${answer}`)].join("\n");

  test("is refused for little late data and made for enough, and only then takes the place of the first", async () => {
    const wave = await calls.openWave({
      surveyKey: "demonstration-second",
      questions: [knows],
      invited: repeated([60, "AM14"]),
    });
    await calls.submitAll(wave, repeated([35, yes], [25, no]));
    await calls.close(wave.waveId);
    expect(await calls.release(wave.waveId)).toMatchObject({ number: 1, state: "made" });

    const takeIn = (csv: string) =>
      calls.evaluation(`/waves/${wave.waveId}/responses`, {
        method: "POST",
        body: { csv, mapping, mode: "all-or-nothing", dryRun: false },
      });
    await takeIn(late(0, repeated([3, "yes"], [2, "no"])));
    const refused = await calls.release(wave.waveId);
    expect(refused).toMatchObject({ number: 2, state: "refused" });
    expect(refused.refusal?.en).toContain("less than the threshold");
    expect(countsOf(await calls.results(wave.waveId), "knows")).toEqual({ yes: 35, no: 25 });

    await takeIn(late(5, repeated([12, "yes"], [13, "no"])));
    expect(await calls.release(wave.waveId)).toMatchObject({ number: 2, state: "made", refusal: null });
    const page = await calls.results(wave.waveId);
    expect(page).toMatchObject({ releaseNumber: 2, respondents: 90 });
    expect(countsOf(page, "knows")).toEqual({ yes: 50, no: 40 });
  });
});
