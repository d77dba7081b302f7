import { randomBytes } from "node:crypto";
import { call } from "../product-calls.ts";
import { questions, splitQuestion } from "./questionnaire.ts";

/** What a key must be allowed to do with surveys here. */
export const surveyScopes = ["surveys:read", "surveys:write", "responses:read", "responses:write"];

export interface BenchWave {
  readonly waveId: string;
  readonly regionCodes: readonly string[];
}

/** Makes a survey of its own with the questionnaire of the benchmark, and an open wave of it that splits by region and by age. */
export async function makeOpenWave(url: string, researcher: string): Promise<BenchWave> {
  const surveyKey = `bench-${randomBytes(8).toString("hex")}`;
  const title = { nl: "Meting van snelheid (verzonnen)" };
  const post = <Answer>(path: string, body: object) => call<Answer>(url, path, researcher, { method: "POST", body });
  await post("/v1/surveys", { surveyKey, audience: "werkcentrumClients", title });
  await post(`/v1/surveys/${surveyKey}/versions`, { questionnaire: { questions } });
  const { items } = await call<{ items: { regionCode: string }[] }>(url, "/v1/regions?limit=1000", researcher);
  const regionCodes = items.map(({ regionCode }) => regionCode);
  const { waveId } = await post<{ waveId: string }>("/v1/waves", {
    surveyKey,
    versionNumber: 1,
    cycle: 2026,
    title,
    opensAt: "2020-01-01T00:00:00Z",
    closesAt: "2099-01-01T00:00:00Z",
    population: regionCodes.map((regionCode) => ({ regionCode, count: 300_000 })),
    ruleSet: { threshold: 10, splitBy: ["region", splitQuestion], collapses: [], weighting: "none" },
    comparableWith: null,
  });
  await call(url, `/v1/waves/${waveId}/opening`, researcher, { method: "PUT" });
  return { waveId, regionCodes };
}
