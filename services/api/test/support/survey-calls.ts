/** Surveys through REST, as the evaluation makes them and their respondents answer. */
import type { IssuedInvitations, Result, ResultPage, Wave } from "@reform-exchange/schemas";
import { expect } from "vitest";
import type { CallInit } from "./running-api.ts";

/** What of a wave a test says itself; the rest is the same for all. */
export interface WantedWave {
  readonly surveyKey: string;
  readonly questions: readonly object[];
  readonly audience?: string;
  /** How many there are in each region; null where they are only known as a whole. */
  readonly population?: Readonly<Record<string, number>> | null;
  readonly ruleSet?: object;
  readonly opensAt?: string;
  readonly comparableWith?: string;
  /** The region of each who is invited. */
  readonly invited?: readonly string[];
}

export interface OpenedWave {
  readonly waveId: string;
  readonly tokens: readonly string[];
  readonly invitations: IssuedInvitations["items"];
}

/** What is needed of an API: one of this process, or another. */
export interface SurveyDoor {
  readonly keys: { readonly researcher: string };
  readonly call: (path: string) => Promise<Response>;
  readonly callAs: (credential: string, path: string, init?: CallInit) => Promise<Response>;
  /** Waits until what was asked for is done. */
  readonly exchange: { settleNow(): Promise<void> };
}

export function surveyCalls(api: SurveyDoor) {
  /** A call of the evaluation. */
  async function evaluation<Output>(path: string, init: CallInit = {}, status = 200): Promise<Output> {
    const response = await api.callAs(api.keys.researcher, `/v1${path}`, { headers: { "if-match": "*" }, ...init });
    expect(response.status, await response.clone().text()).toBe(status);
    return (await (status === 204 ? undefined : response.json())) as Output; // the parity tests hold answers to their schemas
  }

  /** A survey of its own, unless it is there already, with one more version. */
  async function makeVersion({ surveyKey, audience = "professionals", questions }: WantedWave): Promise<number> {
    const survey = { surveyKey, audience, title: { nl: `${surveyKey} (demonstratie)` } };
    if ((await api.callAs(api.keys.researcher, `/v1/surveys/${surveyKey}`)).status === 404)
      await evaluation("/surveys", { method: "POST", body: survey }, 201);
    const body = { questionnaire: { questions } };
    return (await evaluation<{ number: number }>(`/surveys/${surveyKey}/versions`, { method: "POST", body }, 201)).number;
  }

  /** What plans a wave of a version. */
  const plan = (wanted: WantedWave, versionNumber: number) => ({
    surveyKey: wanted.surveyKey,
    versionNumber,
    cycle: 2026,
    title: { nl: "Ronde (demonstratie)" },
    opensAt: wanted.opensAt ?? "2026-11-01T00:00:00Z",
    closesAt: "2026-12-01T00:00:00Z",
    population:
      wanted.population === null
        ? [{ regionCode: null, count: 5000 }]
        : Object.entries(wanted.population ?? { AM14: 2500, AM18: 2500 }).map(([regionCode, count]) => ({ regionCode, count })),
    ruleSet: { threshold: 10, splitBy: [], collapses: [], weighting: "none", ...wanted.ruleSet },
    comparableWith: wanted.comparableWith ?? null,
  });

  /** A wave of a new version, opened, with a token for each who is invited. */
  async function openWave(wanted: WantedWave): Promise<OpenedWave> {
    const { waveId } = await evaluation<Wave>("/waves", { method: "POST", body: plan(wanted, await makeVersion(wanted)) }, 201);
    const items = (wanted.invited ?? []).map((regionCode, index) => ({ reference: `R-${index}`, regionCode }));
    const issued =
      items.length === 0
        ? undefined
        : await evaluation<IssuedInvitations>(`/waves/${waveId}/invitations`, { method: "POST", body: { items } }, 201);
    await evaluation<Wave>(`/waves/${waveId}/opening`, { method: "PUT" });
    return { waveId, tokens: issued?.tokens ?? [], invitations: issued?.items ?? [] };
  }

  const respond = (token: string, body: unknown) => api.callAs(token, "/v1/response", { method: "PUT", body });

  /** Every respondent submits the answers of the same place. */
  async function submitAll({ tokens }: OpenedWave, answers: readonly object[]): Promise<void> {
    expect(answers).toHaveLength(tokens.length);
    for (const [index, token] of tokens.entries()) {
      const response = await respond(token, { answers: answers[index], isSubmitted: true });
      expect(response.status, await response.clone().text()).toBe(200);
    }
  }

  const close = (waveId: string) => evaluation<Wave>(`/waves/${waveId}/closure`, { method: "PUT" });

  /** Asks for a release, and waits until it is made or refused. */
  async function release(waveId: string): Promise<NonNullable<Wave["release"]>> {
    await evaluation<Wave>(`/waves/${waveId}/release`, { method: "PUT" });
    await api.exchange.settleNow();
    const { release: made } = await evaluation<Wave>(`/waves/${waveId}`);
    if (!made) throw new Error("a release that was asked for is not there");
    return made;
  }

  /** The results that anyone gets, on one page. */
  async function results(waveId: string): Promise<ResultPage> {
    const response = await api.call(`/v1/waves/${waveId}/results?limit=1000`);
    expect(response.status).toBe(200);
    return (await response.json()) as ResultPage; // the parity tests hold answers to their schemas
  }

  return { evaluation, makeVersion, plan, openWave, respond, submitAll, close, release, results };
}

/** The result of a question for all respondents. */
export function resultOf({ items }: ResultPage, questionKey: string, part: string | null = null): Result {
  const found = items.find((item) => item.questionKey === questionKey && item.part === part && item.by === null);
  if (!found) throw new Error(`there is no result of ${questionKey}`);
  return found;
}

/** A list with each value as often as it says. */
export function repeated<Value>(...counted: readonly (readonly [times: number, value: Value])[]): Value[] {
  return counted.flatMap(([times, value]) => Array.from({ length: times }, () => value));
}
