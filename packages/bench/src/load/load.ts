import { readFile } from "node:fs/promises";

/**
 * What is asked of a server again and again. In path, headers and body, `DAY` stands for a day and `NUMBER` for a number that no other
 * request of the case has.
 */
export interface Load {
  /** Path and query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** POST with a body and GET without, when left out. */
  readonly method?: "PUT";
  /** File with a JSON body. */
  readonly bodyFile?: string | undefined;
  /** File with a bearer credential on each line. Every request takes the next one; a stretch that comes to the end fails. */
  readonly credentialsFile?: string | undefined;
  readonly connections: number;
}

/** One stretch of load on one server. */
export interface Stretch {
  readonly url: string;
  readonly load: Load;
  readonly seconds: number;
  /** What the numbers and days of this stretch come after; days count from 1970. */
  readonly after: number;
  /** How many lines of the credentials file were used before. */
  readonly credentialsUsed: number;
  readonly signal: AbortSignal;
}

export interface Answered {
  readonly requests: number;
  readonly seconds: number;
  /** How many credentials were used: also those of requests that were not answered before the end. */
  readonly credentialsUsed: number;
}

export const credentialsRanOut = "the credentials ran out";

export interface LoadGenerator {
  readonly name: string;
  /** @throws Error when a request fails or is not answered with a status below 400 */
  run(stretch: Stretch): Promise<Answered>;
}

/** The method and all the headers of a load. */
export function requestOf({ method, headers, bodyFile }: Load): { method: "GET" | "POST" | "PUT"; headers: Record<string, string> } {
  return bodyFile === undefined
    ? { method: method ?? "GET", headers: { ...headers } }
    : { method: method ?? "POST", headers: { ...headers, "content-type": "application/json" } };
}

/** The credentials of a load, in their order; none when it has no file of them. */
export async function credentialsOf({ credentialsFile }: Load): Promise<string[]> {
  return credentialsFile === undefined ? [] : (await readFile(credentialsFile, "utf8")).split("\n");
}

/** A text of a load for one request. */
export function numbered(text: string, number: number): string {
  return text.replaceAll("DAY", dayOf(number)).replaceAll("NUMBER", String(number));
}

/** The headers of a load for one request. */
export function numberedHeaders(headers: Readonly<Record<string, string>>, number: number): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, numbered(value, number)]));
}

function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
