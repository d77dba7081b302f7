/** A new version of the reference data: all of it or nothing, and heard of by every process at once. */
import { createExchange, loadReferenceData, VersionReusedError } from "@reform-exchange/domain";
import { SettableClock } from "@reform-exchange/domain/testing";
import { packagedData, type ReferenceDataset, readDataset } from "@reform-exchange/reference-data";
import { createClient } from "@reform-exchange/sdk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
let packaged: ReferenceDataset;
beforeEach(async () => {
  api = await startApi();
  packaged = await readDataset(packagedData);
});
afterEach(() => api.close());

const clock = new SettableClock(testNow);
const load = (dataset: ReferenceDataset) => loadReferenceData(api.testDatabase.database, clock, dataset);

/** The packaged data, with Zwolle under another name and in a newer classification. */
function nextYear(): ReferenceDataset {
  return {
    ...packaged,
    version: "2027.1",
    sha256: "next",
    classifications: [...packaged.classifications, { referenceOn: "2027-01-01", sources: ["test"], origin: { file: "test", row: 1 } }],
    memberships: packaged.memberships.map((row) => (row.municipalityCode === "GM0193" ? { ...row, name: "Zwolle aan de IJssel" } : row)),
  };
}

test("loading the same again changes nothing", async () => {
  expect(await load(packaged)).toEqual({ version: packaged.version, outcome: "unchanged" });
});

test("a version that comes back with another content is refused", async () => {
  await expect(load({ ...packaged, sha256: "other" })).rejects.toThrow(VersionReusedError);
});

test("an older version never replaces a newer one", async () => {
  expect(await load(nextYear())).toMatchObject({ outcome: "loaded" });
  expect(await load(packaged)).toEqual({ version: "2027.1", outcome: "older" });
});

test("what was cached gives way to the new version, lists, history and look-ups alike", async () => {
  const client = createClient({ baseUrl: api.baseUrl });
  const answers = async () => ({
    searched: (await client.municipalities.list({ q: "zwolle" })).items.map(({ name }) => name),
    history: (await client.municipalities.get({ municipalityCode: "GM0193" })).name,
    classification: (await client.regionLookups.create({ items: [{ municipalityCode: "GM0193", date: "2027-05-05" }] })).classificationDate,
  });
  const old = { searched: ["Zwolle"], history: "Zwolle", classification: "2026-01-01" };
  expect(await answers()).toEqual(old);
  expect(await answers()).toEqual(old);
  await load(nextYear());
  await expect.poll(answers).toEqual({ searched: ["Zwolle aan de IJssel"], history: "Zwolle aan de IJssel", classification: "2027-01-01" });
});

test("a second process on the same database hears of it", async () => {
  const { database } = api.testDatabase;
  const other = await createExchange(database, clock);
  const nameThere = async () =>
    JSON.parse((await other.execute("municipalities.get", { municipalityCode: "GM0193" })).text) as { name: string };
  const epoch = other.freshness.epochOf(["regions"]);
  await load(nextYear());
  await expect.poll(() => other.freshness.epochOf(["regions"])).not.toBe(epoch);
  expect(await nameThere()).toMatchObject({ name: "Zwolle aan de IJssel" });
  await other.close();
});

test("a load that fails half-way changes nothing", async () => {
  const before = await (await api.call("/v1/municipalities?limit=1000")).text();
  const next = nextYear();
  const broken = { ...next, lineage: [...next.lineage, ...next.lineage.slice(0, 1).map((row) => ({ ...row, successorCode: "GM9999" }))] };
  await expect(load(broken)).rejects.toThrow();
  const after = await (await api.call("/v1/municipalities?limit=1000&asOf=2026-11-23")).text();
  expect(after).toBe(before);
  expect(await load(packaged)).toMatchObject({ outcome: "unchanged" });
});
