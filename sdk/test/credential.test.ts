import { inspect } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, ReformExchangeError } from "../src/index.ts";
import { amersfoortOnDay, notFound, problemAnswer, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

const succeeds: Answer = { json: amersfoortOnDay };
const secret = "rx_4fQ8s1Zb0123456789";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // back-off of no time at all
  return () => vi.restoreAllMocks();
});

describe("an apiKey", () => {
  test("is sent with each request, as a bearer credential", async () => {
    const { baseUrl, requests } = await scriptedServer(problemAnswer(serviceUnavailable), succeeds);
    await createClient({ baseUrl, apiKey: secret }).regions.get({ regionCode: "AM14" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${secret}`, `Bearer ${secret}`]);
  });

  test("that is left out leaves the call anonymous", async () => {
    const { baseUrl, requests } = await scriptedServer(succeeds);
    await createClient({ baseUrl, apiKey: undefined, token: undefined }).regions.get({ regionCode: "AM14" });
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test("gives way to a credential in the call's own headers", async () => {
    const { baseUrl, requests } = await scriptedServer(succeeds);
    const token = vi.fn(() => secret);
    await createClient({ baseUrl, token }).regions.get({ regionCode: "AM14" }, { headers: { Authorization: "Bearer other" } });
    expect(requests[0]?.headers.authorization).toBe("Bearer other");
    expect(token).not.toHaveBeenCalled();
  });

  test("can't stand beside a token", () => {
    expect(() => createClient({ baseUrl: "http://api.example", apiKey: secret, token: () => secret })).toThrow(
      new TypeError("Give apiKey or token, not both."),
    );
  });
});

describe("a token", () => {
  test("is asked for before each attempt, so that it can be a new one", async () => {
    const { baseUrl, requests } = await scriptedServer(problemAnswer(serviceUnavailable), succeeds);
    const token = vi.fn<() => Promise<string>>().mockResolvedValueOnce("first.a.b").mockResolvedValueOnce("second.a.b");
    await createClient({ baseUrl, token }).regions.get({ regionCode: "AM14" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer first.a.b", "Bearer second.a.b"]);
  });

  test("may be given at once, without a promise", async () => {
    const { baseUrl, requests } = await scriptedServer(succeeds);
    await createClient({ baseUrl, token: () => "a.b.c" }).regions.get({ regionCode: "AM14" });
    expect(requests[0]?.headers.authorization).toBe("Bearer a.b.c");
  });

  test.for([
    () => Promise.reject(new Error("no one is logged in")),
    () => {
      throw new Error("no one is logged in");
    },
  ])("that can't be had ends the call with the reason, and nothing is sent", async (token) => {
    const { baseUrl, requests } = await scriptedServer();
    await expect(createClient({ baseUrl, token }).regions.get({ regionCode: "AM14" })).rejects.toThrow("no one is logged in");
    expect(requests).toEqual([]);
  });

  test("that never comes is not waited for after the caller's signal", async () => {
    const { baseUrl, requests } = await scriptedServer();
    const stop = new AbortController();
    const { promise: never } = Promise.withResolvers<string>();
    const call = createClient({ baseUrl, token: () => never }).regions.get({ regionCode: "AM14" }, { signal: stop.signal });
    const outcome = expect(call).rejects.toBe("enough");
    stop.abort("enough");
    await outcome;
    expect(requests).toEqual([]);
  });
});

describe("a credential stays secret", () => {
  const unfit = [`${secret}\n`, `Bearer ${secret}`, `${secret}é`, ""];

  test.for(unfit)("an unfit apiKey (%j) is refused without being told", (apiKey) => {
    const make = () => createClient({ baseUrl: "http://api.example", apiKey });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(expect.not.objectContaining({ message: expect.stringContaining("rx_") }));
  });

  test.for(unfit)("an unfit token (%j) is refused without being told", async (token) => {
    const error = await errorOf(createClient({ baseUrl: "http://api.example", token: () => token }));
    expect(error).toBeInstanceOf(ReformExchangeError);
    expect(allOf(error)).not.toContain(secret);
  });

  test.for<[string, Answer]>([
    ["a problem", problemAnswer(notFound)],
    ["a proxy's page", { status: 502, text: "<h1>Bad gateway</h1>" }],
    ["a connection that breaks", (request) => request.socket.resetAndDestroy()],
  ])("no address and no error tells it: %s", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(answer);
    for (const credential of [{ apiKey: secret }, { token: () => secret }]) {
      const client = createClient({ baseUrl, ...credential, maxRetries: 0 });
      expect(allOf(await errorOf(client))).not.toContain(secret);
      expect(allOf(client)).not.toContain(secret);
    }
    expect(requests.map(({ url }) => url).join()).not.toContain(secret);
  });

  function errorOf(client: ReturnType<typeof createClient>): Promise<unknown> {
    return client.regions.get({ regionCode: "AM04" }).then(
      () => undefined,
      (error: unknown) => error,
    );
  }

  /** All that a log could come to show of something. */
  function allOf(thing: unknown): string {
    const shown = inspect(thing, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true });
    return [shown, JSON.stringify(thing), String(thing)].join("\n");
  }
});
