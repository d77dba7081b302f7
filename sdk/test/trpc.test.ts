import { initTRPC, TRPCError, tracked } from "@trpc/server";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { EventSource } from "eventsource";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Change, createTrpcClient, problemOf, type RegionOnDay, type TrpcCallContext } from "../src/trpc.ts";
import { amersfoortOnDay, notFound } from "./samples.ts";
import { scriptedServer } from "./scripted-server.ts";

const asIs = (input: unknown) => input;

const change: Change = { changeId: "a", resource: "regions", kind: "updated", key: "AM14", changedAt: "2026-11-23T11:00:00.000Z" };
const secret = "rx_4fQ8s1Zb0123456789";

/** A door as the API has it: tRPC's own server, with the problem in the error's data. */
const t = initTRPC.create({
  errorFormatter: ({ shape }) => ({ ...shape, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problem: notFound } }),
});
const door = createHTTPHandler({
  basePath: "/trpc/",
  router: t.router({
    regions: t.router({
      get: t.procedure.input(asIs).query(({ input }): RegionOnDay => {
        if (JSON.stringify(input) === '{"regionCode":"AM14"}') return amersfoortOnDay;
        throw new TRPCError({ code: "NOT_FOUND" });
      }),
    }),
    regionLookups: t.router({ create: t.procedure.input(asIs).mutation(({ input }) => input) }),
    changes: t.router({
      follow: t.procedure.input(asIs).subscription(async function* () {
        yield tracked("a", change);
      }),
    }),
  }),
});

describe("the tRPC client", () => {
  test("asks below /trpc, each call by itself, with its headers", async () => {
    const { baseUrl, requests } = await scriptedServer(door, door);
    const trpc = createTrpcClient({ baseUrl: `${baseUrl}/v1/`, language: "nl", headers: { "x-tool": "a" } });
    const [one, other] = await Promise.all([
      trpc.regions.get.query({ regionCode: "AM14" }),
      trpc.regions.get.query({ regionCode: "AM14" }),
    ]);
    expect([one, other]).toEqual([amersfoortOnDay, amersfoortOnDay]);
    expect(requests.map(({ url }) => url)).toEqual(Array(2).fill("/trpc/regions.get?input=%7B%22regionCode%22%3A%22AM14%22%7D"));
    expect(requests[0]?.headers).toMatchObject({ "accept-language": "nl", "x-tool": "a" });
  });

  test("sends a mutation by POST, through a fetch of one's own", async () => {
    const urls: string[] = [];
    const { baseUrl, requests } = await scriptedServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ result: { data: { items: [] } } }));
    });
    const trpc = createTrpcClient({
      baseUrl,
      fetch: (url, init) => {
        urls.push(url);
        return fetch(url, init);
      },
    });
    await expect(trpc.regionLookups.create.mutate({ items: [] })).resolves.toEqual({ items: [] });
    expect(requests).toMatchObject([{ method: "POST", url: "/trpc/regionLookups.create", body: '{"items":[]}' }]);
    expect(urls).toEqual([`${baseUrl}/trpc/regionLookups.create`]);
  });
});

describe("a tRPC call", () => {
  test("has the credential of the client, a token anew each time", async () => {
    const { baseUrl, requests } = await scriptedServer(door, door, door);
    await createTrpcClient({ baseUrl, apiKey: secret }).regions.get.query({ regionCode: "AM14" });
    const tokens = ["one", "two"];
    const trpc = createTrpcClient({ baseUrl, token: async () => tokens.shift() ?? "none" });
    for (const _ of [1, 2]) await trpc.regions.get.query({ regionCode: "AM14" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${secret}`, "Bearer one", "Bearer two"]);
  });

  test("can't have a key and a token, and has the caller's own header before both", async () => {
    const { baseUrl, requests } = await scriptedServer(door);
    expect(() => createTrpcClient({ baseUrl, apiKey: secret, token: () => secret })).toThrow(TypeError);
    const trpc = createTrpcClient({ baseUrl, apiKey: secret, headers: { Authorization: "Bearer other" } });
    await trpc.regions.get.query({ regionCode: "AM14" });
    expect(requests[0]?.headers.authorization).toBe("Bearer other");
  });

  test("says in its context which version it changes and which call it is, and gets nothing where there is nothing to tell", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: { result: {} } });
    const context: TrpcCallContext = { ifMatch: 3, idempotencyKey: "order-7" };
    const given = await createTrpcClient({ baseUrl }).apiKeys.revoke.mutate({ apiKeyId: "a" }, { context });
    expect(given).toBeUndefined();
    expect(requests[0]?.headers).toMatchObject({ "if-match": '"3"', "idempotency-key": '"order-7"' });
  });

  test("is not sent with a version that is none", async () => {
    const { baseUrl, requests } = await scriptedServer();
    const call = createTrpcClient({ baseUrl }).apiKeys.revoke.mutate({ apiKeyId: "a" }, { context: { ifMatch: {} } });
    await expect(call).rejects.toThrow("ifMatch");
    expect(requests).toEqual([]);
  });
});

describe("a subscription", () => {
  test("gives events with the ids to go on from, through an EventSource that sends the headers of the client", async () => {
    const { baseUrl, requests } = await scriptedServer(door);
    const trpc = createTrpcClient({ baseUrl, apiKey: secret, headers: { "x-tool": "a" }, EventSource });
    const events = await Array.fromAsync(trpc.changes.follow.subscribe({ resource: "regions", lastEventId: "before" }));
    expect(events).toEqual([{ id: "a", data: change }]);
    expect(requests).toMatchObject([
      { method: "GET", headers: { authorization: `Bearer ${secret}`, "x-tool": "a", accept: "text/event-stream" } },
    ]);
    const { pathname, searchParams } = new URL(requests[0]?.url ?? "", baseUrl);
    expect([pathname, JSON.parse(searchParams.get("input") ?? "")]).toEqual([
      "/trpc/changes.follow",
      { resource: "regions", lastEventId: "before" },
    ]);
    expect(requests[0]?.url).not.toContain(secret);
  });

  test("goes through a fetch of one's own as well", async () => {
    const { baseUrl } = await scriptedServer(door);
    const ownFetch = vi.fn((url: string, init?: RequestInit) => fetch(url, init));
    await Array.fromAsync(createTrpcClient({ baseUrl, fetch: ownFetch, EventSource }).changes.follow.subscribe({}));
    expect(ownFetch).toHaveBeenCalledTimes(1);
  });

  describe("with the EventSource of the platform, which sends no headers", () => {
    const platform = (given: unknown) => {
      vi.stubGlobal("EventSource", given);
      onTestFinished(() => void vi.unstubAllGlobals());
    };

    test("is anonymous", async () => {
      platform(EventSource);
      const { baseUrl } = await scriptedServer(door);
      expect(await Array.fromAsync(createTrpcClient({ baseUrl }).changes.follow.subscribe({}))).toHaveLength(1);
    });

    test.for([{ apiKey: secret }, { token: () => secret }, { headers: { "x-tool": "a" } }])(
      "is refused when it would lose a credential or a header",
      async (options) => {
        platform(EventSource);
        const { baseUrl, requests } = await scriptedServer();
        const events = createTrpcClient({ baseUrl, ...options }).changes.follow.subscribe({});
        await expect(Array.fromAsync(events)).rejects.toThrow("EventSource of the package eventsource");
        expect(requests).toEqual([]);
      },
    );

    test("is refused where the platform has none", async () => {
      platform(undefined);
      const events = createTrpcClient({ baseUrl: "http://api.example" }).changes.follow.subscribe({});
      await expect(Array.fromAsync(events)).rejects.toThrow("EventSource of the package eventsource");
    });
  });
});

describe("problemOf", () => {
  test("gives the problem in an error of the door", async () => {
    const { baseUrl } = await scriptedServer(door);
    const error = await createTrpcClient({ baseUrl }).regions.get.query({ regionCode: "AM04" }).catch(asIs);
    expect(problemOf(error)).toEqual(notFound);
  });

  test("gives nothing for a proxy's page, a broken connection or an error of another kind", async () => {
    const { baseUrl } = await scriptedServer({ status: 502, text: "<h1>Bad gateway</h1>" }, (request) => request.socket.resetAndDestroy());
    const trpc = createTrpcClient({ baseUrl });
    for (const call of [1, 2]) {
      const error = await trpc.regions.get.query({ regionCode: `AM0${call}` }).catch(asIs);
      expect(error).toBeInstanceOf(Error);
      expect(problemOf(error)).toBeUndefined();
    }
    expect(problemOf(new Error("oops"))).toBeUndefined();
    expect(problemOf(undefined)).toBeUndefined();
  });
});
