import { beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, ProblemError, ReformExchangeError } from "../src/index.ts";
import { callOf } from "./call-of.ts";
import { problemAnswer, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

const fails: Answer = (request) => request.socket.resetAndDestroy();
const inProgress = problemAnswer({ ...serviceUnavailable, type: "/problems/idempotency-key-in-progress", status: 409 });
const tooMany: Answer = { status: 429, json: {}, headers: { "retry-after": "0" } };

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // back-off of no time at all
  return () => vi.restoreAllMocks();
});

describe("a call that creates something", () => {
  const creates = { method: "POST", effect: "write" } as const;

  test("has an idempotency key of its own, in quotes", async () => {
    const { baseUrl, requests } = await scriptedServer({ status: 201, json: {} }, { status: 201, json: {} });
    await callOf(creates, baseUrl);
    await callOf(creates, baseUrl);
    const [one, other] = requests.map(({ headers }) => headers["idempotency-key"]);
    expect(one).toMatch(/^"[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}"$/u);
    expect(other).not.toBe(one);
  });

  test.for<[string, Answer]>([
    ["a connection that breaks", fails],
    ["429", tooMany],
    ["503", problemAnswer(serviceUnavailable)],
    ["a proxy's 502 page", { status: 502, text: "<h1>Bad gateway</h1>" }],
    ["the answer that the first attempt is still going on", inProgress],
  ])("is tried again with the same key after %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer, { status: 201, json: { made: true } });
    await expect(callOf(creates, baseUrl)).resolves.toEqual({ made: true });
    expect(requests).toHaveLength(2);
    expect(new Set(requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  test("takes a key of the caller", async () => {
    const { baseUrl, requests } = await scriptedServer({ status: 201, json: {} });
    await callOf(creates, baseUrl, { idempotencyKey: "order 7/2026" });
    expect(requests[0]?.headers["idempotency-key"]).toBe('"order 7/2026"');
  });

  test.for(["", 'a"b', "a\\b", "a\nb", "é"])("is not sent with the key %j", async (idempotencyKey) => {
    const { baseUrl, requests } = await scriptedServer();
    await expect(callOf(creates, baseUrl, { idempotencyKey })).rejects.toThrow(ReformExchangeError);
    expect(requests).toEqual([]);
  });

  test.for<[string, Answer]>([
    ["another conflict", problemAnswer({ ...serviceUnavailable, type: "/problems/already-exists", status: 409 })],
    [
      "a key that was used for something else",
      problemAnswer({ ...serviceUnavailable, type: "/problems/idempotency-key-reused", status: 422 }),
    ],
  ])("is not tried again after %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer);
    await expect(callOf(creates, baseUrl)).rejects.toThrow(ProblemError);
    expect(requests).toHaveLength(1);
  });
});

test.for([
  { method: "GET", effect: "read" },
  { method: "POST", effect: "read" },
  { method: "PUT", effect: "write" },
  { method: "DELETE", effect: "write" },
] as const)("a $effect by $method has no idempotency key", async (operation) => {
  const { baseUrl, requests } = await scriptedServer({ json: {} });
  await callOf(operation, baseUrl, { idempotencyKey: "a" });
  expect(requests[0]?.headers).not.toHaveProperty("idempotency-key");
});

describe.for(["PUT", "DELETE"] as const)("a %s of a version", (method) => {
  const changes = { method, effect: "write" } as const;

  test.for([
    [7, '"7"'],
    ["7", '"7"'],
    ['"7"', '"7"'],
    ['W/"a-b"', 'W/"a-b"'],
    ['"1", "2"', '"1", "2"'],
    ["*", "*"],
  ] as const)("says it in If-Match: %j is sent as %s", async ([ifMatch, sent]) => {
    const { baseUrl, requests } = await scriptedServer({ status: 204 });
    await callOf(changes, baseUrl, { ifMatch });
    expect(requests[0]?.headers["if-match"]).toBe(sent);
  });

  test.for([1.5, Number.NaN, "", "a b", '"a\nb"'])("is not sent with the version %j", async (ifMatch) => {
    const { baseUrl, requests } = await scriptedServer();
    await expect(callOf(changes, baseUrl, { ifMatch })).rejects.toThrow(ReformExchangeError);
    expect(requests).toEqual([]);
  });

  test.for<[string, Answer]>([
    ["429", tooMany],
    ["503", problemAnswer(serviceUnavailable)],
  ])("is tried again after %s, when nothing was done", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer, { status: 204 });
    await callOf(changes, baseUrl, { ifMatch: 1 });
    expect(requests.map(({ headers }) => headers["if-match"])).toEqual(['"1"', '"1"']);
  });

  test.for<[string, Answer]>([
    ["a connection that breaks", fails],
    ["a proxy's 502 page", { status: 502, text: "<h1>Bad gateway</h1>" }],
    ["a proxy's 504 page", { status: 504, text: "<h1>Gateway timeout</h1>" }],
  ])("is sent once when it may have been done: after %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer);
    await expect(callOf(changes, baseUrl, { ifMatch: 1 })).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  test("is sent once too when If-Match is a header of the caller's own", async () => {
    const { baseUrl, requests } = await scriptedServer(fails);
    await expect(callOf(changes, baseUrl, { headers: { "If-Match": '"1"' } })).rejects.toThrow(ConnectionError);
    expect(requests).toHaveLength(1);
  });
});
