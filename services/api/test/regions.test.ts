import { createClient } from "@reform-exchange/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  api = await startApi();
  client = createClient({ baseUrl: api.baseUrl });
});
afterAll(() => api.close());

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

describe("regions.list", () => {
  test("gives the 35 regions in the order of their codes, without those that CBS does not use", async () => {
    const { items } = await client.regions.list({ limit: 100 });
    const codes = items.map((region) => region.regionCode);
    expect(codes).toHaveLength(35);
    expect(codes).toEqual(codes.toSorted());
    expect(codes).not.toContain("AM04");
    expect(codes).not.toContain("AM16");
    expect(codes).not.toContain("AM31");
  });

  test.each([
    ["2023-12-31", "Stedendriehoek en Noordwest Veluwe"],
    ["2024-01-01", "Veluwe Stedendriehoek"],
  ])("on %s AM06 is called %s", async (asOf, name) => {
    const { items } = await client.regions.list({ asOf, limit: 100 });
    expect(items.find((region) => region.regionCode === "AM06")?.name).toBe(name);
    expect((await client.regions.get({ regionCode: "AM06", asOf })).name).toBe(name);
  });

  test("says which names visitors know, and where that was found", async () => {
    const { alternativeNames } = await client.regions.get({ regionCode: "AM01" });
    expect(alternativeNames).toEqual([{ name: "Groningen Noord-Drenthe", sources: ["other-names", "oogtv-2025-10-31"] }]);
  });
});

describe("the day for which an answer holds", () => {
  test.each([
    ["2021-01-01", "2021-01-01"],
    ["2021-12-31", "2021-01-01"],
    ["2022-06-01", "2022-01-01"],
    ["2026-11-23", "2026-01-01"],
    ["2031-12-31", "2026-01-01"],
    ["9999-12-31", "2026-01-01"],
  ])("%s goes by the classification of %s", async (asOf, classificationDate) => {
    expect(await client.regions.list({ asOf, limit: 1 })).toMatchObject({ asOf, classificationDate });
    expect(await client.regions.get({ regionCode: "AM14", asOf })).toMatchObject({ asOf, classificationDate });
    expect(await client.municipalities.list({ asOf, limit: 1 })).toMatchObject({ asOf, classificationDate });
  });

  test("is today in Amsterdam when nobody says it, and passes to tomorrow at midnight there, past every cache", async () => {
    api.clock.set("2026-12-31T22:59:59.999Z");
    expect(await client.regions.list({ limit: 3 })).toMatchObject({ asOf: "2026-12-31" });
    expect(await client.regions.list({ limit: 3 })).toMatchObject({ asOf: "2026-12-31" });
    api.clock.set("2026-12-31T23:00:00Z");
    expect(await client.regions.list({ limit: 3 })).toMatchObject({ asOf: "2027-01-01" });
    api.clock.set("2027-06-30T21:59:59Z");
    expect(await client.regions.list({ limit: 3 })).toMatchObject({ asOf: "2027-06-30" });
    api.clock.set("2027-06-30T22:00:00Z");
    expect(await client.regions.list({ limit: 3 })).toMatchObject({ asOf: "2027-07-01" });
  });

  test("stays the same through a walk over the pages that passes midnight", async () => {
    api.clock.set("2026-03-01T12:00:00Z");
    const first = await client.municipalities.list({ limit: 200 });
    api.clock.set("2026-03-02T12:00:00Z");
    const second = await client.municipalities.list({ limit: 200, cursor: first.page.next ?? "" });
    expect(second.asOf).toBe("2026-03-01");
  });
});

describe("municipalities.list", () => {
  test.each([
    ["2021-01-01", 352],
    ["2021-06-01", 352],
    ["2021-12-31", 352],
    ["2022-01-01", 345],
    ["2022-02-01", 345],
    ["2022-03-23", 345],
    ["2022-03-24", 344],
    ["2022-06-01", 344],
    ["2022-12-31", 344],
    ["2023-01-01", 342],
    [undefined, 342],
  ])("on %s there are %i, whatever the page size", async (asOf, count) => {
    const day = asOf === undefined ? {} : { asOf };
    expect((await client.municipalities.list({ ...day, limit: 1000 })).items).toHaveLength(count);
    expect(await countOf(client.municipalities.list({ ...day, limit: 50 }))).toBe(count);
    expect(await countOf(client.municipalities.list({ ...day, limit: 97 }))).toBe(count);
  });

  test("those of all regions together are all municipalities, each once", async () => {
    const asOf = "2022-02-01";
    const found: string[] = [];
    for await (const { regionCode } of client.regions.list({ asOf })) {
      for await (const { municipalityCode } of client.regions.listMunicipalities({ regionCode, asOf })) found.push(municipalityCode);
      const filtered = await client.municipalities.list({ regionCode, asOf, limit: 1000 });
      expect(filtered.items).toEqual((await client.regions.listMunicipalities({ regionCode, asOf, limit: 1000 })).items);
    }
    expect(new Set(found).size).toBe(345);
    expect(found).toHaveLength(345);
  });

  test.each([
    ["sudwest", ["GM1900"]],
    ["SÚDWEST", ["GM1900"]],
    ["'s-herto", ["GM0796"]],
    ["%a", []],
    ["a_a", []],
    ["a\\", []],
  ])("a search for %s finds %j: capitals and accents make no difference, and no character is special", async (q, codes) => {
    const { items } = await client.municipalities.list({ q });
    expect(items.map(({ municipalityCode }) => municipalityCode)).toEqual(codes);
  });

  test("a boundary that is a judgement says what it rests on", async () => {
    const { items } = await client.regions.listMunicipalities({ regionCode: "AM36", asOf: "2026-01-01" });
    const judged = items.filter(({ basis }) => basis !== null).map(({ municipalityCode, basis }) => [municipalityCode, basis?.code]);
    expect(judged).toEqual([
      ["GM0230", "classification-year"],
      ["GM0302", "classification-year"],
      ["GM1773", "classification-year"],
    ]);
  });
});

describe("municipalities.get", () => {
  test("Weesp: from AM12 to AM18, then absorbed by Amsterdam", async () => {
    const weesp = await client.municipalities.get({ municipalityCode: "GM0457" });
    expect(weesp.memberships.map(({ regionCode, validFrom, validTo, basis }) => [regionCode, validFrom, validTo, basis?.code])).toEqual([
      ["AM12", "2021-01-01", "2022-01-01", "weesp-region-change"],
      ["AM18", "2022-01-01", "2022-03-24", "weesp-region-change"],
    ]);
    expect(weesp.successors).toMatchObject([{ municipalityCode: "GM0363", effectiveOn: "2022-03-24", kind: "absorbed" }]);
  });

  test("Haaren ended before the window: its four successors, and no region", async () => {
    const haaren = await client.municipalities.get({ municipalityCode: "GM0788" });
    expect(haaren.memberships).toEqual([]);
    expect(haaren.successors.map(({ municipalityCode }) => municipalityCode)).toEqual(["GM0757", "GM0824", "GM0855", "GM0865"]);
  });

  test("Dijk en Waard came from two; Hengelo has the label of until 2023 as well", async () => {
    const { predecessors, memberships } = await client.municipalities.get({ municipalityCode: "GM1980" });
    expect(predecessors.map(({ name, kind }) => [name, kind])).toEqual([
      ["Heerhugowaard", "mergedIntoNew"],
      ["Langedijk", "mergedIntoNew"],
    ]);
    expect(memberships).toMatchObject([{ startReason: "created", validFrom: "2022-01-01", validTo: null }]);
    expect((await client.municipalities.get({ municipalityCode: "GM0164" })).alternativeNames).toEqual([
      { name: "Hengelo", sources: ["cbs-2021"] },
    ]);
  });
});

describe("regionLookups.create", () => {
  test.each([
    ["GM0457", "2021-06-01", { status: "found", regionCode: "AM12" }],
    ["GM0457", "2022-03-01", { status: "found", regionCode: "AM18" }],
    ["GM0457", "2022-03-23", { status: "found", regionCode: "AM18" }],
    ["GM0457", "2022-03-24", { status: "notValidOnDate", successors: ["GM0363"], regionCode: "AM18" }],
    ["GM0457", "2022-06-01", { status: "notValidOnDate", successors: ["GM0363"], regionCode: "AM18" }],
    [
      "GM0788",
      "2021-01-01",
      { status: "notValidOnDate", successors: ["GM0757", "GM0824", "GM0855", "GM0865"], candidateRegions: ["AM26", "AM27"] },
    ],
    ["GM0003", "2021-01-01", { status: "notValidOnDate", successors: ["GM1979"], regionCode: "AM01" }],
    ["GM1980", "2021-12-31", { status: "notValidOnDate", successors: [] }],
    ["GM1980", "2022-01-01", { status: "found", regionCode: "AM15" }],
    ["GM0230", "2021-12-31", { status: "found", regionCode: "AM06" }],
    ["GM0230", "2022-01-01", { status: "found", regionCode: "AM36" }],
    ["GM0363", "2031-12-31", { status: "found", regionCode: "AM18", basis: null }],
    ["GM0363", "2020-12-31", { status: "beforeWindow" }],
    ["GM9999", "2026-01-01", { status: "unknownMunicipality" }],
  ])("%s on %s: %j", async (municipalityCode, date, expected) => {
    const { items, windowStartsOn } = await client.regionLookups.create({ items: [{ municipalityCode, date }] });
    expect(items).toMatchObject([expected]);
    expect(windowStartsOn).toBe("2021-01-01");
  });

  test("agrees with the lists for every municipality on every day on which anything changed", async () => {
    for (const asOf of ["2021-01-01", "2021-12-31", "2022-01-01", "2022-03-23", "2022-03-24", "2023-01-01", "2024-01-01", "2026-11-23"]) {
      const { items } = await client.municipalities.list({ asOf, limit: 1000 });
      const lookups = await client.regionLookups.create({ items: items.map(({ municipalityCode }) => ({ municipalityCode, date: asOf })) });
      expect(lookups.items).toEqual(items.map(({ regionCode, basis }) => ({ status: "found", regionCode, basis })));
    }
  });

  test("keeps the order of 10,000 pairs, and refuses one more", async () => {
    const codes = ["GM0363", "GM0457", "GM9999"];
    const items = Array.from({ length: 10_000 }, (_, index) => ({ municipalityCode: codes[index % 3] ?? "", date: "2022-06-01" }));
    const results = await client.regionLookups.create({ items });
    const statuses = ["found", "notValidOnDate", "unknownMunicipality"];
    expect(results.items.map(({ status }) => status)).toEqual(items.map((_, index) => statuses[index % 3]));
    await expect(
      client.regionLookups.create({ items: [...items, { municipalityCode: "GM0363", date: "2022-06-01" }] }),
    ).rejects.toMatchObject({
      status: 400,
      problem: { errors: [{ pointer: "/items", code: "too-many-items" }] },
    });
  });

  test("names every faulty pair by its place", async () => {
    const bad = { municipalityCode: "0363", date: "2022-02-30" };
    const good = { municipalityCode: "GM0363", date: "2022-02-28" };
    await expect(client.regionLookups.create({ items: [good, bad, good, bad] })).rejects.toMatchObject({
      problem: {
        errors: [
          { pointer: "/items/1/municipalityCode" },
          { pointer: "/items/1/date" },
          { pointer: "/items/3/municipalityCode" },
          { pointer: "/items/3/date" },
        ],
      },
    });
  });
});
