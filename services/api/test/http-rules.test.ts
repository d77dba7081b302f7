/** The run-time rules of the Dutch API design rules (2.2.1), which no linter can see in the document. */
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { basePath, contractVersion, operations } from "@reform-exchange/contract";
import { problemCodes } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ corsOrigins: ["https://werkcentrum.example"], publicUrl: "https://api.reform-exchange.example" });
});
afterAll(() => api.close());

const pages = [
  "/docs",
  "/docs/page.css",
  "/docs/start.js",
  "/docs/reference.js",
  "/problems",
  ...problemCodes.map((code) => `/problems/${code}`),
];
const data = [
  "/v1/regions",
  "/v1/regions/AM14",
  "/v1/openapi.json",
  "/v1/openapi.yaml",
  "/health/live",
  "/health/ready",
  "/metrics",
  "/trpc/regions.list",
];
const errors = [
  "/v1",
  "/v1/regions/AM04",
  "/v1/regions?limit=0",
  "/nowhere",
  "/v1/regions/",
  "/v1/regions/%zz",
  "/problems/none",
  "/trpc/none",
];

describe("transport/security-headers and version-header: every answer", () => {
  test.each([...data, ...pages, ...errors])("%s", async (path) => {
    const { headers } = await api.call(path);
    expect(headers.get("api-version")).toBe(contractVersion);
    expect(headers.get("x-request-id")).toMatch(/^[\w.-]{8,64}$/u);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-type")).not.toBeNull();
    expect(headers.get("cache-control")).toMatch(/^no-(?:store|cache)$/u);
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("the second answer of a read, from the cache, has the headers of the first", async () => {
    const path = "/v1/municipalities?limit=3&asOf=2023-05-05";
    const [first, second] = [await api.call(path), await api.call(path)];
    const own = new Set(["x-request-id", "date"]);
    const shown = (response: Response) => Object.fromEntries([...response.headers].filter(([name]) => !own.has(name)));
    expect(shown(second)).toEqual(shown(first));
    expect(await second.text()).toBe(await first.text());
  });
});

describe("no-trailing-slash", () => {
  test.each(["/v1/regions/", "/v1/regions/AM14/", "/v1/regions/?limit=1", "/v1/municipalities/", "/docs/", "/v1/"])(
    "404 for %s, no redirect",
    async (path) => {
      await problemIn(await api.call(path), "unknown-path");
    },
  );
});

describe("http-methods", () => {
  const wrong = operations.flatMap(({ operation }) =>
    ["GET", "POST", "PUT", "DELETE", "PATCH"]
      .filter((method) => !operations.some((other) => other.operation.path === operation.path && other.operation.method === method))
      .map((method) => ({
        method,
        path: basePath + operation.path.replace("{regionCode}", "AM14").replace("{municipalityCode}", "GM0363"),
      })),
  );
  test.each(wrong)("405 with Allow for $method $path, whatever the body", async ({ method, path }) => {
    const body = method === "GET" ? {} : { body: "<x/>", headers: { "content-type": "application/xml" } };
    const response = await api.call(path, { method, ...body });
    const problem = await problemIn(response, "method-not-allowed");
    expect(response.headers.get("allow")?.split(", ")).toEqual(problem["allow"]);
    expect(problem["allow"]).not.toContain(method);
  });

  test("HEAD gives the headers of GET and no body", async () => {
    const [head, get] = [await api.call("/v1/regions", { method: "HEAD" }), await api.call("/v1/regions")];
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
  });

  test("OPTIONS tells the methods of an address, and knows what is not there", async () => {
    expect((await api.call("/v1/regions", { method: "OPTIONS" })).headers.get("allow")).toBe("GET, HEAD");
    await problemIn(await api.call("/v1/nowhere", { method: "OPTIONS" }), "unknown-path");
  });
});

describe("content negotiation", () => {
  test.each(["application/json", "application/*", "*/*", "text/html, application/json;q=0.1"])("Accept: %s gets JSON", async (accept) => {
    const response = await api.call("/v1/regions", { headers: { accept } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/u);
  });

  test.each(["text/html", "application/xml", "application/json;q=0"])("406 for Accept: %s", async (accept) => {
    expect(await problemIn(await api.call("/v1/regions", { headers: { accept } }), "not-acceptable")).toMatchObject({
      offered: ["application/json"],
    });
    const body = JSON.stringify({ items: [{ municipalityCode: "GM0363", date: "2026-01-01" }] });
    await problemIn(
      await api.call("/v1/region-lookups", { method: "POST", body, headers: { accept, "content-type": "application/json" } }),
      "not-acceptable",
    );
  });

  test.each(["text/plain", "application/xml", "application/x-www-form-urlencoded", "application/jsonx"])(
    "415 for Content-Type: %s",
    async (type) => {
      const response = await api.call("/v1/region-lookups", { method: "POST", body: "{}", headers: { "content-type": type } });
      expect(await problemIn(response, "unsupported-media-type")).toMatchObject({ accepted: ["application/json"] });
    },
  );

  test.each([
    [undefined, "en"],
    ["nl", "nl"],
    ["nl-NL,nl;q=0.9,en;q=0.1", "nl"],
    ["en-GB", "en"],
    ["fr", "en"],
    ["fr, nl;q=0.5", "nl"],
    ["*", "en"],
  ])("Accept-Language %s is answered in %s", async (language, expected) => {
    const response = await api.call("/v1/regions/AM04", language === undefined ? {} : { headers: { "accept-language": language } });
    expect(response.headers.get("content-language")).toBe(expected);
    expect(response.headers.get("vary")).toContain("Accept-Language");
    const problem = await problemIn(response, "not-found");
    expect(problem["detail"]).toBe(
      { en: "There is no labour-market region AM04 within your reach.", nl: "Er is geen arbeidsmarktregio AM04 binnen uw bereik." }[
        expected
      ],
    );
  });

  test("the faults of an input are told in the caller's language too", async () => {
    const response = await api.call("/v1/regions?limit=0", { headers: { "accept-language": "nl" } });
    expect(await problemIn(response, "invalid-input")).toMatchObject({ errors: [{ message: "limit moet minstens 1 zijn." }] });
  });
});

describe("transport/cors", () => {
  const from = (origin: string) => ({ headers: { origin } });
  test.each(["/v1/regions", "/v1/regions?limit=0", "/v1/openapi.json", "/v1/openapi.yaml"])(
    "%s is open to pages of any origin",
    async (path) => {
      expect((await api.call(path, from("https://anyone.example"))).headers.get("access-control-allow-origin")).toBe("*");
    },
  );

  test.each(["/trpc/regions.list", "/health/live", "/metrics"])("%s is for the listed origins only", async (path) => {
    expect((await api.call(path, from("https://werkcentrum.example"))).headers.get("access-control-allow-origin")).toBe(
      "https://werkcentrum.example",
    );
    expect((await api.call(path, from("https://anyone.example"))).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("a page may ask first, also for a read that is a POST", async () => {
    const preflight = await api.call("/v1/region-lookups", {
      method: "OPTIONS",
      headers: {
        origin: "https://anyone.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Content-Type");
  });
});

describe("publish-openapi", () => {
  test("the document is below the base path, without credentials, and the same in both forms", async () => {
    const [json, yaml] = [await api.call("/v1/openapi.json"), await api.call("/v1/openapi.yaml")];
    expect(json.headers.get("content-type")).toMatch(/^application\/json/u);
    const document = (await json.json()) as { info: { version: string }; servers: { url: string }[]; paths: object };
    expect(parseYaml(await yaml.text())).toEqual(document);
    expect(document.info.version).toBe(contractVersion);
    expect(document.servers).toEqual([expect.objectContaining({ url: "https://api.reform-exchange.example/v1" })]);
    expect(Object.keys(document.paths).toSorted()).toEqual([...new Set(operations.map(({ operation }) => operation.path))].toSorted());
  });
});

describe("conditional requests", () => {
  test.each(["/v1/regions", "/v1/regions/AM14?asOf=2024-04-04", "/v1/openapi.json"])("304 for what the caller has of %s", async (path) => {
    const first = await api.call(path);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{43}"$/u);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await api.call(path, { headers: { "if-none-match": known } });
      expect([again.status, again.headers.get("etag"), await again.text()]).toEqual([304, tag, ""]);
    }
    expect((await api.call(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test("what is not a public read is not to be kept", async () => {
    const body = JSON.stringify({ items: [{ municipalityCode: "GM0363", date: "2026-01-01" }] });
    const response = await api.call("/v1/region-lookups", { method: "POST", body, headers: { "content-type": "application/json" } });
    expect([response.status, response.headers.get("cache-control"), response.headers.get("etag")]).toEqual([200, "no-store", null]);
  });
});

describe("paging", () => {
  test("Link leads through all pages and ends", async () => {
    const codes: string[] = [];
    let path: string | undefined = "/v1/regions?limit=8&asOf=2022-02-02";
    while (path !== undefined) {
      const response: Response = await api.call(path);
      const { items } = (await response.json()) as { items: { regionCode: string }[] };
      codes.push(...items.map(({ regionCode }) => regionCode));
      const link: string | undefined = /^<https:\/\/api\.reform-exchange\.example([^>]+)>; rel="next"$/u.exec(
        response.headers.get("link") ?? "",
      )?.[1];
      expect(response.headers.get("link") === null).toBe(link === undefined);
      path = link;
    }
    expect(new Set(codes).size).toBe(35);
    expect(codes).toHaveLength(35);
  });

  test.each([
    ["limit=100000", ["/limit too-large"]],
    ["limit=1001", ["/limit too-large"]],
    ["limit=0", ["/limit too-small"]],
    ["limit=-1", ["/limit too-small"]],
    ["limit=1.5", ["/limit invalid-type"]],
    ["limit=99999999999999999999", ["/limit too-large"]],
    ["limit=1e2", ["/limit invalid-type"]],
    ["limit=1.000", ["/limit invalid-type"]],
    ["limit=010", ["/limit invalid-type"]],
    ["limit=", ["/limit invalid-type"]],
    ["limit=5&limit=6", ["/limit invalid-type"]],
    ["pageSize=5", ["/pageSize unknown-parameter"]],
    ["asof=2021-01-01", ["/asof unknown-parameter"]],
    ["asOf=2021-02-29", ["/asOf invalid-format"]],
    ["asOf=01-02-2021", ["/asOf invalid-format"]],
    ["cursor=x", ["/cursor invalid-cursor"]],
    ["__proto__=1&constructor=2", ["/__proto__ unknown-parameter", "/constructor unknown-parameter"]],
    ["pageSize=5&limit=100000&asOf=x", ["/limit too-large", "/asOf invalid-format", "/pageSize unknown-parameter"]],
  ])("400 for ?%s names %j", async (query, faults) => {
    const problem = await problemIn(await api.call(`/v1/regions?${query}`), "invalid-input");
    const errors = problem["errors"] as { pointer: string; code: string; message: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual(faults.toSorted());
    for (const { pointer, message } of errors) expect(message).toContain(pointer.slice(1));
  });

  test("a cursor of another list, or of another choice, is refused", async () => {
    const cursorOf = async (path: string) => ((await (await api.call(path)).json()) as { page: { next: string } }).page.next;
    const cursor = await cursorOf("/v1/regions?limit=1&asOf=2022-01-01");
    expect((await api.call(`/v1/regions?limit=1&cursor=${cursor}`)).status).toBe(200);
    for (const path of [
      `/v1/municipalities?cursor=${cursor}`,
      `/v1/regions?asOf=2022-01-02&cursor=${cursor}`,
      `/v1/regions?cursor=${cursor.slice(0, -4)}`,
    ]) {
      expect(await problemIn(await api.call(path), "invalid-input")).toMatchObject({
        errors: [{ pointer: "/cursor", code: "invalid-cursor" }],
      });
    }
    const ofRegion = await cursorOf("/v1/municipalities?limit=1&regionCode=AM18&asOf=2022-01-01");
    expect((await api.call(`/v1/municipalities?limit=1&regionCode=AM36&cursor=${ofRegion}`)).status).toBe(400);
  });
});

describe("request ids", () => {
  test("the caller's own is kept when it is harmless", async () => {
    expect((await api.call("/v1/regions", { headers: { "x-request-id": "site-42.a_B" } })).headers.get("x-request-id")).toBe("site-42.a_B");
  });

  test.each(["short", "x".repeat(65), "with space 123", '"quoted-1234"'])("%s is replaced", async (given) => {
    const id = (await api.call("/v1/regions", { headers: { "x-request-id": given } })).headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

describe("the log", () => {
  test("names routes, never what stood in a query, a body or a credential", async () => {
    await api.call("/v1/municipalities?q=zeer-geheim", { headers: { authorization: "Bearer zeer-geheim" } });
    await api.call("/v1/municipalities?q=zeer-geheim&limit=0");
    await api.call("/zeer-geheim?x=zeer-geheim");
    await api.call("/v1/region-lookups", {
      method: "POST",
      body: '{"items":"zeer-geheim"}',
      headers: { "content-type": "application/json" },
    });
    await expect.poll(() => api.log.filter((line) => line.includes("/v1/region-lookups")).length).toBeGreaterThan(0);
    expect(api.log.filter((line) => line.includes("zeer-geheim"))).toEqual([]);
    expect(api.log.some((line) => line.includes('"route":"/v1/municipalities"'))).toBe(true);
  });
});

describe("metrics", () => {
  test("count requests by route, also those that the cache answered", async () => {
    const count = async () => {
      const text = await (await api.call("/metrics")).text();
      return Number(
        /http_request_duration_seconds_count\{route="\/v1\/regions\/:regionCode",method="GET",status="200"\} (\d+)/u.exec(text)?.[1] ?? 0,
      );
    };
    const before = await count();
    for (let call = 0; call < 3; call += 1) await (await api.call("/v1/regions/AM22?asOf=2025-05-05")).text();
    await expect.poll(count).toBe(before + 3);
  });
});

describe("a text to search for", () => {
  test.each(["%CC%81", "%20", "%25", "%27%27"])("400 for ?q=%s, that has neither letter nor digit", async (q) => {
    const problem = await problemIn(await api.call(`/v1/municipalities?q=${q}`), "invalid-input");
    expect(problem).toMatchObject({ errors: [{ pointer: "/q", message: "q must contain a letter or a digit." }] });
  });
});

test("an input with more faults than a problem holds is told how many there are, in an answer of bounded size", async () => {
  const post = (items: object[]) =>
    api.call("/v1/region-lookups", { method: "POST", body: JSON.stringify({ items }), headers: { "content-type": "application/json" } });
  const strange = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`m${index}`, 1]));
  const good = { municipalityCode: "GM0363", date: "2026-01-01" };
  for (const items of [Array.from({ length: 5000 }, () => ({ ...good, more: 1 })), [{ ...good, ...strange }]]) {
    const problem = await problemIn(await post(items), "invalid-input");
    expect(problem["errorCount"]).toBe(5000);
    expect(problem["errors"]).toHaveLength(1000);
  }
});

test("an HTTP/1.1 request without Host, and one with a strange expectation, are answered in our form", async () => {
  const { hostname, port } = new URL(api.baseUrl);
  const ask = (head: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(`GET /v1/regions HTTP/1.1\r\n${head}Connection: close\r\n\r\n`));
      let answer = "";
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("error", reject);
      socket.on("close", () => resolve(answer));
    });
  expect(await ask("")).toMatch(/^HTTP\/1\.1 400 [\s\S]*api-version: 1[\s\S]*\/problems\/malformed-request/u);
  expect(await ask("Host: x\r\nExpect: foo\r\n")).toMatch(/^HTTP\/1\.1 200 [\s\S]*API-Version: 1/u);
});

describe("tRPC outside its procedures", () => {
  test("takes a batch as long as it allows, and refuses a longer one in its own form", async () => {
    const batch = (size: number) => {
      const names = Array.from({ length: size }, () => "regions.listMunicipalities").join(",");
      const input = Object.fromEntries(Array.from({ length: size }, (_, index) => [index, { regionCode: "AM18", limit: 1 }]));
      return api.call(`/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`);
    };
    const answers = (await (await batch(20)).json()) as object[];
    expect(answers).toHaveLength(20);
    for (const answer of answers) expect(answer).toHaveProperty("result.data.items");
    const refused = await batch(21);
    expect(refused.status).toBeLessThan(500);
    expect(JSON.stringify(await refused.json())).toContain("/problems/");
  });

  test("gives the same answer a second time, from the cache, alone and in a batch", async () => {
    const input = encodeURIComponent(JSON.stringify({ limit: 2, asOf: "2025-03-03" }));
    const batchInput = encodeURIComponent(JSON.stringify({ 0: { limit: 2, asOf: "2025-03-03" } }));
    const [first, second] = [await api.call(`/trpc/regions.list?input=${input}`), await api.call(`/trpc/regions.list?input=${input}`)];
    const answer = await first.json();
    expect(answer).toMatchObject({ result: { data: { items: [{ regionCode: "AM01" }, {}], asOf: "2025-03-03" } } });
    expect(await second.json()).toEqual(answer);
    expect(await (await api.call(`/trpc/regions.list?batch=1&input=${batchInput}`)).json()).toEqual([answer]);
    expect(second.headers.get("cache-control")).toBe("no-store");
  });

  test.each(["DELETE", "PUT", "PATCH"])("%s is a 405 with Allow", async (method) => {
    const response = await api.call("/trpc/regions.list", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(await response.json()).toMatchObject({ error: { data: { problem: { type: "/problems/method-not-allowed" } } } });
  });

  test("a fault before any procedure names the request and speaks the caller's language", async () => {
    const headers = { "content-type": "text/csv", "accept-language": "nl", "x-request-id": "before-any-procedure" };
    const response = await api.call("/trpc/regionLookups.create", { method: "POST", body: "a", headers });
    expect(await response.json()).toMatchObject({
      error: { message: "Dit adres leest alleen application/json.", data: { problem: { requestId: "before-any-procedure" } } },
    });
  });

  test("tells the limit of the operation itself where a body is too large for it", async () => {
    const body = { workbook: "A".repeat(8_000_000) };
    const response = await api.callAs(api.keys.researcher, "/v1/surveys/demonstration-clients/workbook-readings", { method: "POST", body });
    expect(await response.json()).toMatchObject({ type: "/problems/payload-too-large", status: 413, maxBytes: 8_000_000 });
  });

  test("answers in tRPC's form, with the problem in it", async () => {
    const body = JSON.stringify({ items: "x".repeat(1_100_000) });
    const tooLarge = await api.call("/trpc/regionLookups.create", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect(await tooLarge.json()).toMatchObject({ error: { data: { problem: { type: "/problems/payload-too-large" } } } });
    const unknown = await api.call("/trpc/regions.none");
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ error: { data: { problem: { type: "/problems/unknown-path" } } } });
    const wrongMethod = await api.call("/trpc/regions.list", {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(await wrongMethod.json()).toMatchObject({
      error: { data: { problem: { type: "/problems/method-not-allowed", allow: ["GET"] } } },
    });
    const unreadable = await api.call("/trpc/regionLookups.create", {
      method: "POST",
      body: "{",
      headers: { "content-type": "application/json" },
    });
    expect(await unreadable.json()).toMatchObject({
      error: { data: { httpStatus: 400, problem: { type: "/problems/malformed-request" } } },
    });
  });

  test("speaks the caller's language", async () => {
    const input = encodeURIComponent(JSON.stringify({ regionCode: "AM04" }));
    const response = await api.call(`/trpc/regions.get?input=${input}`, { headers: { "accept-language": "nl" } });
    expect(await response.json()).toMatchObject({ error: { message: "Er is geen arbeidsmarktregio AM04 binnen uw bereik." } });
  });
});

test("a GET with a body, and a body of nothing, cause no 500", async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(
      `${api.baseUrl}/v1/regions`,
      { method: "GET", headers: { "content-type": "application/json", "content-length": 1 } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    request.on("error", reject);
    request.end("{");
  });
  expect(status).toBeLessThan(500);
  for (const body of ["null", "[]", '"text"', "1", '{"items":null}', "{}"]) {
    const response = await api.call("/v1/region-lookups", { method: "POST", body, headers: { "content-type": "application/json" } });
    await problemIn(response, "invalid-input");
  }
  await problemIn(await api.call("/v1/region-lookups", { method: "POST" }), "invalid-input");
});
