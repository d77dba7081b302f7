import { deepStrictEqual } from "node:assert";
import { readFile } from "node:fs/promises";
import { type Load, pathOnDay } from "./load/load.ts";

/** Days on which to compare: within each of several years, and one after the newest data. */
const days = ["2021-01-01", "2021-06-01", "2022-03-01", "2023-12-31", "2026-01-01", "2040-01-01"].map(
  (day) => Date.parse(day) / 86_400_000,
);

/**
 * Checks that two servers give the same answer to a load: as a value, and whatever a cursor looks like.
 *
 * @throws Error when they do not
 */
export async function requireSameAnswers(load: Load, productUrl: string, ceilingUrl: string): Promise<void> {
  for (const day of load.path.includes("DAY") ? days : days.slice(0, 1)) {
    const path = pathOnDay(load.path, day);
    const [product, ceiling] = await Promise.all([answerOf(productUrl, path, load.bodyFile), answerOf(ceilingUrl, path, load.bodyFile)]);
    deepStrictEqual(product, ceiling, `product and ceiling answer ${path} differently`);
  }
}

async function answerOf(url: string, path: string, bodyFile: string | undefined): Promise<unknown> {
  const post =
    bodyFile === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: await readFile(bodyFile, "utf8") };
  const response = await fetch(url + path, { ...post, signal: AbortSignal.timeout(20_000) });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url}${path} answers ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text, (name, value) => (name === "next" && typeof value === "string" ? "a cursor" : value));
}
