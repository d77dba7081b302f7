/**
 * Writes that wait for one another on PostgreSQL: the later one goes by what the earlier left, not by what it saw before it waited. And what waits for a
 * long time keeps nobody else waiting.
 */
import { demonstrationReportIds } from "@reform-exchange/domain/testing";
import type { Report, SurveyResponsePage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { budgetCalls, entry } from "./support/budget-calls.ts";
import { problemIn } from "./support/problem-in.ts";
import { type CallInit, type RunningApi, startApi } from "./support/running-api.ts";
import { surveyCalls } from "./support/survey-calls.ts";

describe.runIf(inject("testDatabaseSource").kind === "postgresql")("of two writes that wait for the same", () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const waiting = {
    name: "",
    text: "select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid) where datname = current_database() and not granted",
  };
  /** Begins calls one after another, each when the one before it waits for what `lock` holds; then lets go. */
  async function inOrder(lock: string, ...calls: readonly (() => Promise<Response>)[]): Promise<Response[]> {
    const begun: Promise<Response>[] = [];
    await api.testDatabase.database.statements(async (rows) => {
      await rows({ name: "", text: lock }, []);
      for (const call of calls) {
        begun.push(call());
        const howMany = async () => {
          await rows({ name: "", text: "select pg_stat_clear_snapshot()::text" }, []); // else a transaction sees those of its beginning
          return (await rows<{ waiting: number }>(waiting, []))[0]?.waiting;
        };
        await expect.poll(howMany, { timeout: 10_000, interval: 5 }).toBe(begun.length);
      }
    });
    return await Promise.all(begun);
  }
  const asResearcher = (path: string, init: CallInit) => api.callAs(api.keys.researcher, `/v1${path}`, init);
  const change = { headers: { "if-match": "*" } };

  test("the links of a question are those of the later one", async () => {
    const path = "/evaluation/questions/impulse-budget";
    const put = (goalCodes: readonly string[]) => () =>
      asResearcher(`${path}/links`, { method: "PUT", ...change, body: { goalCodes, indicatorCodes: [], surveyQuestions: [] } });
    expect((await put([])()).status).toBe(200);
    const [, later] = await inOrder(
      "select 1 from evaluation_question where code = 'impulse-budget' for update",
      put(["services"]),
      put([]),
    );
    expect(await later?.json()).toMatchObject({ goalCodes: [] });
    expect(await (await asResearcher(path, {})).json()).toMatchObject({ goalCodes: [] });
  });

  test("the questions of a report are those of the later one", async () => {
    const path = `/evaluation/reports/${demonstrationReportIds.drafted}`;
    const { title, strandCode, kind, cycle, questionCodes } = (await (await asResearcher(path, {})).json()) as Report; // the parity tests hold answers to their schemas
    const put = (codes: readonly string[]) => () =>
      asResearcher(path, { method: "PUT", ...change, body: { title, strandCode, kind, cycle, questionCodes: codes } });
    expect(questionCodes).not.toEqual([]);
    expect((await put(questionCodes)()).status).toBe(200);
    const lock = `select 1 from report where id = '${demonstrationReportIds.drafted}' for update`;
    const [, later] = await inOrder(lock, put([]), put(questionCodes));
    expect(await later?.json()).toMatchObject({ questionCodes });
    expect(await (await asResearcher(path, {})).json()).toMatchObject({ questionCodes });
  });

  test("a budget that just got its first entry is not removed", async () => {
    const calls = budgetCalls(api);
    const { budgetId } = await calls.make({ year: 2044 });
    const [stored, removed] = await inOrder(
      `select 1 from budget where id = '${budgetId}' for update`,
      () => calls.send(budgetId, [entry({ bookedOn: "2044-01-02" })]),
      () => api.callAs(api.keys.support, `/v1/budgets/${budgetId}`, { method: "DELETE", ...change }),
    );
    expect(stored?.status).toBe(200);
    if (removed) await problemIn(removed, "illegal-step");
  });

  test("an erasure that waits while a cut is frozen keeps no respondent of its wave waiting", async () => {
    const calls = surveyCalls(api);
    const { waveId, tokens } = await calls.openWave({ surveyKey: "demonstration-waiting", questions, invited: ["AM14", "AM18"] });
    const save = (token = "") => calls.respond(token, { answers: { role: "advisor" }, isSubmitted: true });
    const [first, second] = tokens;
    expect((await save(first)).status).toBe(200);
    const { items } = await calls.evaluation<SurveyResponsePage>(`/waves/${waveId}/responses`);
    const erasing = () => asResearcher(`/waves/${waveId}/responses/${items[0]?.responseId}`, { method: "DELETE", ...change });
    let saved: Response | undefined;
    const [erased] = await inOrder("lock table erased_response in share mode", erasing, async () => {
      saved = await save(second);
      return await erasing(); // waits too, so that all of it was while the cut was frozen
    });
    expect(saved?.status).toBe(200);
    expect(erased?.status).toBe(204);
  });
});

const questions = [
  {
    type: "single",
    questionKey: "role",
    text: { nl: "Wat is uw rol? (demonstratie)" },
    isRequired: true,
    options: [
      { code: "advisor", value: 1, text: { nl: "Adviseur" } },
      { code: "manager", value: 2, text: { nl: "Manager" } },
    ],
  },
];
