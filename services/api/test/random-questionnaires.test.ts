/** Two hundred random questionnaires: what fits is stored as it was sent, and of what doesn't fit every question is told, and only those. */
import type { IssuedInvitations, SurveyVersion, Wave } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { randomCase } from "./support/random-questionnaire.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

const cases = 200;
const surveyKey = "demonstration-random";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await post("/surveys", { surveyKey, audience: "professionals", title: { nl: "Willekeurig (demonstratie)" } });
});
afterAll(() => api.close());

async function post<Output>(path: string, body: unknown): Promise<Output> {
  const response = await api.callAs(api.keys.researcher, `/v1${path}`, { method: "POST", body });
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as Output; // the parity tests hold answers to their schemas
}

async function tokensFor(questions: unknown): Promise<readonly string[]> {
  const { number } = await post<SurveyVersion>(`/surveys/${surveyKey}/versions`, { questionnaire: { questions } });
  const { waveId } = await post<Wave>("/waves", {
    surveyKey,
    versionNumber: number,
    cycle: 2026,
    title: { nl: "Ronde (demonstratie)" },
    opensAt: "2026-11-01T00:00:00Z",
    closesAt: "2026-12-01T00:00:00Z",
    population: [{ regionCode: null, count: 2 }],
    ruleSet: { threshold: 10, splitBy: [], collapses: [], weighting: "none" },
    comparableWith: null,
  });
  const items = ["valid", "broken"].map((reference) => ({ reference, regionCode: null }));
  const { tokens } = await post<IssuedInvitations>(`/waves/${waveId}/invitations`, { items });
  const opened = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/opening`, { method: "PUT", headers: { "if-match": "*" } });
  expect(opened.status).toBe(200);
  return tokens ?? [];
}

test("answers that fit are stored, of others every wrong question is told at once", { timeout: 240_000 }, async () => {
  let told = 0;
  for (let seed = 1; seed <= cases; seed += 1) {
    const { questions, valid, broken, wrong } = randomCase(seed);
    const [validToken = "", brokenToken = ""] = await tokensFor(questions);

    const stored = await api.callAs(validToken, "/v1/response", { method: "PUT", body: { answers: valid, isSubmitted: false } });
    expect(stored.status, `seed ${seed}: ${await stored.text()}`).toBe(200);
    const own = (await (await api.callAs(validToken, "/v1/questionnaire")).json()) as { answers: unknown };
    expect(own.answers, `seed ${seed}`).toEqual(valid);
    const submitted = await api.callAs(validToken, "/v1/response", { method: "PUT", body: { answers: valid, isSubmitted: true } });
    expect(submitted.status, `seed ${seed}`).toBe(200);

    const refused = await api.callAs(brokenToken, "/v1/response", { method: "PUT", body: { answers: broken, isSubmitted: true } });
    const problem = await problemIn(refused, "invalid-input");
    const { errors } = problem as unknown as { errors: { pointer: string }[] }; // as its schema says
    const keys = new Set(errors.map(({ pointer }) => pointer.split("/")[2]));
    expect([...keys].toSorted(), `seed ${seed}: ${JSON.stringify(errors)}`).toEqual(wrong);
    told += wrong.length;
  }
  expect(told).toBeGreaterThan(cases);
});
