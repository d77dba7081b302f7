/** New reference data while there are Werkcentra: they stay, and no code that they use may be missing. */
import { packagedData, type ReferenceDataset, readDataset } from "@reform-exchange/reference-data";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadReferenceData } from "../src/index.ts";
import {
  demonstrationIndicator,
  demonstrationWerkcentrumId,
  openTestDatabase,
  putDemonstrationObservations,
  putDemonstrationWerkcentrum,
  SettableClock,
  type TestDatabase,
} from "../src/testing/index.ts";
import { getWerkcentrum } from "../src/werkcentra/werkcentrum-statements.ts";

let test_: TestDatabase;
let next: ReferenceDataset;
beforeEach(async () => {
  test_ = await openTestDatabase();
  await putDemonstrationWerkcentrum(test_.database);
  next = { ...(await readDataset(packagedData)), version: "2027.1", sha256: "next" };
});
afterEach(() => test_.close());

const clock = new SettableClock("2026-11-23T11:00:00Z");
const load = (dataset: ReferenceDataset) => loadReferenceData(test_.database, clock, dataset);
const werkcentrum = () => test_.database.rows(getWerkcentrum, [demonstrationWerkcentrumId]);

/** The data without some municipalities, as if they had never been. */
function without(...codes: readonly string[]): ReferenceDataset {
  const stays = (row: { readonly municipalityCode: string }) => !codes.includes(row.municipalityCode);
  return {
    ...next,
    memberships: next.memberships.filter(stays),
    judgedBoundaries: next.judgedBoundaries.filter(stays),
    lineage: next.lineage.filter((row) => !codes.includes(row.predecessorCode) && !codes.includes(row.successorCode)),
  };
}

test("a load of new reference data leaves the Werkcentra as they are", async () => {
  const before = await werkcentrum();
  expect(await load(next)).toMatchObject({ outcome: "loaded" });
  expect(await werkcentrum()).toEqual(before);
});

test("a load that lacks codes that Werkcentra use names them all, also those of sub-regions, and loads nothing", async () => {
  await expect(load(without("GM0327", "GM0313", "GM0351"))).rejects.toThrow(/data does not have: GM0313, GM0327\./u);
  expect(await load(next)).toMatchObject({ outcome: "loaded" });
});

test("so it is with observations, which stay with their municipality for ever", async () => {
  await putDemonstrationObservations(test_.database);
  await test_.run(
    `insert into observation (indicator_code, area_code, period_from, period_to, definition_version, recorded_at, value, revision_status, cell_status)
      values ('${demonstrationIndicator}', 'GM0457', '2021-01-01', '2022-01-01', 1, now(), 1, 'final', 'value')`,
  );
  await expect(load(without("GM0457", "GM0351"))).rejects.toThrow(/data does not have: GM0457\./u);
});

test("the database itself refuses a region or municipality that is not there, at the end of the transaction", async () => {
  await expect(test_.run("update werkcentrum set region_code = 'AM16'")).rejects.toThrow("werkcentrum_region_code_foreign");
  await expect(test_.run("update werkcentrum_location set municipality_code = 'GM9999'")).rejects.toThrow(
    "werkcentrum_location_municipality_code_foreign",
  );
});
