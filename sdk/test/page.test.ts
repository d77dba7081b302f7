import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ConnectionError, createClient, type Region, RepeatedCursorError } from "../src/index.ts";
import { amersfoort, gooiEnVechtstreek, grootAmsterdam, notFound, problemAnswer, regionPage } from "./samples.ts";
import { scriptedServer } from "./scripted-server.ts";

const firstPage = regionPage([gooiEnVechtstreek, amersfoort], "second");
const lastPage = regionPage([grootAmsterdam], null);

describe("a list", () => {
  test("that is awaited gives one page", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: firstPage });
    const page = await createClient({ baseUrl }).regions.list({ limit: 2 });
    expect(page).toEqual(firstPage);
    expect(requests).toHaveLength(1);
  });

  test("that is iterated gives all items of all pages, asked for with the same parameters", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: firstPage }, { json: lastPage });
    const input = { limit: 2, asOf: "2026-11-23" };
    const call = createClient({ baseUrl }).regions.list(input);
    input.limit = 99;
    expect(await Array.fromAsync(call)).toEqual([gooiEnVechtstreek, amersfoort, grootAmsterdam]);
    expect(requests.map(({ url }) => url)).toEqual([
      "/v1/regions?limit=2&asOf=2026-11-23",
      "/v1/regions?limit=2&asOf=2026-11-23&cursor=second",
    ]);
  });

  test("that starts at a cursor goes on from there", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([amersfoort], "third") }, { json: lastPage });
    await Array.fromAsync(createClient({ baseUrl }).regions.list({ cursor: "second" }));
    expect(requests.map(({ url }) => url)).toEqual(["/v1/regions?cursor=second", "/v1/regions?cursor=third"]);
  });

  test("that is awaited and then iterated asks for its first page once", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: firstPage }, { json: lastPage });
    const call = createClient({ baseUrl }).regions.list();
    await call;
    expect(await Array.fromAsync(call)).toHaveLength(3);
    expect(requests).toHaveLength(2);
  });

  test("asks for no further page than is used", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: firstPage });
    for await (const region of createClient({ baseUrl }).regions.list()) {
      if (region.regionCode === "AM14") break;
    }
    expect(requests).toHaveLength(1);
  });

  test("goes on after an empty page that has a next one", async () => {
    const { baseUrl } = await scriptedServer({ json: regionPage([], "second") }, { json: lastPage });
    expect(await Array.fromAsync(createClient({ baseUrl }).regions.list())).toEqual([grootAmsterdam]);
  });

  test("sends headers and signal of the call with each page", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: firstPage }, { json: lastPage });
    await Array.fromAsync(createClient({ baseUrl }).regions.list({}, { headers: { "x-tool": "a" } }));
    expect(requests.map(({ headers }) => headers["x-tool"])).toEqual(["a", "a"]);
  });
});

describe("a list whose server repeats a cursor", () => {
  test.for([
    ["at once", ["a", "a"]],
    ["in a circle", ["a", "b", "a"]],
  ] as const)("%s ends with an error after all items that came", async ([, cursors]) => {
    const { baseUrl, requests } = await scriptedServer(...cursors.map((next) => ({ json: regionPage([amersfoort], next) })));
    const items: Region[] = [];
    const walk = async () => {
      for await (const region of createClient({ baseUrl }).regions.list()) items.push(region);
    };
    await expect(walk()).rejects.toThrow(RepeatedCursorError);
    expect(items).toHaveLength(cursors.length);
    expect(requests).toHaveLength(cursors.length);
  });

  test("to where the iteration started asks for that page at most once more", async () => {
    const { baseUrl, requests } = await scriptedServer({ json: regionPage([amersfoort], "a") }, { json: regionPage([amersfoort], "a") });
    await expect(Array.fromAsync(createClient({ baseUrl }).regions.list({ cursor: "a" }))).rejects.toMatchObject({ cursor: "a" });
    expect(requests).toHaveLength(2);
  });
});

describe("a list that fails", () => {
  test("ends its iteration with the error, also when that starts later, and no rejection is unhandled", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const call = createClient({ baseUrl: "http://api.example", fetch, maxRetries: 0 }).regions.list();
    await new Promise(setImmediate); // the call has failed by now, and unhandled rejections have been reported
    expect(unhandled).not.toHaveBeenCalled();
    await expect(Array.fromAsync(call)).rejects.toThrow(ConnectionError);
  });

  test("on a later page has given the items before it", async () => {
    const { baseUrl } = await scriptedServer({ json: firstPage }, problemAnswer(notFound));
    const items: Region[] = [];
    const walk = async () => {
      for await (const region of createClient({ baseUrl }).regions.list()) items.push(region);
    };
    await expect(walk()).rejects.toMatchObject({ code: "not-found" });
    expect(items).toHaveLength(2);
  });
});
