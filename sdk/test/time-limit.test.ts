import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionTimeoutError, createClient, type Fetch } from "../src/index.ts";
import { amersfoortOnDay } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** A server whose first answer never ends, and the moment in which the client has got as far as it will get. */
async function stallingServer(withHead: boolean, ...others: Answer[]) {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { baseUrl, requests } = await scriptedServer(
    (_, response) => {
      if (!withHead) return reach();
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"items":');
    },
    ...others,
  );
  const reachingFetch: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    reach();
    return response;
  };
  return { options: { baseUrl, fetch: reachingFetch }, requests, reached };
}

describe("the time limit", () => {
  test.for([
    ["an answer that never comes", false],
    ["a body that stops half-way", true],
  ] as const)("ends %s", async ([, withHead]) => {
    const { options, reached } = await stallingServer(withHead);
    const call = createClient({ ...options, maxRetries: 0 }).regions.get({ regionCode: "AM14" }, { timeoutMs: 5_000 });
    const outcome = expect(call).rejects.toThrow(new ConnectionTimeoutError("GET /v1/regions/AM14: no complete answer within 5000 ms."));
    await reached;
    await vi.advanceTimersByTimeAsync(5_000);
    await outcome;
  });

  test("is 30 seconds unless said otherwise", async () => {
    const { options, reached } = await stallingServer(false);
    const settled = vi.fn();
    const call = createClient({ ...options, maxRetries: 0 }).regions.get({ regionCode: "AM14" });
    const outcome = expect(call.finally(settled)).rejects.toThrow(ConnectionTimeoutError);
    await reached;
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
  });

  test("holds for each attempt, and what ran out of time is tried again", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { options, requests, reached } = await stallingServer(true, { json: amersfoortOnDay });
    const call = createClient({ ...options, timeoutMs: 5_000 }).regions.get({ regionCode: "AM14" });
    const outcome = expect(call).resolves.toEqual(amersfoortOnDay);
    await reached;
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitFor(() => expect(requests).toHaveLength(2), 20_000);
    await outcome;
  });

  test("can be none", async () => {
    const { promise: answer, resolve } = Promise.withResolvers<Response>();
    const fetch = vi.fn<Fetch>(() => answer);
    const client = createClient({ baseUrl: "http://api.example", fetch, timeoutMs: Number.POSITIVE_INFINITY });
    const call = client.regions.get({ regionCode: "AM14" });
    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
    expect(fetch.mock.lastCall?.[1]?.signal?.aborted).toBe(false);
    resolve(Response.json(amersfoortOnDay));
    await expect(call).resolves.toEqual(amersfoortOnDay);
  });

  test("leaves no timer behind", async () => {
    const { baseUrl } = await scriptedServer({ json: amersfoortOnDay });
    await createClient({ baseUrl }).regions.get({ regionCode: "AM14" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a signal of the caller", () => {
  test.for([
    ["before the answer", false],
    ["in the middle of the body", true],
  ] as const)("ends the call %s, with its own reason, and nothing is tried again", async ([, withHead]) => {
    const { options, requests, reached } = await stallingServer(withHead, { json: amersfoortOnDay });
    const stop = new AbortController();
    const outcome = expect(createClient(options).regions.get({ regionCode: "AM14" }, { signal: stop.signal })).rejects.toBe("enough");
    await reached;
    stop.abort("enough");
    await outcome;
    expect(requests).toHaveLength(1);
  });

  test("that has been given already sends nothing", async () => {
    const { baseUrl, requests } = await scriptedServer();
    const call = createClient({ baseUrl }).regions.get({ regionCode: "AM14" }, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
    expect(requests).toEqual([]);
  });

  test("is left as it was, so that it can be used for many calls", async () => {
    const { baseUrl } = await scriptedServer({ json: amersfoortOnDay });
    const { signal } = new AbortController();
    await createClient({ baseUrl }).regions.get({ regionCode: "AM14" }, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
