/**
 * What researchers' programs find in the microdata is what the API says in its results: the file of LimeSurvey goes in, the wave is released, and
 * PSPP, R's haven and DuckDB read the exports. The programs come with Debian; without them these tests fail.
 */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asCsv, inDuckDb } from "@reform-exchange/data-package/testing";
import { inR, readByPspp } from "@reform-exchange/microdata/testing";
import type { Codebook, ResultPage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limeSurveyFile, mapping, questions } from "./support/limesurvey.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { resultOf, surveyCalls } from "./support/survey-calls.ts";

const name = "demonstration-programs-2026";
const respondents = 600;
/** The questions whose means are known three times: by the results, by the file that went in, and by each program. */
const means = ["satisfaction", "recommend", "weeks"] as const;

let folder: string;
let api: RunningApi;
let waveId: string;
let results: ResultPage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-programs-"));
  api = await startApi();
  const calls = surveyCalls(api);
  ({ waveId } = await calls.openWave({ surveyKey: "demonstration-programs", questions, population: { AM14: 900, AM18: 600 } }));
  await calls.close(waveId);
  const body = { csv: limeSurveyFile(respondents), mapping };
  await calls.evaluation(`/waves/${waveId}/responses`, { method: "POST", body });
  expect(await calls.release(waveId)).toMatchObject({ state: "made" });
  results = await calls.results(waveId);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** The microdata as a file. */
async function exported(accept: string): Promise<Buffer> {
  const response = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { headers: { accept } });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** The means of the results, with as many decimals as they have. */
const published = () => Object.fromEntries(means.map((key) => [key, resultOf(results, key).mean]));

/** A mean as the results would write it. */
function asPublished(key: (typeof means)[number], mean: number): string {
  const decimals = resultOf(results, key).mean?.split(".")[1]?.length ?? 0;
  return mean.toFixed(decimals);
}

test("the results have the means of the file that went in", () => {
  const indexes = Array.from({ length: respondents }, (_, index) => index);
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(results.respondents).toBe(respondents);
  expect(published()).toEqual({
    satisfaction: asPublished("satisfaction", meanOf(indexes.filter((index) => index % 4 < 2).map((index) => 1 + (index % 5)))),
    recommend: asPublished("recommend", meanOf(indexes.map((index) => index % 11))),
    weeks: asPublished("weeks", meanOf(indexes.map((index) => (index % 13) + 0.5))),
  });
});

test("PSPP runs the syntax of the Data Package, lists its labels and saves a .sav in which R's haven finds the same", async () => {
  const place = join(folder, "package");
  const more = `DESCRIPTIVES VARIABLES=${means.join(" ")} /STATISTICS=MEAN.`;
  const said = await readByPspp(await exported("application/zip"), place, name, more);
  expect(said).not.toMatch(/error|warning/iu);
  const words = said.replace(/\s+/gu, " ");
  for (const label of ["yes (demonstratie)", "Niet gekozen", "Niet gevraagd", "Geen antwoord"]) expect(words).toContain(label);
  expect(existsSync(join(place, `${name}.sav`))).toBe(true);

  const found = inR(
    place,
    `d <- read_sav("${name}.sav"); say("rows", nrow(d)); say("names", names(d));
     for (v in c(${means.map((key) => `"${key}"`).join(", ")})) say("mean", v, format(mean(d[[v]], na.rm = TRUE), digits = 15));
     for (v in names(d)) say("label", attr(d[[v]], "label"));
     csv <- read.csv("${name}.csv", fileEncoding = "UTF-8"); say("csv", nrow(csv))`,
  );
  const lines = (first: string) => found.filter(([word]) => word === first).map(([, ...rest]) => rest);
  expect(lines("rows")).toEqual([[String(respondents)]]);
  expect(lines("csv")).toEqual([[String(respondents)]]);
  const codebook = (await (await api.call(`/v1/waves/${waveId}/codebook`)).json()) as Codebook;
  expect(lines("names")).toEqual([["response_id", "region_code", "submitted_at", ...codebook.variables.map((variable) => variable.name)]]);
  const labels = lines("label").map(([label]) => label);
  for (const { text } of questions) expect(labels).toContainEqual(expect.stringContaining(text.nl));
  const inHaven = lines("mean").map(([key, mean]) => [key, asPublished(key as (typeof means)[number], Number(mean))]); // as named in the script
  expect(Object.fromEntries(inHaven)).toEqual(published());
});

test("DuckDB finds the same in the Parquet and in the CSV", async () => {
  const mean = (key: string) => `avg(${key}::DOUBLE) FILTER (${key}::DOUBLE > -90) AS ${key}`;
  const query = (from: string) => `SELECT count(*)::INT AS n, ${means.map(mean).join(", ")} FROM ${from}`;
  const rounded = ({ n, ...found }: Record<string, unknown>) => ({
    n,
    ...Object.fromEntries(means.map((key) => [key, asPublished(key, Number(found[key]))])),
  });
  const expected = { n: respondents, ...published() };
  const csv = await exported("text/csv");
  const [header = ""] = csv.toString("utf8").split("\r\n", 1);
  const columns = header
    .split(",")
    .map((column) => `'${column}': 'VARCHAR'`)
    .join(", ");
  const [inCsv = {}] = await inDuckDb(csv, (path) => query(`${asCsv(path)}, columns = {${columns}})`));
  expect(rounded(inCsv)).toEqual(expected);
  const [inParquet = {}] = await inDuckDb(await exported("application/vnd.apache.parquet"), (path) => query(`read_parquet(${path})`));
  expect(rounded(inParquet)).toEqual(expected);
});
