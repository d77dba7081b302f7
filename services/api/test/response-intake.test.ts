// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so XLSForm writes its references
/** Responses from files of other survey systems, and questionnaires from workbooks, through REST. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Questionnaire, ResponseIntakeResult, SurveyResponsePage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { limeSurveyFile, mapping, placeOf, questions } from "./support/limesurvey.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { surveyCalls } from "./support/survey-calls.ts";

let api: RunningApi;
let calls: ReturnType<typeof surveyCalls>;
beforeAll(async () => {
  api = await startApi();
  calls = surveyCalls(api);
});
afterAll(() => api.close());

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}
const faultsIn = (problem: unknown) => (problem as { errors: Fault[] }).errors; // problems.test.ts holds them to their schema

/** A closed wave of a survey of its own, with questions of every type. */
async function closedWave(surveyKey: string): Promise<string> {
  const { waveId } = await calls.openWave({ surveyKey, questions });
  await calls.close(waveId);
  return waveId;
}

const takeIn = (waveId: string, csv: string, more: object = {}) =>
  calls.evaluation<ResponseIntakeResult>(`/waves/${waveId}/responses`, { method: "POST", body: { csv, mapping, ...more } });

/** All responses of a wave by id, as they come in NDJSON. */
async function stored(waveId: string): Promise<SurveyResponsePage["items"]> {
  const headers = { accept: "application/x-ndjson" };
  const lines = await (await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { headers })).text();
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SurveyResponsePage["items"][number]); // the parity tests hold answers to their schemas
}

describe("a file of LimeSurvey", () => {
  test("goes in whole; the same file again changes nothing; a changed row changes one response", async () => {
    const waveId = await closedWave("demonstration-limesurvey");
    const file = limeSurveyFile(3000);
    expect((await takeIn(waveId, file, { dryRun: true })).summary).toMatchObject({ received: 3000, stored: 3000 });
    expect(await stored(waveId)).toHaveLength(0);
    expect((await takeIn(waveId, file)).summary).toEqual({ received: 3000, stored: 3000, unchanged: 0, erased: 0, refused: 0 });

    const responses = await stored(waveId);
    expect(responses).toHaveLength(3000);
    const counted = (questionKey: string, value: unknown) => responses.filter(({ answers }) => answers[questionKey] === value).length;
    expect(["yes", "no", "other"].map((code) => counted("visited", code))).toEqual([1500, 750, 750]);
    const [first] = responses.filter(({ answers }) => String(answers["remarks"]).endsWith("nummer 0"));
    expect(first).toMatchObject({
      invitationId: null,
      regionCode: "AM18",
      submittedAt: "2026-11-01T09:15:00.000Z", // winter time in the file
      answers: {
        visited: "yes",
        satisfaction: 1,
        helpedBy: ["site"],
        aspects: { speed: "good", care: "bad" },
        recommend: 0,
        weeks: "0.5",
        since: "2026-01-15",
        remarks: 'Regel "een";\nen regel twee, nummer 0',
      },
    });

    expect((await takeIn(waveId, file)).summary).toMatchObject({ stored: 0, unchanged: 3000 });
    const changed = limeSurveyFile(3000, (row, index) => (index === 17 ? row.with(placeOf("recommend"), "10") : row));
    expect((await takeIn(waveId, changed)).summary).toMatchObject({ stored: 1, unchanged: 2999 });
  });

  test("with rows that don't fit lists every fault by row and column and stores nothing, or stores the sound rows when asked", async () => {
    const waveId = await closedWave("demonstration-limesurvey-faults");
    const broken = new Map<number, readonly [column: string, cell: string]>([
      [2, ["recommend", "11"]],
      [5, ["weeks", "geheim"]],
      [6, ["visited", "AO09"]],
      [7, ["region", "AM99"]],
      [8, ["submitdate", "gisteren"]],
      [11, ["id", "1"]],
      [14, ["satisfaction", "3"]], // it is not asked of who did not visit
    ]);
    const file = limeSurveyFile(20, (row, index) => {
      const [column, cell] = broken.get(index) ?? [];
      return column === undefined || cell === undefined ? row : row.with(placeOf(column), cell);
    });
    const init = { method: "POST", body: { csv: file, mapping } };
    const problem = await problemIn(await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, init), "invalid-input");
    const faults = faultsIn(problem);
    expect(new Set(faults.map(({ row }) => row))).toEqual(new Set([...broken.keys()].map((index) => index + 1)));
    expect(JSON.stringify(problem)).not.toContain("geheim");
    for (const { row, column } of faults) if (column !== undefined) expect(column).toBe(broken.get((row ?? 0) - 1)?.[0]);
    expect(await stored(waveId)).toHaveLength(0);

    const { summary, items } = await takeIn(waveId, file, { mode: "row-by-row" });
    expect(summary).toEqual({ received: 20, stored: 13, unchanged: 0, erased: 0, refused: 7 });
    expect(items.filter(({ status }) => status === "refused").map(({ row }) => row)).toEqual([...broken.keys()].map((index) => index + 1));
    expect(await stored(waveId)).toHaveLength(13);
  });

  test.each([
    ["quotes that don't close", 'id,visited\n1,AO01\n2,"AO01\n3,AO02\n'],
    ["a cell too many", "id,visited\n1,AO01\n2,AO01,AO02\n3,AO02\n"],
  ])("whose second row has %s names that row", async (_title, csv) => {
    const waveId = await closedWave(`demonstration-broken-${csv.length}`);
    const columns = [{ column: "visited", questionKey: "visited", codes: { AO01: "yes", AO02: "no" } }];
    const body = { csv, mapping: { columns, responseIdColumn: "id" } };
    const response = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { method: "POST", body });
    expect(await problemIn(response, "invalid-input")).toMatchObject({ errors: [{ pointer: "/csv", code: "malformed-row", row: 2 }] });
  });

  test("tells the id of each response, so that one can be erased; the row of an erased one is told as that ever after", async () => {
    const waveId = await closedWave("demonstration-limesurvey-erasure");
    const file = limeSurveyFile(10);
    const { items } = await takeIn(waveId, file);
    expect(new Set(items.map(({ responseId }) => responseId))).toEqual(new Set((await stored(waveId)).map(({ responseId }) => responseId)));
    const found = (await takeIn(waveId, file, { dryRun: true })).items[3]?.responseId;
    expect(found).toBe(items[3]?.responseId);
    await calls.evaluation(`/waves/${waveId}/responses/${found}`, { method: "DELETE" }, 204);
    const changed = limeSurveyFile(10, (row, index) => (index === 3 ? row.with(placeOf("recommend"), "10") : row));
    const again = await takeIn(waveId, changed);
    expect(again.summary).toEqual({ received: 10, stored: 0, unchanged: 9, erased: 1, refused: 0 });
    expect(again.items[3]).toEqual({ row: 4, status: "erased", responseId: found });
    expect(await stored(waveId)).toHaveLength(9);
  });

  test("that is wrong all over is answered with the first faults and the number of all, soon", async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      type: "scale",
      questionKey: `q${index}`,
      text: { nl: "Hoe gaat het? (demonstratie)" },
      isRequired: true,
      lowest: 1,
      highest: 5,
      lowestText: { nl: "Slecht" },
      highestText: { nl: "Goed" },
    }));
    const { waveId } = await calls.openWave({ surveyKey: "demonstration-all-wrong", questions: many });
    const csv = ["id,q0", ...Array.from({ length: 2000 }, (_, index) => `${index},`)].join("\n");
    const body = { csv, mapping: { columns: [{ column: "q0", questionKey: "q0" }], responseIdColumn: "id" } };
    const problem = await problemIn(
      await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { method: "POST", body }),
      "invalid-input",
    );
    expect(problem).toMatchObject({ errorCount: 200_000 });
    expect(faultsIn(problem)).toHaveLength(1000);
  });

  test.each([
    ["a row without an id", "id,visited\n,AO01\n", "/csv/responseId", "required"],
    ["a moment that lies ahead", "id,visited,at\n1,AO01,2030-01-01 10:00:00\n", "/csv/submittedAt", "not-allowed-value"],
    ["a column that stands twice", "id,visited,visited\n1,AO01,AO02\n", "/mapping/columns/0/column", "invalid-value"],
    ["a moment in no year of ours", "id,visited,at\n1,AO01,9999-12-31 23:59:59-14:00\n", "/csv/submittedAt", "invalid-format"],
  ])("with %s is told so", async (_title, csv, pointer, code) => {
    const columns = [{ column: "visited", questionKey: "visited", codes: { AO01: "yes", AO02: "no" } }];
    const body = {
      csv,
      mapping: { columns, responseIdColumn: "id", ...(csv.includes(",at") && { submittedAtColumn: "at" }) },
    };
    const path = "/v1/waves/01938c1e-0000-7000-8000-0000000e0003/responses";
    const problem = await problemIn(await api.callAs(api.keys.researcher, path, { method: "POST", body }), "invalid-input");
    expect(faultsIn(problem)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  test("never brings back who was erased", async () => {
    const waveId = await closedWave("demonstration-limesurvey-erased");
    await takeIn(waveId, limeSurveyFile(12));
    const [gone] = await stored(waveId);
    await calls.evaluation(`/waves/${waveId}/responses/${gone?.responseId}`, { method: "DELETE" }, 204);
    expect((await takeIn(waveId, limeSurveyFile(12))).summary).toMatchObject({ stored: 0, unchanged: 11, erased: 1 });
    const again = limeSurveyFile(12, (row) => row.with(placeOf("weeks"), "42"));
    expect((await takeIn(waveId, again)).summary).toMatchObject({ stored: 11, unchanged: 0, erased: 1 });
    expect((await stored(waveId)).map(({ responseId }) => responseId)).not.toContain(gone?.responseId);
  });

  test.each([
    ["a column that is not there", { columns: [{ column: "q9", questionKey: "visited" }] }, "/mapping/columns/0/column"],
    ["a question that is not there", { columns: [{ column: "visited", questionKey: "nothing" }] }, "/mapping/columns/0/questionKey"],
  ])("with a mapping of %s is told so", async (_title, wrong, pointer) => {
    const waveId = "01938c1e-0000-7000-8000-0000000e0003";
    const init = { method: "POST", body: { csv: limeSurveyFile(1), mapping: { ...mapping, ...wrong } } };
    const problem = await problemIn(await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, init), "invalid-input");
    expect(faultsIn(problem).map((fault) => fault.pointer)).toContain(pointer);
  });
});

test("a file of ODK goes in, with its groups, lists and repeated ids", async () => {
  const waveId = await closedWave("demonstration-odk");
  const csv = [
    "SubmissionDate,meta-instanceID,about-visited,about-satisfaction,helpedBy,aspects-speed,aspects-care,recommend,weeks,KEY",
    "2026-11-02T09:00:00.000Z,uuid:1,yes,4,guide site,good,bad,8,2.5,uuid:1",
    "2026-11-02T10:00:00.000Z,uuid:2,no,,site,bad,bad,3,0,uuid:2",
  ].join("\n");
  const columns = [
    { column: "about-visited", questionKey: "visited" },
    { column: "about-satisfaction", questionKey: "satisfaction" },
    { column: "helpedBy", questionKey: "helpedBy" },
    { column: "aspects-speed", questionKey: "aspects", rowKey: "speed" },
    { column: "aspects-care", questionKey: "aspects", rowKey: "care" },
    { column: "recommend", questionKey: "recommend" },
    { column: "weeks", questionKey: "weeks" },
  ];
  const { summary } = await takeIn(waveId, csv, { mapping: { columns, responseIdColumn: "KEY", submittedAtColumn: "SubmissionDate" } });
  expect(summary).toMatchObject({ received: 2, stored: 2 });
  expect((await stored(waveId)).map(({ answers }) => answers).toSorted((a, b) => Number(a["recommend"]) - Number(b["recommend"]))).toEqual([
    { visited: "no", helpedBy: ["site"], aspects: { speed: "bad", care: "bad" }, recommend: 3, weeks: "0" },
    { visited: "yes", satisfaction: 4, helpedBy: ["guide", "site"], aspects: { speed: "good", care: "bad" }, recommend: 8, weeks: "2.5" },
  ]);
});

describe("a workbook", () => {
  const path = "/surveys/demonstration-clients/workbook-readings";
  const workbookIn = async (file: string) =>
    (await readFile(fileURLToPath(new URL(`../../../packages/questionnaire/test/fixtures/${file}`, import.meta.url)))).toString("base64");

  test("is read, and what it answers can be made a version", async () => {
    const workbook = await workbookIn("programme-managers.xlsx");
    const questionnaire = await calls.evaluation<Questionnaire>(path, { method: "POST", body: { workbook } });
    expect(questionnaire.questions.length).toBe(10);
    const questions = questionnaire.questions.map((question) =>
      question.indicatorCode === undefined ? question : { ...question, indicatorCode: "werkcentrum-visitors" },
    ); // the form's own is not there
    const surveyKey = "demonstration-from-workbook";
    await calls.makeVersion({ surveyKey, audience: "programmeManagers", questions });
    const version = await calls.evaluation<{ questionnaire: Questionnaire }>(`/surveys/${surveyKey}/versions/1`);
    expect(version.questionnaire.questions).toEqual(questions);
  });

  test("with faults has them all told by sheet, row and column", async () => {
    const sheets = {
      survey: [
        ["type", "name", "label", "relevant"],
        ["text", "9 lives", "Hoeveel?", null],
        ["sound", "noise", "Wat hoort u?", null],
        ["text", "why", "Waarom?", "selected(${nothing}, 'yes')"],
        ["select_one yesNo", "again", "Komt u terug?", null],
      ],
      choices: [
        ["list_name", "name", "label"],
        ["yesNo", "yes", "Ja"],
        ["yesNo", "yes", "Jawel"],
      ],
    };
    const written = await writeExcelFile(Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }))).toBuffer();
    const workbook = written.toString("base64");
    const problem = await problemIn(
      await api.callAs(api.keys.researcher, `/v1${path}`, { method: "POST", body: { workbook } }),
      "invalid-input",
    );
    expect(faultsIn(problem).map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`)).toEqual([
      "survey 2 name invalid-format",
      "survey 3 type not-allowed-value",
      "survey 4 relevant unknown-code",
      "choices 3 name invalid-value",
    ]);
  });
});
