import { problemSchemas } from "@reform-exchange/schemas";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ rateLimits: { anonymous: 5, keyed: 10 } });
});
afterAll(() => api.close());

/** Each test has a minute of its own. */
let minute = 0;
const at = (ofMinute: number, second = "00") => `2026-11-23T11:${String(ofMinute).padStart(2, "0")}:${second}Z`;
beforeEach(() => {
  minute += 1;
  api.clock.set(at(minute));
});

const fieldsOf = ({ headers }: Response) => [headers.get("ratelimit-policy"), headers.get("ratelimit"), headers.get("retry-after")];
const anonymousPolicy = '"anonymous";q=5;w=60';

describe("every answer tells the policy and what is left", () => {
  test.each([
    ["a read", "/v1/regions", 4],
    ["one that is not there", "/v1/regions/AM04", 4],
    ["a wrong input", "/v1/regions?limit=0", 4],
    ["what needs a key", "/v1/api-keys", 4],
    ["a query of tRPC", "/trpc/regions.list", 4],
    ["a procedure that is not there", "/trpc/none", 4],
    ["a batch of tRPC, as many times as it has calls", "/trpc/regions.list,regions.list,none?batch=1&input=%7B%7D", 2],
    ["one whose commas are encoded", "/trpc/regions.list%2Cregions.list?batch=1&input=%7B%7D", 3],
  ])("%s", async (_what, path, left) => {
    expect(fieldsOf(await api.call(path))).toEqual([anonymousPolicy, `"anonymous";r=${left};t=60`, null]);
  });

  test("a lookup, whose input is in its body", async () => {
    const post = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
    expect(fieldsOf(await api.call("/v1/region-lookups", post))).toEqual([anonymousPolicy, '"anonymous";r=4;t=60', null]);
  });

  test("an answer from the cache as one from the database, also when the caller has it already", async () => {
    const path = "/v1/regions/AM14?asOf=2024-05-05";
    const first = await api.call(path);
    const second = await api.call(path);
    const third = await api.call(path, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    const fourth = await api.call(path, { method: "HEAD" });
    expect([first.status, second.status, third.status, fourth.status]).toEqual([200, 200, 304, 200]);
    expect([first, second, third, fourth].map(fieldsOf)).toEqual(
      [4, 3, 2, 1].map((left) => [anonymousPolicy, `"anonymous";r=${left};t=60`, null]),
    );
  });

  test("to scripts of other origins as well", async () => {
    const { headers } = await api.call("/v1/regions", { headers: { origin: "https://elsewhere.example" } });
    const exposed = headers.get("access-control-expose-headers")?.split(", ");
    expect(exposed).toEqual(expect.arrayContaining(["RateLimit", "RateLimit-Policy", "Retry-After"]));
  });
});

describe("who has no calls left", () => {
  const spend = async (path = "/v1/regions") => {
    for (let call = 0; call < 5; call += 1) expect((await api.call(path)).status).toBe(200);
  };

  test("is refused until the window ends, and told when that is", async () => {
    api.clock.set(at(minute, "20.500"));
    await spend();
    const refused = await api.call("/v1/regions");
    expect(await problemIn(refused, "rate-limit-exceeded")).toMatchObject({ policy: "anonymous", retryAfterSeconds: 40 });
    expect(fieldsOf(refused)).toEqual([anonymousPolicy, '"anonymous";r=0;t=40', "40"]);
    expect(refused.headers.get("access-control-allow-origin")).toBe("*");

    minute += 1;
    api.clock.set(at(minute));
    expect(fieldsOf(await api.call("/v1/regions"))).toEqual([anonymousPolicy, '"anonymous";r=4;t=60', null]);
  });

  test("is refused at every door, by tRPC in its own form", async () => {
    await spend("/trpc/regions.list");
    await problemIn(await api.call("/v1/regions/AM14"), "rate-limit-exceeded");
    const refused = await api.call("/trpc/regions.list");
    expect(refused.status).toBe(429);
    expect(fieldsOf(refused)).toEqual([anonymousPolicy, '"anonymous";r=0;t=60', "60"]);
    const { error } = (await refused.json()) as { error: { data: { code: string; problem: unknown } } }; // tRPC's form
    expect(error.data.code).toBe("TOO_MANY_REQUESTS");
    expect(problemSchemas["rate-limit-exceeded"].parse(error.data.problem)).toMatchObject({ retryAfterSeconds: 60 });
  });

  test("is not let in by a batch that asks for more than is left", async () => {
    await api.call("/v1/regions");
    const batch = await api.call("/trpc/regions.list,regions.list,regions.list,regions.list,regions.list?batch=1&input=%7B%7D");
    expect(batch.status).toBe(429);
    expect(fieldsOf(batch)[1]).toBe('"anonymous";r=4;t=60');
  });

  test("still reads what the service says of itself, without any of the fields", async () => {
    await spend();
    for (const path of ["/health/live", "/health/ready", "/metrics", "/docs", "/problems", "/v1/openapi.json", "/v1/openapi.yaml"]) {
      const response = await api.call(path);
      expect([path, response.status, ...fieldsOf(response)]).toEqual([path, 200, null, null, null]);
    }
    const preflight = { method: "OPTIONS", headers: { origin: "https://x.example", "access-control-request-method": "GET" } };
    expect(fieldsOf(await api.call("/v1/regions", preflight))).toEqual([null, null, null]);
  });

  test("can still call with a key, which is counted by itself", async () => {
    await spend();
    const response = await api.callAs(api.keys.admin, "/v1/regions");
    expect(response.status).toBe(200);
    expect(fieldsOf(response)).toEqual(['"keyed";q=10;w=60', '"keyed";r=9;t=60', null]);
    expect(fieldsOf(await api.callAs(api.keys.admin, "/trpc/regions.list"))[1]).toBe('"keyed";r=8;t=60');
  });

  test("is refused with a key as well, under that policy", async () => {
    const { admin } = api.keys;
    for (let call = 0; call < 10; call += 1) expect((await api.callAs(admin, "/v1/regions")).status).toBe(200);
    expect(await problemIn(await api.callAs(admin, "/v1/regions"), "rate-limit-exceeded")).toMatchObject({ policy: "keyed" });
    expect((await api.call("/v1/regions")).status).toBe(200);
  });
});

test("a refused credential counts for the address that shows it, until that is refused instead", async () => {
  const wrong = { headers: { authorization: "Bearer nonsense" } };
  for (let left = 4; left >= 0; left -= 1) {
    const response = await api.call("/v1/regions", wrong);
    await problemIn(response, "unauthenticated");
    expect(fieldsOf(response)).toEqual([anonymousPolicy, `"anonymous";r=${left};t=60`, null]);
  }
  await problemIn(await api.call("/v1/regions", wrong), "rate-limit-exceeded");
  await problemIn(await api.call("/v1/regions"), "rate-limit-exceeded");
});

test("without limits there are none of the fields", async () => {
  const unlimited = await startApi({ rateLimits: { anonymous: undefined, keyed: undefined } });
  try {
    for (let call = 0; call < 20; call += 1) expect(fieldsOf(await unlimited.call("/v1/regions"))).toEqual([null, null, null]);
    expect(fieldsOf(await unlimited.callAs(unlimited.keys.admin, "/v1/regions"))).toEqual([null, null, null]);
  } finally {
    await unlimited.close();
  }
});
