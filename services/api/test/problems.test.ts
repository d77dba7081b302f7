/** Each kind of problem of the catalogue, caused for real. A kind without a case does not compile. */
import {
  demonstrationBottleneckIds,
  demonstrationReportIds,
  demonstrationWaveIds,
  demonstrationWerkcentrumId,
  keyIdOf,
} from "@reform-exchange/domain/testing";
import { type ProblemCode, problemCodes, problems } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { rawRequest } from "./support/raw-request.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const postLookups = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  api.call("/v1/region-lookups", { method: "POST", body, headers });

const werkcentrum = `/v1/werkcentra/${demonstrationWerkcentrumId}`;
const content = { name: "Another (demonstration)", locations: [] };
const postKey = (name: string, key: string) =>
  api.callAs(api.keys.admin, "/v1/api-keys", {
    method: "POST",
    body: { name, role: "ministry", scopes: [] },
    headers: { "idempotency-key": key },
  });

const cases: Readonly<Record<ProblemCode, () => Promise<Response>>> = {
  "invalid-input": () => api.call("/v1/regions?limit=0"),
  "malformed-request": () => postLookups("{"),
  "date-before-window": () => api.call("/v1/regions?asOf=2020-12-31"),
  "outcome-order-refused": () => api.call("/v1/observations?sort=value"),
  unauthenticated: () => api.call("/v1/api-keys"),
  "insufficient-scope": () => api.callAs(api.keys.regionA, "/v1/api-keys"),
  "insufficient-purpose": async () => {
    await api.testDatabase.run(`update api_key set purposes = '{policy}' where id = '${keyIdOf("regionB")}'`);
    return await api.callAs(api.keys.regionB, werkcentrum, { method: "PUT", body: content });
  },
  "insufficient-reach": () => api.callAs(api.keys.researcherA, "/v1/data-cuts"),
  "already-exists": () => api.callAs(api.keys.regionA, "/v1/werkcentra", { method: "POST", body: { ...content, regionCode: "AM14" } }),
  "illegal-step": () =>
    api.callAs(api.keys.ministry, `/v1/bottlenecks/${demonstrationBottleneckIds.raised}/closure`, {
      method: "PUT",
      headers: { "if-match": "*" },
    }),
  "not-open": async () => {
    const before = new Date(api.clock.epochMs()).toISOString();
    api.clock.set("2026-12-31T00:00:00Z");
    const answer = await api.callAs(api.keys.respondent, "/v1/questionnaire");
    api.clock.set(before);
    return answer;
  },
  "not-released": () => api.call(`/v1/waves/${demonstrationWaveIds.closed}/results`),
  "idempotency-key-in-progress": () => callWhileKeyIsTaken(),
  "idempotency-key-reused": async () => {
    await postKey("One", "problems-1");
    return await postKey("Another", "problems-1");
  },
  "cursor-too-old": async () => {
    const { page } = (await (await api.call("/v1/changes?limit=1")).json()) as { page: { next: string } };
    await api.testDatabase.run(forgetAllButTheNewest);
    return await api.call(`/v1/changes?after=${page.next}`);
  },
  "precondition-failed": () =>
    api.callAs(api.keys.regionA, werkcentrum, { method: "PUT", body: content, headers: { "if-match": '"999"' } }),
  "precondition-required": () => api.callAs(api.keys.regionA, werkcentrum, { method: "PUT", body: content }),
  "rate-limit-exceeded": async () => {
    const own = await startApi({ rateLimits: { anonymous: 1, keyed: undefined } });
    try {
      await own.call("/v1/regions?limit=1");
      const response = await own.call("/v1/regions?limit=1");
      return new Response(await response.text(), response);
    } finally {
      await own.close();
    }
  },
  "range-not-satisfiable": () =>
    api.call(`/v1/evaluation/reports/${demonstrationReportIds.published}/files/report.txt`, { headers: { range: "bytes=9999-" } }),
  "not-found": () => api.call("/v1/regions/AM04"),
  "unknown-path": () => api.call("/v1/nowhere"),
  "method-not-allowed": () => api.call("/v1/regions", { method: "POST" }),
  "request-timeout": () => sendHalfARequest(),
  "not-acceptable": () => api.call("/v1/regions", { headers: { accept: "text/csv" } }),
  "payload-too-large": () => postLookups(JSON.stringify({ items: "x".repeat(1_048_577) })),
  "uri-too-long": () => api.call(`/v1/regions/${"A".repeat(5000)}`),
  "unsupported-media-type": () => postLookups("a=1", { "content-type": "application/x-www-form-urlencoded" }),
  "header-fields-too-large": () => rawRequest(api.baseUrl, `GET /v1/regions HTTP/1.1\r\nHost: x\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`),
  "internal-error": async () => {
    const own = await startApi();
    try {
      // A fault that no caller can cause: a table of ours is gone.
      await own.testDatabase.run("alter table region_name rename to gone");
      const response = await own.call("/v1/regions?limit=9");
      return new Response(await response.text(), response);
    } finally {
      await own.close();
    }
  },
  "outcome-unknown": async () => {
    const own = await startApi();
    const { database } = own.testDatabase;
    const { statements } = database;
    const lost = Object.assign(new Error("Connection terminated unexpectedly"), { code: "ECONNRESET" });
    // The transaction is committed, and the answer to that is lost.
    const losing: typeof statements = (work) => statements(work).then(() => Promise.reject(lost));
    try {
      Object.assign(database, { statements: losing });
      const response = await own.callAs(own.keys.admin, "/v1/api-keys", {
        method: "POST",
        body: { name: "x", role: "ministry", scopes: [] },
      });
      return new Response(await response.text(), response);
    } finally {
      Object.assign(database, { statements });
      await own.close();
    }
  },
  "service-unavailable": async () => {
    const own = await startApi();
    try {
      await own.testDatabase.run("delete from reference_load");
      const response = await own.call("/health/ready");
      expect(response.headers.get("retry-after")).toMatch(/^\d+$/u);
      return new Response(await response.text(), response);
    } finally {
      await own.close();
    }
  },
};

describe.each(problemCodes)("%s", (code) => {
  test("is answered in its form, with all its texts", async () => {
    const response = await cases[code]();
    const problem = await problemIn(response, code);
    expect(problem["title"]).toBe(problems[code].title.en);
    expect(String(problem["detail"])).not.toBe("");
    expect(response.headers.get("content-language")).toBe("en");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test.each(["nl", "en"] as const)("has a page in %s with its cause and its remedy", async (locale) => {
    const page = await api.call(`/problems/${code}`, { headers: { "accept-language": locale } });
    expect(page.headers.get("content-language")).toBe(locale);
    const html = await page.text();
    expect(html).toContain(`<html lang="${locale}">`);
    const said = html
      .replace(/<\/?code>/gu, "`")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"');
    for (const text of [problems[code].title, problems[code].cause, problems[code].remedy]) expect(said).toContain(text[locale]);
  });
});

test("an internal error tells the caller nothing of what went wrong, and the log all", async () => {
  const own = await startApi();
  try {
    await own.testDatabase.run("alter table region_name rename to gone");
    const text = await (await own.call("/v1/regions?limit=9")).text();
    expect(text).not.toMatch(/region_name|select|Error|\bat /u);
    expect(own.log.some((line) => line.includes("internal error") && line.includes("region_name"))).toBe(true);
  } finally {
    await own.close();
  }
});

/** A call whose key another transaction has taken: on the embedded database those take turns, so there it is made to look so. */
async function callWhileKeyIsTaken(): Promise<Response> {
  await api.testDatabase.run(`create or replace function locked_out() returns trigger language plpgsql as $$
      begin raise exception 'canceling statement due to lock timeout' using errcode = 'lock_not_available'; end $$`);
  await api.testDatabase.run(`create or replace trigger locked_out before insert on idempotent_request
    for each row when (new.key = 'problems-2') execute function locked_out()`);
  return await postKey("One", "problems-2");
}

/** A request that never ends, to a server that waits for a moment only. */
async function sendHalfARequest(): Promise<Response> {
  const impatient = await startApi({ requestTimeoutMs: 200 });
  try {
    const half = "POST /v1/region-lookups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{";
    return await rawRequest(impatient.baseUrl, half);
  } finally {
    await impatient.close();
  }
}

/** As housekeeping forgets what is old. */
const forgetAllButTheNewest = `with gone as (delete from change where position < (select max(position) from change) returning *)
  insert into change_forgotten select resource, audience, coalesce(audience_of, ''), max(position) from gone group by 1, 2, 3`;
