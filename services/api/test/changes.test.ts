/** The change feed through its doors: pages, long polls, server-sent events and tRPC subscriptions. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { newKey } from "@reform-exchange/domain";
import { keyIdOf } from "@reform-exchange/domain/testing";
import { type Change, ChangeFeed } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventsIn, type ReceivedEvent } from "./support/event-reader.ts";
import { type OtherProcess, startOther } from "./support/other-process.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let other: OtherProcess;
beforeEach(async () => {
  api = await startApi();
  other = await startOther(api);
  await api.exchange.settleNow();
});
afterEach(async () => {
  await other.close();
  await api.close();
});

interface Look {
  readonly as?: string | undefined;
  readonly after?: string;
  readonly wait?: number;
  readonly limit?: number;
  readonly resource?: string;
  readonly at?: string;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask({ as, at = api.baseUrl, signal, headers, ...query }: Look = {}): Promise<Response> {
  const address = new URL("/v1/changes", at);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  return fetch(address, {
    headers: { ...(as === undefined ? {} : { authorization: `Bearer ${as}` }), ...headers },
    ...(signal && { signal }),
  });
}

async function look(question: Look = {}): Promise<ChangeFeed> {
  const response = await ask(question);
  expect(response.status).toBe(200);
  return ChangeFeed.parse(await response.json());
}

/** A cursor for all that is still to come. */
async function nowCursor(as?: string): Promise<string> {
  let page = (await look({ as, limit: 1000 })).page;
  while (!page.isCaughtUp) page = (await look({ as, limit: 1000, after: page.next })).page;
  return page.next;
}

async function makeKey(name = "A key of the tests", at = api.baseUrl): Promise<string> {
  const response = await fetch(`${at}/v1/api-keys`, {
    method: "POST",
    headers: { authorization: `Bearer ${api.keys.admin}`, "content-type": "application/json" },
    body: JSON.stringify({ name, role: "support", scopes: [], purposes: [] }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { apiKeyId: string }).apiKeyId;
}

/** Makes, changes and deletes Werkcentra of a region, which everyone may see. */
async function makeWerkcentrum(regionCode: string, at = api.baseUrl): Promise<string> {
  const response = await fetch(`${at}/v1/werkcentra`, {
    method: "POST",
    headers: { authorization: `Bearer ${api.keys.support}`, "content-type": "application/json" },
    body: JSON.stringify({ regionCode, name: `Werkcentrum ${regionCode} (demonstration)`, locations: [] }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { werkcentrumId: string }).werkcentrumId;
}

const follow = async (question: Look) => {
  const response = await ask({ ...question, headers: { accept: "text/event-stream", ...question.headers } });
  expect(response.status).toBe(200);
  return { response, events: eventsIn(response) };
};

/** The next so many changes of a stream. */
async function take(events: AsyncGenerator<ReceivedEvent>, count: number): Promise<Change[]> {
  const changes: Change[] = [];
  while (changes.length < count) {
    const { value, done } = await events.next();
    if (done) throw new Error("the stream ended");
    if (value.event === "change") {
      const change = JSON.parse(value.data) as Change; // compared with what the list says
      expect(value.id).toBe(change.changeId);
      changes.push(change);
    }
  }
  return changes;
}

/** What comes within a second comes sooner than this also on a machine that is busy with other tests. What waits to its end takes thirty. */
const soonMs = 10_000;

/** Milliseconds that something takes. */
async function timed<Result>(work: Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  return [await work, performance.now() - start];
}

describe("the list", () => {
  test("leads from the oldest change to the newest in pages, and page.next and the id of a change lead on alike", async () => {
    const all = await look({ limit: 1000 });
    expect(all.items.length).toBeGreaterThan(300);
    expect(all.page).toMatchObject({ isCaughtUp: true, limit: 1000 });
    const walked: Change[] = [];
    for (let after: string | undefined; ; ) {
      const { items, page } = await look({ limit: 90, ...(after && { after }) });
      walked.push(...items);
      after = items.length % 2 ? page.next : (items.at(-1)?.changeId ?? page.next);
      if (page.isCaughtUp) break;
    }
    expect(walked).toEqual(all.items);
  });

  test("tells a creation before each change, and a deletion last", async () => {
    const after = await nowCursor();
    const id = await makeWerkcentrum("AM18");
    const change = (method: string, version: number, body?: object) =>
      api.callAs(api.keys.support, `/v1/werkcentra/${id}`, { method, headers: { "if-match": `"${version}"` }, body });
    const content = (name: string) => ({ name: `${name} (demonstration)`, locations: [] });
    expect((await change("PUT", 1, content("By one"))).status).toBe(200);
    expect((await change("PUT", 2, content("By another"))).status).toBe(200);
    expect((await change("DELETE", 3)).status).toBe(204);
    await api.exchange.settleNow();
    const { items } = await look({ after });
    expect(items.map(({ kind, key, resource }) => [resource, kind, key])).toEqual(
      ["created", "updated", "updated", "deleted"].map((kind) => ["werkcentra", kind, id]),
    );
  });

  test("is narrowed to one resource, and its cursor goes past all others", async () => {
    const after = await nowCursor(api.keys.admin);
    await makeKey();
    const id = await makeWerkcentrum("AM18");
    await makeKey();
    await api.exchange.settleNow();
    const { items, page } = await look({ as: api.keys.admin, after, resource: "werkcentra" });
    expect(items.map(({ key }) => key)).toEqual([id]);
    expect((await look({ as: api.keys.admin, after: page.next })).items).toEqual([]);
  });

  test("is never kept, and its Link leads to the same place as page.next", async () => {
    const response = await ask({ limit: 5 });
    expect(response.headers.get("cache-control")).toContain("no-store");
    const { page } = ChangeFeed.parse(await response.clone().json());
    expect(response.headers.get("link")).toContain(`after=${page.next}`);
  });

  test("410 when what lies after the cursor was forgotten or never was, through every door", async () => {
    const before = await nowCursor();
    for (const region of ["AM18", "AM15", "AM19"]) await makeWerkcentrum(region);
    await api.exchange.settleNow();
    const after = await nowCursor();
    await api.testDatabase.run(forgetAllButTheNewest);
    await problemIn(await ask({ after: before }), "cursor-too-old");
    await problemIn(await ask({ after: before, headers: { accept: "text/event-stream" } }), "cursor-too-old");
    const input = encodeURIComponent(JSON.stringify({ after: before }));
    expect(await (await api.call(`/trpc/changes.follow?input=${input}`)).text()).toContain("/problems/cursor-too-old");
    expect((await look({ after })).items).toEqual([]);
    await api.testDatabase.run("delete from change where position > 5 or position <= 5"); // an older copy was put back
    await problemIn(await ask({ after }), "cursor-too-old");
  });

  test("400 for every cursor that is not ours: cut short, changed in a bit, or of another database", async () => {
    const cursors = [await nowCursor(), (await look({ limit: 1 })).items[0]?.changeId ?? ""];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cursors), fc.nat(), fc.boolean(), async (cursor, at, isCut) => {
        const bytes = Buffer.from(cursor, "base64url");
        const bit = at % (bytes.length * 8);
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        const faulty = isCut ? cursor.slice(0, 1 + (at % (cursor.length - 1))) : bytes.toString("base64url");
        const { errors } = (await problemIn(await ask({ after: faulty }), "invalid-input")) as { errors?: unknown };
        expect(errors).toMatchObject([{ pointer: "/after", code: "invalid-cursor" }]);
      }),
      { numRuns: 60 },
    );
    const elsewhere = await startApi();
    const { next } = ChangeFeed.parse(await (await elsewhere.call("/v1/changes?limit=1")).json()).page;
    await elsewhere.close();
    await problemIn(await ask({ after: next }), "invalid-input");
    await problemIn(await ask({ after: randomBytes(36).toString("base64url") }), "invalid-input");
  });
});

describe("changes that a caller may not see", () => {
  /** A thousand of them, as keys would make. */
  const hide = async () => {
    await api.testDatabase.run(
      `insert into change_pending (resource, kind, key, audience, changed_at) select 'api-keys', 'created', gen_random_uuid(), 'administrators', now() from generate_series(1, 1000)`,
    );
    await api.exchange.settleNow();
  };
  /** All that an answer tells, without what is another text each time anyway. */
  const shape = async (response: Response) => {
    const body = await response.text();
    const { items, page } = ChangeFeed.parse(JSON.parse(body));
    const headers = Object.fromEntries(
      [...response.headers].map(([name, value]) => [name, value.replaceAll(page.next, "*").replace(/^[\w-]{36}$|^"[\w.-]+"$|GMT$/u, "*")]),
    );
    delete headers["date"];
    delete headers["x-request-id"];
    return { status: response.status, headers, length: body.length, items, page: { ...page, next: page.next.length } };
  };

  test("leave no trace in an answer: not in its items, its length, its cursor, its headers", async () => {
    const after = await nowCursor();
    const [before, empty] = [await shape(await ask({ limit: 100 })), await shape(await ask({ after }))];
    await hide();
    expect(await shape(await ask({ limit: 100 }))).toEqual(before);
    expect(await shape(await ask({ after }))).toEqual(empty);
    expect((await look({ as: api.keys.admin, after, limit: 1000 })).items).toHaveLength(1000);
  });

  test("don't wake a long poll, and it answers as if nothing had happened", async () => {
    const after = await nowCursor();
    const [quiet, quietMs] = await timed(ask({ after, wait: 1 }));
    const polling = timed(ask({ after, wait: 1 }));
    await hide();
    const [answer, ms] = await polling;
    expect(await shape(answer)).toEqual(await shape(quiet));
    expect(ms).toBeGreaterThan(990);
    expect(quietMs).toBeGreaterThan(990);
  });

  test("stand between changes of one id for all who see them", async () => {
    const after = await nowCursor();
    const ids: string[] = [];
    for (const region of ["AM18", "AM15"]) {
      await hide();
      ids.push(await makeWerkcentrum(region));
    }
    await api.exchange.settleNow();
    const seenBy = async (as: string | undefined, at = api.baseUrl) => (await look({ as, after, at, resource: "werkcentra" })).items;
    const forAll = await seenBy(undefined);
    expect(forAll.map(({ key }) => key)).toEqual(ids);
    for (const as of [api.keys.admin, api.keys.regionB, api.keys.researcher]) expect(await seenBy(as, other.baseUrl)).toEqual(forAll);
  });
});

describe("a long poll", () => {
  test("is answered at once when a change comes, on this process or another, long before its time is over", async () => {
    for (const writer of [api.baseUrl, other.baseUrl]) {
      const after = await nowCursor(api.keys.admin);
      const polls = [api.baseUrl, other.baseUrl].map((at) => timed(look({ as: api.keys.admin, after, at, wait: 30 })));
      const key = await makeKey("Awaited", writer);
      for (const [{ items, page }, ms] of await Promise.all(polls)) {
        expect(items).toMatchObject([{ resource: "api-keys", kind: "created", key }]);
        expect(page.isCaughtUp).toBe(true);
        expect(ms).toBeLessThan(soonMs);
      }
    }
  });

  test("is answered empty when its time is over", async () => {
    const after = await nowCursor();
    const [{ items, page }, ms] = await timed(look({ after, wait: 1 }));
    expect(items).toEqual([]);
    expect(page).toMatchObject({ isCaughtUp: true });
    expect(page.next).not.toBe(after);
    expect(ms).toBeGreaterThan(990);
    expect(ms).toBeLessThan(soonMs);
  });

  test("is answered at once, and empty, when the service stops, through every door", async () => {
    const after = await nowCursor();
    const at = other.baseUrl;
    const input = encodeURIComponent(JSON.stringify({ after, wait: 30 }));
    const polls = [ask({ after, at, wait: 30 }), fetch(`${at}/trpc/changes.list?input=${input}`)];
    const { events } = await follow({ at, after });
    await events.next();
    const subscription = await fetch(`${at}/trpc/changes.follow?input=${input}`);
    const [, ms] = await timed(other.close());
    expect(ms).toBeLessThan(soonMs);
    for (const response of await Promise.all(polls)) {
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('"items":[]');
    }
    // tRPC's client takes an orderly end for the end of all changes; a problem that passes makes it come back.
    const ending = await Array.fromAsync(eventsIn(subscription));
    expect(ending.map(({ event }) => event)).toContain("serialized-error");
    expect(ending.map(({ event }) => event)).not.toContain("return");
    expect(ending.at(-1)?.data).toContain("SERVICE_UNAVAILABLE");
    other = await startOther(api);
  });
});

describe("a credential that ends", () => {
  /** A key that is made through the API, on the other process. */
  async function lasting(expiresAt?: string): Promise<{ id: string; secret: string }> {
    const response = await api.callAs(api.keys.admin, "/v1/api-keys", {
      method: "POST",
      body: { name: "To end", role: "support", scopes: [], purposes: [], expiresAt },
    });
    const { apiKeyId, secret } = (await response.json()) as { apiKeyId: string; secret: string };
    await api.exchange.settleNow();
    return { id: apiKeyId, secret };
  }

  const ways: { readonly how: string; readonly expiresAt?: string; readonly end: (id: string) => unknown }[] = [
    {
      how: "is revoked",
      end: async (id) => expect((await api.callAs(api.keys.admin, `/v1/api-keys/${id}`, { method: "DELETE" })).status).toBe(204),
    },
    { how: "expires", expiresAt: "2026-11-23T12:00:00Z", end: () => api.clock.set("2026-11-23T12:00:00Z") },
  ];
  for (const { how, expiresAt, end } of ways) {
    test(`within a second after a key ${how}, whatever waits with it ends, on this process and another`, async () => {
      const { id, secret } = await lasting(expiresAt);
      const after = await nowCursor();
      for (const at of [api.baseUrl, other.baseUrl]) expect((await ask({ as: secret, at })).status).toBe(200);
      const both = [api.baseUrl, other.baseUrl];
      const input = encodeURIComponent(JSON.stringify({ after, wait: 30 }));
      const headers = { authorization: `Bearer ${secret}` };
      const polls = both.map((at) => ask({ as: secret, at, after, wait: 30 }));
      const queries = both.map((at) => fetch(`${at}/trpc/changes.list?input=${input}`, { headers }));
      const streams = await Promise.all(both.map(async (at) => (await follow({ as: secret, at, after })).events));
      const subscriptions = await Promise.all(both.map((at) => fetch(`${at}/trpc/changes.follow?input=${input}`, { headers })));
      await Promise.all(streams.map((events) => events.next()));
      const start = performance.now();
      await end(id);
      for (const response of await Promise.all([...polls])) await problemIn(response, "unauthenticated");
      for (const response of await Promise.all([...queries])) expect(response.status).toBe(401);
      await Promise.all(streams.map((events) => Array.fromAsync(events)));
      for (const subscription of subscriptions) {
        expect((await Array.fromAsync(eventsIn(subscription))).at(-1)).toMatchObject({
          event: "serialized-error",
          data: expect.stringContaining("/problems/unauthenticated"),
        });
      }
      expect(performance.now() - start).toBeLessThan(soonMs);
    });
  }
});

describe("calls that wait", () => {
  const most = 100;
  // A machine that is busy takes its time to let a hundred in.
  const answers = (status: number) => expect.poll(async () => (await ask({ as: api.keys.admin })).status).toBe(status);
  const free = () => answers(200);

  test("429 for the hundred-and-first of one caller, by any door; others still may, and a place that comes free is given again", async () => {
    const after = await nowCursor(api.keys.admin);
    const going = new AbortController();
    const input = encodeURIComponent(JSON.stringify({ after, wait: 30 }));
    const authorization = `Bearer ${api.keys.admin}`;
    const init = { headers: { authorization }, signal: going.signal };
    const half = Array.from({ length: most / 2 }, (_, index) => index % 2 === 0);
    // Who reads a stream has a place once something of it has come.
    const streams = half.map(async (byTrpc) => {
      const response = await (byTrpc
        ? fetch(`${api.baseUrl}/trpc/changes.follow?input=${input}`, init)
        : ask({ as: api.keys.admin, after, wait: 30, signal: going.signal, headers: { accept: "text/event-stream" } }));
      const reader = response.body?.getReader();
      expect((await reader?.read())?.done).toBe(false);
      return reader;
    });
    await Promise.all(streams);
    // Whoever looks whether all are in has the last place himself for a moment; who is refused for that comes again.
    const polls = half.map(async (byTrpc) => {
      for (;;) {
        const response = await (byTrpc
          ? fetch(`${api.baseUrl}/trpc/changes.list?input=${input}`, init)
          : ask({ as: api.keys.admin, after, wait: 30, signal: going.signal }));
        if (response.status !== 429) return;
        await response.arrayBuffer();
      }
    });
    const gone = Promise.allSettled(polls);
    await answers(429);
    expect(await problemIn(await ask({ as: api.keys.admin }), "rate-limit-exceeded")).toMatchObject({ policy: "waiting" });
    const refused = await api.callAs(api.keys.admin, `/trpc/changes.list?input=${input}`);
    expect(refused.status).toBe(429);
    const stream = await api.callAs(api.keys.admin, `/trpc/changes.follow?input=${input}`);
    expect(await stream.text()).toContain("TOO_MANY_REQUESTS");
    expect((await ask({ as: api.keys.support })).status).toBe(200);
    expect((await ask()).status).toBe(200);
    going.abort();
    await gone;
    await free();
  });

  test("a reader that goes gives its place back, also one that went while its key was looked up", async () => {
    const { hostname, port } = new URL(api.baseUrl);
    const head = (accept: string) =>
      `GET /v1/changes?wait=30 HTTP/1.1\r\nHost: ${hostname}\r\nAccept: ${accept}\r\nAuthorization: Bearer ${api.keys.admin}\r\n\r\n`;
    await api.testDatabase.database.transaction(async (em) => {
      await em.execute("lock table api_key in access exclusive mode"); // looking up takes until this ends
      api.exchange.freshness.raise(["api-keys"]);
      for (let round = 0; round < 2 * most; round += 1) {
        const socket = connect(Number(port), hostname);
        await once(socket, "connect");
        socket.write(head(round % 2 ? "application/json" : "text/event-stream"), () => socket.destroy());
        await once(socket, "close");
      }
    });
    await free();
    expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test("a batch of tRPC may wait twenty times on one reply without a warning", async () => {
    const warnings: Error[] = [];
    // Files share a worker: what others are warned of is not meant.
    const warn = (warning: Error) => void (warning.name === "MaxListenersExceededWarning" && warnings.push(warning));
    process.on("warning", warn);
    const after = await nowCursor();
    const inputs = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index, { after, wait: 1 }]));
    const names = Array.from({ length: 20 }, () => "changes.list").join(",");
    const response = await api.call(`/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveLength(20);
    process.off("warning", warn);
    expect(warnings.map(({ message }) => message)).toEqual([]);
  });
});

describe("server-sent events", () => {
  test("begin at once, with the headers of a stream and a comment while there is nothing", async () => {
    const { response, events } = await follow({ after: await nowCursor() });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      "x-request-id": expect.any(String),
      "access-control-allow-origin": "*",
    });
    expect((await events.next()).value).toMatchObject({ event: "(retry)" });
    expect((await events.next()).value).toMatchObject({ event: "(comment)" });
    const id = await makeWerkcentrum("AM18");
    expect(await take(events, 1)).toMatchObject([{ resource: "werkcentra", kind: "created", key: id }]);
    await events.return(undefined);
  });

  test("go on after Last-Event-ID on any process without loss or doubling, and it goes before `after`", async () => {
    const all = (await look({ limit: 300 })).items;
    const [oldest] = all;
    const received: Change[] = [];
    while (received.length < all.length) {
      const last = received.at(-1)?.changeId;
      const at = received.length % 2 ? api.baseUrl : other.baseUrl;
      const going = new AbortController();
      const { events } = await follow({
        at,
        signal: going.signal,
        ...(last && { headers: { "last-event-id": last }, after: oldest?.changeId ?? "" }),
      });
      received.push(...(await take(events, Math.min(77, all.length - received.length))));
      going.abort();
    }
    expect(received).toEqual(all);
  });

  test("also carry what comes while the reader reads slowly", async () => {
    const { events } = await follow({ as: api.keys.admin, after: await nowCursor(api.keys.admin) });
    await api.testDatabase.run(
      `insert into change_pending (resource, kind, key, audience, changed_at) select 'regions', 'updated', number, 'everyone', now() from generate_series(1, 5000) number`,
    );
    await api.exchange.settleNow();
    const taken = await take(events, 5000);
    expect(taken.map(({ key }) => Number(key))).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
    await events.return(undefined);
  });

  test("faults before the first event are problems", async () => {
    const stream = { accept: "text/event-stream" };
    await problemIn(await ask({ after: "bm9uZQ", headers: stream }), "invalid-input");
    await problemIn(await ask({ headers: { ...stream, "last-event-id": "bm9uZQ" } }), "invalid-input");
    await problemIn(await ask({ as: newKey(), headers: stream }), "unauthenticated");
    await problemIn(await ask({ as: api.keys.revoked, headers: stream }), "unauthenticated");
    await problemIn(await ask({ as: api.keys.expired, headers: stream }), "unauthenticated");
    await problemIn(await ask({ limit: 0, headers: stream }), "invalid-input");
  });

  test("asked for by HEAD, nothing is held open", async () => {
    const [response, ms] = await timed(
      fetch(`${api.baseUrl}/v1/changes`, { method: "HEAD", headers: { accept: "text/event-stream" }, signal: AbortSignal.timeout(5000) }),
    );
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(ms).toBeLessThan(soonMs);
  });
});

describe("a subscription of tRPC", () => {
  const subscribe = (input: object, at = api.baseUrl, signal?: AbortSignal) =>
    fetch(`${at}/trpc/changes.follow?input=${encodeURIComponent(JSON.stringify(input))}`, signal ? { signal } : {}).then(eventsIn);
  const takeData = async (events: AsyncGenerator<ReceivedEvent>, count: number) => {
    const changes: Change[] = [];
    while (changes.length < count) {
      const { value, done } = await events.next();
      if (done) throw new Error("the subscription ended");
      if (value.event === "message") changes.push(JSON.parse(value.data) as Change); // compared with what the list says
    }
    return changes;
  };

  test("goes on after lastEventId on any process without loss or doubling", async () => {
    const all = (await look({ limit: 300 })).items;
    const received: Change[] = [];
    while (received.length < all.length) {
      const lastEventId = received.at(-1)?.changeId;
      const going = new AbortController();
      const events = await subscribe({ lastEventId }, received.length % 2 ? api.baseUrl : other.baseUrl, going.signal);
      received.push(...(await takeData(events, Math.min(77, all.length - received.length))));
      going.abort();
    }
    expect(received).toEqual(all);
  });

  test("carries changes as they come", async () => {
    const events = await subscribe({ after: await nowCursor() }, other.baseUrl);
    const id = await makeWerkcentrum("AM18");
    expect(await takeData(events, 1)).toMatchObject([{ resource: "werkcentra", kind: "created", key: id }]);
    await events.return(undefined);
  });
});

describe("what was read before", () => {
  test("is new at once on the process of a write, and within a second on another", async () => {
    const nameAt = async (at: string, id: string) => ((await (await fetch(`${at}/v1/werkcentra/${id}`)).json()) as { name: string }).name;
    const id = await makeWerkcentrum("AM18");
    for (const version of [1, 2, 3]) {
      const names = () => Promise.all([api.baseUrl, other.baseUrl].map((at) => nameAt(at, id)));
      await names(); // now both keep it
      const name = `Version ${version + 1} (demonstration)`;
      const headers = { "if-match": `"${version}"` };
      const changed = await api.callAs(api.keys.support, `/v1/werkcentra/${id}`, { method: "PUT", headers, body: { name, locations: [] } });
      expect(changed.status).toBe(200);
      expect(await nameAt(api.baseUrl, id)).toBe(name);
      await expect.poll(() => nameAt(other.baseUrl, id), { timeout: soonMs, interval: 5 }).toBe(name);
    }
  });
});

test("a key that was revoked on one process opens nothing on another within a second", async () => {
  const open = () => ask({ as: api.keys.revocable, at: other.baseUrl });
  expect((await open()).status).toBe(200);
  expect((await api.callAs(api.keys.admin, `/v1/api-keys/${keyIdOf("revocable")}`, { method: "DELETE" })).status).toBe(204);
  await expect.poll(async () => (await open()).status, { timeout: soonMs, interval: 5 }).toBe(401);
});

/** As housekeeping forgets what is old. */
const forgetAllButTheNewest = `with gone as (delete from change where position < (select max(position) from change) returning *)
  insert into change_forgotten select resource, audience, coalesce(audience_of, ''), max(position) from gone group by 1, 2, 3`;
