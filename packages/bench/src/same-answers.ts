import { deepStrictEqual } from "node:assert";
import { readFile } from "node:fs/promises";
import type { Case, Side } from "./cases.ts";
import { credentialsOf, type Load, numbered, numberedHeaders, requestOf } from "./load/load.ts";

/** Days on which to compare: within each of several years, and one after the newest data. */
const days = ["2021-01-01", "2021-06-01", "2022-03-01", "2023-12-31", "2026-01-01", "2040-01-01"].map(
  (day) => Date.parse(day) / 86_400_000,
);

/** A side of a case that runs. */
export interface RunningSide {
  readonly side: Side;
  readonly url: string;
  readonly load: Load;
}

/**
 * Checks that both sides of a case give the same status and answer: as a value, whatever a cursor looks like, and whatever members have of
 * their own by chance.
 *
 * @throws Error when they do not
 */
export async function requireSameAnswers({ load, chanceMembers = [] }: Case, subject: RunningSide, yardstick: RunningSide): Promise<void> {
  const ofChance = new Set(["next", ...chanceMembers]);
  for (const day of load.path.includes("DAY") ? days : days.slice(0, 1)) {
    const [ours, theirs] = await Promise.all([answerOf(subject, day, ofChance), answerOf(yardstick, day, ofChance)]);
    deepStrictEqual(ours, theirs, `the two sides answer ${numbered(load.path, day)} differently`);
  }
}

async function answerOf({ side, url, load }: RunningSide, number: number, ofChance: ReadonlySet<string>): Promise<unknown> {
  const { method, headers } = requestOf(load);
  const path = numbered(load.path, number);
  const [credential] = await credentialsOf(load);
  const response = await fetch(url + path, {
    method,
    headers: { ...numberedHeaders(headers, number), ...(credential !== undefined && { authorization: `Bearer ${credential}` }) },
    body: load.bodyFile === undefined ? null : numbered(await readFile(load.bodyFile, "utf8"), number),
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}${path} answers ${response.status}: ${text.slice(0, 500)}`);
  if (side.answersWith !== undefined && !response.headers.has(side.answersWith))
    throw new Error(`${url}${path} answers without the header ${side.answersWith}`);
  const answer: unknown = JSON.parse(text, (name, value) => (typeof value === "string" && ofChance.has(name) ? "something" : value));
  return { status: response.status, answer };
}
