/** The evaluation as data: as it was published, linked, and without a word on how a region does. */
import { demonstrationReportIds, demonstrationSurveyKey, demonstrationVisitIds } from "@reform-exchange/domain/testing";
import type {
  EvaluationCycle,
  EvaluationProgramme,
  EvaluationQuestion,
  EvaluationQuestionPage,
  RegionVisit,
  Report,
  ReportPage,
  VisitCoverage,
} from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type CallInit, type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const read = async <Answer>(path: string) => (await (await api.call(`/v1/evaluation${path}`)).json()) as Answer; // the parity tests hold answers to their schemas
const asResearcher = (path: string, init: CallInit = {}) => api.callAs(api.keys.researcher, `/v1/evaluation${path}`, init);
const put = (path: string, body: object, ifMatch = "*") => asResearcher(path, { method: "PUT", headers: { "if-match": ifMatch }, body });

describe("the design", () => {
  test("is what was published, question by question, and nothing more", async () => {
    const programme = await read<EvaluationProgramme>("");
    expect(programme.strands.map(({ question }) => question.nl)).toEqual([
      "In hoeverre draagt het impulsbudget als beleids- en financieringsinstrument bij aan de drie doelen van de hervorming arbeidsmarktinfrastructuur?",
      "In hoeverre dragen de maatregelen van de hervorming arbeidsmarktinfrastructuur bij aan de drie doelen van de hervorming?",
    ]);
    const { items } = await read<EvaluationQuestionPage>("/questions?limit=100");
    expect(items).toHaveLength(14);
    expect(new Set(items.map(({ text }) => text.nl)).size).toBe(6);
    expect(items.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(items.map(({ level }) => level).slice(0, 3)).toEqual([null, null, "national"]);
  });

  test("says what is done in each cycle", async () => {
    const partsOf = async (year: number) => (await read<EvaluationCycle>(`/cycles/${year}`)).parts.map(({ partCode }) => partCode);
    const always = ["programme-manager-survey", "national-interviews", "literature-and-documents", "region-visits"];
    expect(await partsOf(2026)).toEqual(always);
    expect(await partsOf(2027)).toEqual([...always, "client-survey"]);
    expect(await partsOf(2028)).toEqual([...always, "impact-analysis"]);
    expect(await partsOf(2031)).toEqual([...always, "impact-analysis"]);
  });
});

describe("a question", () => {
  const links = {
    goalCodes: ["challenges", "services"],
    indicatorCodes: ["werkcentrum-visitors", "demonstration-time-to-work"],
    surveyQuestions: [{ surveyKey: demonstrationSurveyKey, questionKey: "visited" }],
  };

  test("is linked to goals, indicators and questions of surveys, each in an order of its own, and its text stays", async () => {
    const before = await read<EvaluationQuestion>("/questions/local-result");
    const linked = (await (await put("/questions/local-result/links", links)).json()) as EvaluationQuestion;
    expect(linked).toEqual({
      ...before,
      goalCodes: ["services", "challenges"],
      indicatorCodes: ["demonstration-time-to-work", "werkcentrum-visitors"],
      surveyQuestions: links.surveyQuestions,
      version: 2,
    });
    expect((await (await put("/questions/local-result/links", links)).json()) as EvaluationQuestion).toEqual(linked); // nothing differs
    await problemIn(await put("/questions/local-result/links", links, '"1"'), "precondition-failed");
    const nothing = { goalCodes: [], indicatorCodes: [], surveyQuestions: [] };
    expect(await (await put("/questions/local-result/links", nothing)).json()).toMatchObject({ ...nothing, version: 3 });
  });

  test("tells each link that leads nowhere, and what is named twice", async () => {
    const wrong = {
      goalCodes: ["services", "services"],
      indicatorCodes: ["werkcentrum-visitors"],
      surveyQuestions: [],
    };
    expect(await problemIn(await put("/questions/local-effect/links", wrong), "invalid-input")).toMatchObject({
      errors: [{ pointer: "/goalCodes/1" }],
    });
    const nowhere = {
      goalCodes: [],
      indicatorCodes: ["werkcentrum-visitors", "nothing"],
      surveyQuestions: [
        { surveyKey: demonstrationSurveyKey, questionKey: "nothing" },
        { surveyKey: "nothing", questionKey: "visited" },
        { surveyKey: demonstrationSurveyKey, questionKey: "visited" },
      ],
    };
    const { errors } = await problemIn(await put("/questions/local-effect/links", nowhere), "invalid-input");
    expect((errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      "/indicatorCodes/1",
      "/surveyQuestions/0",
      "/surveyQuestions/1",
    ]);
  });

  test("shows reports that are not published to insiders alone", async () => {
    expect((await read<EvaluationQuestion>("/questions/impulse-budget")).reportIds).toEqual([]);
    expect(await (await asResearcher("/questions/impulse-budget")).json()).toMatchObject({ reportIds: [demonstrationReportIds.drafted] });
    expect((await read<EvaluationQuestion>("/questions/reform")).reportIds).toEqual([demonstrationReportIds.published]);
  });
});

describe("the visits", () => {
  test("one that was made does not lie ahead, be it a year, a month or a day", async () => {
    const made = (body: object) => asResearcher("/visits", { method: "POST", body: { regionCode: "AM06", state: "visited", ...body } });
    for (const [body, pointer] of [
      [{ cycle: 2027, visitOn: null }, "/cycle"],
      [{ cycle: 2026, visitOn: "2026-12" }, "/visitOn"],
      [{ cycle: 2026, visitOn: "2026-11-24" }, "/visitOn"],
    ] as const)
      expect(await problemIn(await made(body), "invalid-input")).toMatchObject({ errors: [{ pointer, code: "not-allowed-value" }] });
    const visit = (await (await made({ cycle: 2026, visitOn: "2026-11-23" })).json()) as RegionVisit;
    await problemIn(await put(`/visits/${visit.visitId}`, { cycle: 2031, state: "visited", visitOn: null }), "invalid-input");
    expect((await put(`/visits/${visit.visitId}`, { cycle: 2031, state: "planned", visitOn: null })).status).toBe(200);
    expect((await asResearcher(`/visits/${visit.visitId}`, { method: "DELETE", headers: { "if-match": "*" } })).status).toBe(204);
  });

  test("a region is visited once; a cancelled visit makes room for another, and does not come back beside it", async () => {
    const plan = (body: object) => asResearcher("/visits", { method: "POST", body });
    const first = (await (await plan({ regionCode: "AM05", cycle: 2028, state: "planned" })).json()) as RegionVisit;
    expect(first).toMatchObject({ visitOn: null, precision: null, version: 1 });
    expect(await problemIn(await plan({ regionCode: "AM05", cycle: 2029, state: "planned" }), "already-exists")).toMatchObject({
      key: first.visitId,
    });
    const cancelled = { cycle: 2028, state: "cancelled", visitOn: null };
    expect((await put(`/visits/${first.visitId}`, cancelled)).status).toBe(200);
    const second = (await (await plan({ regionCode: "AM05", cycle: 2029, state: "planned", visitOn: "2029-03" })).json()) as RegionVisit;
    expect(second.precision).toBe("month");
    expect(await problemIn(await put(`/visits/${first.visitId}`, { ...cancelled, state: "planned" }), "already-exists")).toMatchObject({
      key: second.visitId,
    });
    await problemIn(await put(`/visits/${second.visitId}`, { cycle: 2029, state: "visited", visitOn: "2028-12-31" }), "invalid-input");
    await problemIn(await plan({ regionCode: "AM06", cycle: 2029, state: "planned", visitOn: "2029-02-30" }), "invalid-input");
    for (const { visitId } of [first, second]) {
      expect((await asResearcher(`/visits/${visitId}`, { method: "DELETE", headers: { "if-match": "*" } })).status).toBe(204);
    }
  });

  test("of eight who plan one region at once one does, and the others are told of it", async () => {
    const body = { regionCode: "AM07", cycle: 2030, state: "planned" };
    const all = await Promise.all(Array.from({ length: 8 }, () => asResearcher("/visits", { method: "POST", body })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  test("the coverage names every region in the order of the codes, follows the clock, and says nothing of how a region does", async () => {
    const coverage = await read<VisitCoverage>("/visit-coverage");
    expect(coverage.regions).toHaveLength(35);
    expect(coverage.regions.map(({ regionCode }) => regionCode)).toEqual(coverage.regions.map(({ regionCode }) => regionCode).toSorted());
    expect(coverage.regions.find(({ regionCode }) => regionCode === "AM14")).toEqual({
      ...{ regionCode: "AM14", status: "visited", visitId: demonstrationVisitIds.done, cycle: 2026 },
    });
    expect(coverage.regions.find(({ regionCode }) => regionCode === "AM18")).toMatchObject({ status: "planned", cycle: 2027 });
    const members = JSON.stringify(coverage).match(/"[a-zA-Z]+":/gu) ?? [];
    expect(members.filter((member) => /value|score|rank|result|phase|progress/iu.test(member))).toEqual([]);
    const before = new Date(api.clock.epochMs()).toISOString();
    try {
      expect(coverage.canStillCoverAll).toBe(true);
      api.clock.set("2027-12-31T23:00:00Z"); // 2028 in Amsterdam
      const later = await read<VisitCoverage>("/visit-coverage");
      expect(later).toMatchObject({ asOf: "2028-01-01", canStillCoverAll: false });
      expect(later.regions.find(({ regionCode }) => regionCode === "AM18")).toMatchObject({ status: "remaining" });
    } finally {
      api.clock.set(before);
    }
  });
});

describe("a report", () => {
  const wanted = {
    title: { nl: "Rapport (demonstratie)" },
    strandCode: "reform",
    kind: "yearly",
    cycle: 2028,
    questionCodes: ["regional-result", "national-effect"],
  };
  const enter = async () => (await (await asResearcher("/reports", { method: "POST", body: wanted })).json()) as Report;

  test("is planned, drafted and published, and then stays as it is, whoever tries", async () => {
    const report = await enter();
    expect(report).toMatchObject({ state: "planned", questionCodes: ["national-effect", "regional-result"], files: [] });
    const path = `/reports/${report.reportId}`;
    expect((await api.call(`/v1/evaluation${path}`)).status).toBe(404);
    expect((await (await api.call("/v1/evaluation/reports?limit=100")).text()).includes(report.reportId)).toBe(false);
    expect(await (await put(path, { ...wanted, state: "drafted", cycle: 2027 }, `"${report.version}"`)).json()).toMatchObject({
      state: "drafted",
      cycle: 2027,
      version: 2,
    });
    expect(await problemIn(await put(`${path}/publication`, { publishedOn: "2026-11-24" }), "invalid-input")).toMatchObject({
      errors: [{ pointer: "/publishedOn" }],
    });
    expect((await put(`${path}/publication`, { publishedOn: "2026-11-23" })).status).toBe(200);
    expect(await (await api.call(`/v1/evaluation${path}`)).json()).toMatchObject({ state: "published", publishedOn: "2026-11-23" });
    await problemIn(await put(path, wanted), "illegal-step");
    await problemIn(await put(`${path}/publication`, { publishedOn: "2026-11-22" }), "illegal-step");
    await problemIn(await asResearcher(path, { method: "DELETE", headers: { "if-match": "*" } }), "illegal-step");
    for (const statement of ["update report set title = '{}'", "delete from report"]) {
      await expect(api.testDatabase.run(`${statement} where id = '${report.reportId}'`)).rejects.toThrow(/stands as it is/u);
    }
  });

  test("is of a kind that its strand gives, about a cycle where it is yearly, and answers what was asked", async () => {
    const wrong = { ...wanted, strandCode: "impulseBudget", cycle: null, questionCodes: ["reform", "regional-rank"] };
    const problem = await problemIn(await asResearcher("/reports", { method: "POST", body: wrong }), "invalid-input");
    expect((problem["errors"] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(["/kind", "/cycle", "/questionCodes/1"]);
  });

  test("is heard of by insiders until it is published, and by everyone then", async () => {
    const { reportId } = await enter();
    await api.exchange.settleNow();
    const heard = async (key?: string) => {
      const path = "/v1/changes?resource=reports&limit=1000";
      return await (await (key === undefined ? api.call(path) : api.callAs(key, path))).text();
    };
    expect(await heard()).not.toContain(reportId);
    expect(await heard(api.keys.regionA)).not.toContain(reportId);
    expect(await heard(api.keys.ministry)).toContain(reportId);
    await put(`/reports/${reportId}/publication`, { publishedOn: "2026-11-23" });
    await api.exchange.settleNow();
    expect(await heard()).toContain(reportId);
    expect((await read<ReportPage>("/reports?strandCode=reform&cycle=2028")).items.map((report) => report.reportId)).toContain(reportId);
  });
});
