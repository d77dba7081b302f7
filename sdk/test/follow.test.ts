import { getEventListeners } from "node:events";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type Change,
  type ChangeFeed,
  CursorTooOldError,
  createClient,
  type Fetch,
  type Followed,
  ReformExchangeError,
} from "../src/index.ts";
import { problemAnswer, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // back-off of no time at all
  return () => vi.restoreAllMocks();
});

const fails: Answer = (request) => request.socket.resetAndDestroy();
const tooOld = problemAnswer({ ...serviceUnavailable, type: "/problems/cursor-too-old", status: 410 });

function change(changeId: string): Change {
  return { changeId, resource: "regions", kind: "updated", key: "AM14", changedAt: "2026-11-23T11:00:00.000Z" };
}

/** A part of the feed, with the cursor of what comes later. */
function part(ids: string[], next: string): { readonly json: ChangeFeed } {
  return { json: { items: ids.map(change), page: { limit: 50, maxLimit: 1000, next, isCaughtUp: true } } };
}

/** The ids of the first changes that a feed gives. */
async function take(changes: Followed<Change>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { changeId } of changes) {
    ids.push(changeId);
    if (ids.length === count) break;
  }
  return ids;
}

/** The parameters of each request. */
function asked(requests: readonly { readonly url: string | undefined }[]): Record<string, string>[] {
  return requests.map(({ url = "" }) => Object.fromEntries(new URL(url, "http://api.example").searchParams));
}

describe("a feed that is followed", () => {
  test("gives each change once, in order, and asks on where the answer before ended", async () => {
    const { baseUrl, requests } = await scriptedServer(part(["a", "b"], "b2"), part(["c"], "c2"));
    const changes = createClient({ baseUrl }).changes.follow({ resource: "regions" });
    expect(await take(changes, 3)).toEqual(["a", "b", "c"]);
    expect(asked(requests)).toEqual([
      { resource: "regions", wait: "30" },
      { resource: "regions", wait: "30", after: "b2" },
    ]);
  });

  test("asks for nothing before the first change is wanted", async () => {
    const { baseUrl, requests } = await scriptedServer();
    expect(createClient({ baseUrl }).changes.follow({ after: "a" }).cursor).toBe("a");
    await new Promise(setImmediate);
    expect(requests).toEqual([]);
  });

  test("sends headers and credential of the client and of the call with each request", async () => {
    const { baseUrl, requests } = await scriptedServer(part(["a"], "a2"), part(["b"], "b2"));
    const tokens = ["one", "two"];
    const client = createClient({ baseUrl, token: () => tokens.shift() ?? "none" });
    await take(client.changes.follow({}, { headers: { "x-tool": "a" } }), 2);
    expect(requests.map(({ headers }) => [headers.authorization, headers["x-tool"]])).toEqual([
      ["Bearer one", "a"],
      ["Bearer two", "a"],
    ]);
  });

  test("keeps to the input that it was given", async () => {
    const { baseUrl, requests } = await scriptedServer(part(["a"], "a2"), part(["b"], "b2"));
    const input: { resource: Change["resource"] } = { resource: "regions" };
    const changes = createClient({ baseUrl }).changes.follow(input);
    input.resource = "municipalities";
    await take(changes, 2);
    expect(asked(requests).map(({ resource }) => resource)).toEqual(["regions", "regions"]);
  });
});

describe("the cursor of a feed", () => {
  test("is that of the last change that was given, also in the middle of an answer", async () => {
    const { baseUrl } = await scriptedServer(part(["a", "b", "c"], "c2"));
    const changes = createClient({ baseUrl }).changes.follow();
    expect(changes.cursor).toBeUndefined();
    await take(changes, 2);
    expect(changes.cursor).toBe("b");
  });

  test("lets another process go on with no change twice and none lost", async () => {
    const { baseUrl, requests } = await scriptedServer(part(["a", "b", "c"], "c2"), part(["c"], "c2"));
    const client = createClient({ baseUrl });
    const first = client.changes.follow();
    const ids = await take(first, 2);
    ids.push(...(await take(client.changes.follow({ after: first.cursor }), 1)));
    expect(ids).toEqual(["a", "b", "c"]);
    expect(asked(requests)[1]).toEqual({ after: "b", wait: "30" });
  });

  test("lets the same feed be taken up again", async () => {
    const { baseUrl, requests } = await scriptedServer(part(["a", "b"], "b2"), part(["b", "c"], "c2"));
    const changes = createClient({ baseUrl }).changes.follow();
    expect([...(await take(changes, 1)), ...(await take(changes, 2))]).toEqual(["a", "b", "c"]);
    expect(asked(requests)[1]).toMatchObject({ after: "a" });
  });

  test("moves on to the end of an answer when that has been used, or was empty", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const answers = [part(["a"], "a2"), part([], "a3"), part(["b"], "b2")];
    const fetch = vi.fn<Fetch>(async () => Response.json(answers.shift()?.json));
    const changes = createClient({ baseUrl: "http://api.example", fetch }).changes.follow();
    const taken = take(changes, 2);
    await vi.runAllTimersAsync();
    expect(await taken).toEqual(["a", "b"]);
    expect(asked(fetch.mock.calls.map(([url]) => ({ url }))).map(({ after }) => after)).toEqual([undefined, "a2", "a3"]);
  });
});

describe("a feed survives", () => {
  test.for<[string, Answer]>([
    ["connections that break", fails],
    ["429", { status: 429, json: {}, headers: { "retry-after": "0" } }],
    ["503 with a problem", problemAnswer(serviceUnavailable)],
    ["a fault of the API", problemAnswer({ ...serviceUnavailable, type: "/problems/internal-error", status: 500 })],
    ["a proxy's page", { status: 502, text: "<h1>Bad gateway</h1>" }],
  ])("%s, more often than a call would, and goes on where it was", async ([, answer]) => {
    const { baseUrl, requests } = await scriptedServer(part(["a"], "a2"), ...Array<Answer>(10).fill(answer), part(["b"], "b2"));
    expect(await take(createClient({ baseUrl, maxRetries: 0 }).changes.follow(), 2)).toEqual(["a", "b"]);
    expect(asked(requests).slice(1)).toEqual(Array(11).fill({ after: "a2", wait: "30" }));
  });

  test.for<[string, Answer, string]>([
    ["400", problemAnswer({ ...serviceUnavailable, type: "/problems/invalid-input", status: 400 }), "InvalidInputError"],
    ["401", problemAnswer({ ...serviceUnavailable, type: "/problems/unauthenticated", status: 401 }), "UnauthenticatedError"],
    ["403", problemAnswer({ ...serviceUnavailable, type: "/problems/insufficient-scope", status: 403 }), "InsufficientScopeError"],
    ["410", tooOld, "CursorTooOldError"],
    ["a page with status 200", { text: "<h1>Please log in</h1>" }, "UnexpectedReplyError"],
  ])("not %s: that ends it with the error, after what came before", async ([, answer, name]) => {
    const { baseUrl, requests } = await scriptedServer(part(["a"], "a2"), answer);
    const changes = createClient({ baseUrl }).changes.follow();
    expect(await take(changes, 1)).toEqual(["a"]);
    const { cursor } = changes;
    await expect(take(changes, 1)).rejects.toMatchObject({ name });
    expect(requests).toHaveLength(2);
    expect(changes.cursor).toBe(cursor);
  });

  test("never by starting anew in silence: a cursor that is too old is an error", async () => {
    const { baseUrl } = await scriptedServer(tooOld);
    await expect(take(createClient({ baseUrl }).changes.follow({ after: "old" }), 1)).rejects.toThrow(CursorTooOldError);
  });

  test("not an answer that leads nowhere: its changes would come for ever", async () => {
    const { baseUrl } = await scriptedServer(part(["a"], "same"));
    const changes = createClient({ baseUrl }).changes.follow({ after: "same" });
    await expect(take(changes, 1)).rejects.toMatchObject({ name: "RepeatedCursorError", cursor: "same" });
  });
});

describe("a feed ends", () => {
  test("by the caller's signal, with its reason, while it waits for an answer", async () => {
    const { fetch, reached } = pendingFetch();
    const stop = new AbortController();
    const taken = expect(take(followWith(fetch, stop.signal), 1)).rejects.toBe("enough");
    const sent = await reached;
    stop.abort("enough");
    await taken;
    expect(sent?.aborted).toBe(true);
    expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  });

  test("by the caller's signal between two changes of one answer", async () => {
    const stop = new AbortController();
    const ids: string[] = [];
    const walk = async () => {
      for await (const { changeId } of followWith(async () => Response.json(part(["a", "b"], "b2").json), stop.signal)) {
        ids.push(changeId);
        stop.abort("enough");
      }
    };
    await expect(walk()).rejects.toBe("enough");
    expect(ids).toEqual(["a"]);
  });

  test("at once by a signal that was given already, and sends nothing", async () => {
    const fetch = vi.fn<Fetch>();
    await expect(take(followWith(fetch, AbortSignal.abort("enough")), 1)).rejects.toBe("enough");
    expect(fetch).not.toHaveBeenCalled();
  });

  test("when its loop is left, and leaves nothing behind at the signal", async () => {
    const { signal } = new AbortController();
    await take(
      followWith(async () => Response.json(part(["a"], "a2").json), signal),
      1,
    );
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("also while an answer is on its way: that request is aborted, and nobody gets an error", async () => {
    const { fetch, reached } = pendingFetch();
    const iterator = followWith(fetch)[Symbol.asyncIterator]();
    const next = iterator.next();
    const sent = await reached;
    await expect(iterator.return?.()).resolves.toEqual({ done: true, value: undefined });
    await expect(next).resolves.toEqual({ done: true, value: undefined });
    expect(sent?.aborted).toBe(true);
  });

  test("not by being iterated twice at once: the two would share the changes between them", async () => {
    const { fetch, reached } = pendingFetch();
    const changes = followWith(fetch);
    const iterator = changes[Symbol.asyncIterator]();
    const next = iterator.next();
    await reached;
    await expect(take(changes, 1)).rejects.toThrow(ReformExchangeError);
    await iterator.return?.();
    await next;
  });
});

describe("the time of a feed", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    return () => vi.useRealTimers();
  });

  test("is that of the API's wait, and then the time limit of any call", async () => {
    const { fetch, reached } = pendingFetch();
    const iterator = followWith(fetch)[Symbol.asyncIterator]();
    const next = iterator.next();
    const sent = await reached;
    await vi.advanceTimersByTimeAsync(59_999);
    expect(sent?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent?.aborted).toBe(true);
    expect(fetch.mock.calls.length).toBeGreaterThanOrEqual(1);
    await iterator.return?.();
    await next;
    expect(vi.getTimerCount()).toBe(0);
  });

  test("has room for the wait of a single call too", async () => {
    const { fetch, reached } = pendingFetch();
    const client = createClient({ baseUrl: "http://api.example", fetch, timeoutMs: 5_000, maxRetries: 0 });
    const outcome = expect(client.changes.list({ wait: 20 })).rejects.toMatchObject({ name: "ConnectionTimeoutError" });
    const sent = await reached;
    await vi.advanceTimersByTimeAsync(24_999);
    expect(sent?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
  });

  test("is a second at least between empty answers, whatever is in between", async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json(part([], "a").json));
    const iterator = followWith(fetch)[Symbol.asyncIterator]();
    const next = iterator.next();
    await vi.advanceTimersByTimeAsync(10_500);
    expect(fetch).toHaveBeenCalledTimes(11);
    await iterator.return?.();
    await next;
  });

  test("is none at all between an answer that took its time and the next request", async () => {
    const fetch = vi.fn<Fetch>(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30_000));
      return Response.json(part([], "a").json);
    });
    const iterator = followWith(fetch)[Symbol.asyncIterator]();
    const next = iterator.next();
    await vi.advanceTimersByTimeAsync(30_001);
    expect(fetch).toHaveBeenCalledTimes(2);
    const left = iterator.return?.();
    await vi.advanceTimersByTimeAsync(30_000); // this fetch knows nothing of signals
    await Promise.all([left, next]);
  });
});

function followWith(fetch: Fetch, signal?: AbortSignal): Followed<Change> {
  return createClient({ baseUrl: "http://api.example", fetch }).changes.follow({}, { signal });
}

/** A fetch whose answer never comes, and the signal of its first request. */
function pendingFetch() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<AbortSignal | null | undefined>();
  const fetch = vi.fn<Fetch>(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        reach(init?.signal);
      }),
  );
  return { fetch, reached };
}
