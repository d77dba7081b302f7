import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf, type StandingVisit } from "../src/visits/coverage.ts";

const regionCodes = Array.from({ length: 35 }, (_, index) => `AM${String(index + 1).padStart(2, "0")}`);
const visit = (regionCode: string, cycle: number, state: StandingVisit["state"]): StandingVisit => ({
  id: `of ${regionCode}`,
  regionCode,
  cycle,
  state,
});

test("at the start nothing is visited, and six cycles of six regions are room for 35", () => {
  expect(coverageOf(regionCodes, [], "2026-01-01")).toMatchObject({ visited: 0, planned: 0, remaining: 35, canStillCoverAll: true });
});

test("a year in which nobody was visited can't be made up for", () => {
  expect(coverageOf(regionCodes, [], "2027-01-01")).toMatchObject({ remaining: 35, canStillCoverAll: false });
  const five = regionCodes.slice(0, 5).map((code) => visit(code, 2026, "visited"));
  expect(coverageOf(regionCodes, five, "2027-01-01")).toMatchObject({ visited: 5, remaining: 30, canStillCoverAll: true });
  expect(coverageOf(regionCodes, five.slice(1), "2027-01-01")).toMatchObject({ visited: 4, remaining: 31, canStillCoverAll: false });
});

test("what was planned for a year that has passed remains to be planned", () => {
  const planned = [visit("AM01", 2026, "planned")];
  expect(coverageOf(regionCodes, planned, "2026-12-31").regions[0]).toMatchObject({ status: "planned", cycle: 2026 });
  expect(coverageOf(regionCodes, planned, "2027-01-01").regions[0]).toEqual({
    regionCode: "AM01",
    status: "remaining",
    visitId: null,
    cycle: null,
  });
});

test("of any plan it says that all can still be visited exactly when there is a way to do it", () => {
  const visits = fc
    .uniqueArray(fc.constantFrom(...regionCodes), { maxLength: 35 })
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) => fc.tuple(fc.constant(code), fc.integer({ min: 2026, max: 2031 }), fc.constantFrom("planned", "visited"))),
      ),
    );
  fc.assert(
    fc.property(visits, fc.integer({ min: 2026, max: 2032 }), (drawn, year) => {
      const standing = drawn.map(([code, cycle, state]) => visit(code, cycle, state as StandingVisit["state"]));
      const coverage = coverageOf(regionCodes, standing, `${year}-06-01`);
      expect(coverage.visited + coverage.planned + coverage.remaining).toBe(35);
      // Puts each region that remains where there is room, one by one.
      const places = new Map(Array.from({ length: 6 }, (_, index) => [2026 + index, 0]));
      for (const { cycle, state } of standing) if (state === "visited" || cycle >= year) places.set(cycle, (places.get(cycle) ?? 0) + 1);
      let left = coverage.remaining;
      for (const [cycle, taken] of places) if (cycle >= year) for (let room = taken; room < 6 && left > 0; room += 1) left -= 1;
      expect(coverage.canStillCoverAll).toBe(left === 0);
    }),
  );
});
