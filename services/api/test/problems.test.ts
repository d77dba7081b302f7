/** Each kind of problem of the catalogue, caused for real. A kind without a case does not compile. */
import { connect } from "node:net";
import { type ProblemCode, problemCodes, problems } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const postLookups = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  api.call("/v1/region-lookups", { method: "POST", body, headers });

const cases: Readonly<Record<ProblemCode, () => Promise<Response>>> = {
  "invalid-input": () => api.call("/v1/regions?limit=0"),
  "malformed-request": () => postLookups("{"),
  "date-before-window": () => api.call("/v1/regions?asOf=2020-12-31"),
  "not-found": () => api.call("/v1/regions/AM04"),
  "unknown-path": () => api.call("/v1/nowhere"),
  "method-not-allowed": () => api.call("/v1/regions", { method: "POST" }),
  "request-timeout": () => sendHalfARequest(),
  "not-acceptable": () => api.call("/v1/regions", { headers: { accept: "text/csv" } }),
  "payload-too-large": () => postLookups(JSON.stringify({ items: "x".repeat(1_048_577) })),
  "uri-too-long": () => api.call(`/v1/regions/${"A".repeat(5000)}`),
  "unsupported-media-type": () => postLookups("a=1", { "content-type": "application/x-www-form-urlencoded" }),
  "header-fields-too-large": () => rawRequest(`GET /v1/regions HTTP/1.1\r\nHost: x\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`),
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

/** Sends bytes as they are and reads the whole answer. */
function rawRequest(text: string, baseUrl = api.baseUrl): Promise<Response> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      answer += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = answer.split("\r\n\r\n", 2);
      const [statusLine = "", ...lines] = head.split("\r\n");
      resolve(
        new Response(body, {
          status: Number(statusLine.split(" ")[1]),
          headers: lines.map((line) => line.split(": ", 2) as [string, string]),
        }),
      );
    });
  });
}

/** A request that never ends, to a server that waits for a moment only. */
async function sendHalfARequest(): Promise<Response> {
  const impatient = await startApi({ requestTimeoutMs: 200 });
  try {
    const half = "POST /v1/region-lookups HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{";
    return await rawRequest(half, impatient.baseUrl);
  } finally {
    await impatient.close();
  }
}
