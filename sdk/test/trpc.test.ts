import { initTRPC, TRPCError } from "@trpc/server";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { describe, expect, test } from "vitest";
import { createTrpcClient, problemOf, type RegionOnDay } from "../src/trpc.ts";
import { amersfoortOnDay, notFound } from "./samples.ts";
import { scriptedServer } from "./scripted-server.ts";

const asIs = (input: unknown) => input;

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
