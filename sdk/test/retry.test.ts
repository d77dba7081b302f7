import { beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, createClient, type Fetch, ServiceUnavailableError } from "../src/index.ts";
import { callOf } from "./call-of.ts";
import { amersfoort, amersfoortOnDay, notFound, problemAnswer, regionPage, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

const fails: Answer = (request) => request.socket.resetAndDestroy();
const succeeds: Answer = { json: amersfoortOnDay };

describe("a call that is safe to repeat", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0); // back-off of no time at all
    return () => vi.restoreAllMocks();
  });

  test.for<[string, Answer]>([
    ["429 with Retry-After", { status: 429, json: {}, headers: { "retry-after": "0" } }],
    ["a proxy's 502 page", { status: 502, text: "<h1>Bad gateway</h1>" }],
    ["503 with a problem", problemAnswer(serviceUnavailable)],
    ["504 without a body", { status: 504 }],
    ["a connection that breaks", fails],
  ])("succeeds after %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer, succeeds);
    await expect(createClient({ baseUrl }).regions.get({ regionCode: "AM14" })).resolves.toEqual(amersfoortOnDay);
    expect(requests).toHaveLength(2);
  });

  test("is tried three times in all, then throws the last error", async () => {
    const { baseUrl, requests } = await scriptedServer(fails, fails, problemAnswer(serviceUnavailable), succeeds);
    await expect(createClient({ baseUrl }).regions.get({ regionCode: "AM14" })).rejects.toThrow(ServiceUnavailableError);
    expect(requests).toHaveLength(3);
  });

  test("is tried as often as the client or the call says", async () => {
    const { baseUrl, requests } = await scriptedServer(fails, fails, fails, fails);
    const client = createClient({ baseUrl, maxRetries: 0 });
    await expect(client.regions.get({ regionCode: "AM14" })).rejects.toThrow(ConnectionError);
    expect(requests).toHaveLength(1);
    await expect(client.regions.get({ regionCode: "AM14" }, { maxRetries: 1 })).rejects.toThrow(ConnectionError);
    expect(requests).toHaveLength(3);
  });

  test.for<[string, Answer]>([
    ["404", problemAnswer(notFound)],
    ["500", { status: 500, json: {} }],
    ["a page with status 200", { text: "<h1>Please log in</h1>" }],
  ])("is not tried again after %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer, succeeds);
    await expect(createClient({ baseUrl }).regions.get({ regionCode: "AM14" })).rejects.toThrow();
    expect(requests).toHaveLength(1);
  });

  test("is a read by POST too, sent with the same body", async () => {
    const { baseUrl, requests } = await scriptedServer(fails, { json: { items: [] } });
    await createClient({ baseUrl }).regionLookups.create({ items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] });
    expect(requests.map(({ body }) => body)).toEqual(Array(2).fill('{"items":[{"municipalityCode":"GM0457","date":"2022-03-01"}]}'));
  });

  test("is each page of a list", async () => {
    const { baseUrl, requests } = await scriptedServer(
      fails,
      { json: regionPage([amersfoort], "second") },
      problemAnswer(serviceUnavailable),
      { json: regionPage([amersfoort], null) },
    );
    expect(await Array.fromAsync(createClient({ baseUrl }).regions.list())).toHaveLength(2);
    expect(requests).toHaveLength(4);
  });

  test.for(["PUT", "DELETE"] as const)("is a write by %s that needs no If-Match", async (method) => {
    const { baseUrl, requests } = await scriptedServer(fails, { status: 204 });
    await callOf({ method, effect: "write" }, baseUrl);
    expect(requests).toHaveLength(2);
  });
});

describe("between attempts", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-11-23T10:00:00Z") });
    return () => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    };
  });

  /** The milliseconds that pass before each attempt, when all attempts get this answer. */
  async function waitsBefore(answer: () => Response | Error, maxRetries: number): Promise<number[]> {
    const times: number[] = [];
    const fetch: Fetch = async () => {
      times.push(Date.now());
      const given = answer();
      if (given instanceof Error) throw given;
      return given;
    };
    const call = createClient({ baseUrl: "http://api.example", fetch, maxRetries }).regions.get({ regionCode: "AM14" });
    const outcome = expect(call).rejects.toThrow();
    await vi.runAllTimersAsync();
    await outcome;
    return times.map((time, index) => time - (times[index - 1] ?? time)).slice(1);
  }

  test("the time to wait doubles, up to eight seconds", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(await waitsBefore(() => new TypeError("fetch failed"), 8)).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test("chance takes any part of it away, so that clients spread", async () => {
    vi.spyOn(Math, "random").mockReturnValueOnce(0).mockReturnValueOnce(0.5).mockReturnValueOnce(0.1);
    expect(await waitsBefore(() => new Response(null, { status: 503 }), 3)).toEqual([0, 250, 100]);
  });

  test.for([
    ["in seconds", "3", 3000],
    ["as a date", "Mon, 23 Nov 2026 10:00:05 GMT", 5000],
    ["for longer than a minute, which counts as a minute", "3600", 60_000],
  ] as const)("Retry-After is kept to: %s", async ([, retryAfter, milliseconds]) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await waitsBefore(() => new Response(null, { status: 429, headers: { "retry-after": retryAfter } }), 1)).toEqual([milliseconds]);
  });

  test("the caller can end the wait, and gets the reason", async () => {
    const stop = new AbortController();
    const fetch = vi.fn<Fetch>(async () => new Response(null, { status: 503, headers: { "retry-after": "30" } }));
    const call = createClient({ baseUrl: "http://api.example", fetch }).regions.list({}, { signal: stop.signal });
    const outcome = expect(call).rejects.toThrow("no longer needed");
    await vi.advanceTimersByTimeAsync(10_000);
    stop.abort(new Error("no longer needed"));
    await outcome;
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
