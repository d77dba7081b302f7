import type { RegionLookupResult } from "@reform-exchange/schemas";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Membership, RegionHistory, type Succession } from "../src/regions/region-history.ts";

const windowStartsOn = "2021-01-01";

/** A made-up country that changes by one random event a day, and keeps by hand what holds on each day. */
interface Country {
  readonly history: RegionHistory;
  readonly days: readonly string[];
  /** Region of each living municipality, by day. */
  readonly living: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Municipalities that each dead one lives on in, by day. */
  readonly heirs: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  readonly codes: readonly string[];
}

type Event = {
  readonly kind: "merge" | "absorb" | "split" | "move";
  readonly pick: number;
  readonly other: number;
  readonly region: number;
};

const event: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom("merge", "absorb", "split", "move"),
  pick: fc.nat(1000),
  other: fc.nat(1000),
  region: fc.nat(3),
});

const regionCode = (number: number) => `AM${String(number + 1).padStart(2, "0")}`;
const dayNumber = (number: number) => Temporal.PlainDate.from(windowStartsOn).add({ days: number }).toString();

function play(events: readonly Event[]): Country {
  let nextCode = 1;
  const newCode = () => `GM${String(nextCode++).padStart(4, "0")}`;
  let now = new Map(Array.from({ length: 6 }, (_, index) => [newCode(), regionCode(index % 4)]));
  const since = new Map([...now.keys()].map((code) => [code, windowStartsOn]));
  const memberships: Membership[] = [];
  const successions: Succession[] = [];
  let heirsNow = new Map<string, string[]>();
  const living = new Map([[windowStartsOn, new Map(now)]]);
  const heirs = new Map<string, ReadonlyMap<string, readonly string[]>>([[windowStartsOn, new Map()]]);
  const days = [windowStartsOn];

  const end = (code: string, day: string) => {
    memberships.push({
      municipalityCode: code,
      regionCode: now.get(code) ?? "",
      validFrom: since.get(code) ?? "",
      validTo: day,
      basis: null,
    });
    now.delete(code);
  };
  const start = (code: string, region: string, day: string) => {
    now.set(code, region);
    since.set(code, day);
  };
  const goOver = (old: string, heirsOfOld: readonly string[], day: string) => {
    for (const heir of heirsOfOld) successions.push({ predecessorCode: old, successorCode: heir, effectiveOn: day });
    heirsNow = new Map(
      [...heirsNow].map(([dead, living]) => [dead, [...new Set(living.flatMap((code) => (code === old ? heirsOfOld : [code])))]]),
    );
    heirsNow.set(old, [...heirsOfOld]);
  };

  events.forEach(({ kind, pick, other, region }, index) => {
    const day = dayNumber(index + 1);
    now = new Map(now);
    const codes = [...now.keys()];
    const first = codes[pick % codes.length] ?? "";
    const second = codes[other % codes.length] ?? "";
    if (kind === "move") {
      end(first, day);
      start(first, regionCode(region), day);
    } else if (kind === "merge" && first !== second) {
      const born = newCode();
      end(first, day);
      end(second, day);
      start(born, regionCode(region), day);
      goOver(first, [born], day);
      goOver(second, [born], day);
    } else if (kind === "absorb" && first !== second) {
      end(first, day);
      goOver(first, [second], day);
    } else if (kind === "split") {
      const born = [newCode(), newCode()];
      end(first, day);
      for (const [part, code] of born.entries()) start(code, regionCode((region + part) % 4), day);
      goOver(first, born, day);
    }
    days.push(day);
    living.set(day, new Map(now));
    heirs.set(day, new Map(heirsNow));
  });
  for (const [code, region] of now)
    memberships.push({ municipalityCode: code, regionCode: region, validFrom: since.get(code) ?? "", validTo: null, basis: null });
  const codes = [...new Set(memberships.map((membership) => membership.municipalityCode))];
  const history = new RegionHistory({
    windowStartsOn,
    newestClassificationOn: windowStartsOn,
    municipalityCodes: codes,
    memberships,
    successions,
  });
  return { history, days, living, heirs, codes };
}

const country = fc.array(event, { maxLength: 40 }).map(play);

describe("a code of any year, in random countries that merge, absorb, split and move", () => {
  test("is found on each day of its life, in its region of that day", () => {
    fc.assert(
      fc.property(country, ({ history, days, living }) => {
        for (const day of days) {
          for (const [code, region] of living.get(day) ?? [])
            expect(history.lookUp(code, day)).toEqual({ status: "found", regionCode: region, basis: null });
        }
      }),
    );
  });

  test("resolves after its end to exactly those that it lives on in: one region, or all candidates", () => {
    fc.assert(
      fc.property(country, ({ history, days, living, heirs }) => {
        for (const day of days) {
          for (const [dead, alive] of heirs.get(day) ?? []) {
            const regions = [...new Set(alive.map((code) => living.get(day)?.get(code) ?? ""))].toSorted();
            const expected: RegionLookupResult = {
              status: "notValidOnDate",
              successors: alive.toSorted(),
              ...(regions.length === 1 ? { regionCode: regions[0] } : { candidateRegions: regions }),
            };
            expect(history.lookUp(dead, day)).toEqual(expected);
          }
        }
      }),
    );
  });

  test("has neither region nor successors before its birth", () => {
    fc.assert(
      fc.property(country, ({ history, days, living, heirs, codes }) => {
        for (const day of days) {
          const known = new Set([...(living.get(day)?.keys() ?? []), ...(heirs.get(day)?.keys() ?? [])]);
          for (const code of codes.filter((code) => !known.has(code)))
            expect(history.lookUp(code, day)).toEqual({ status: "notValidOnDate", successors: [] });
        }
      }),
    );
  });

  test("is unknown when nobody ever had it, and before the window on any earlier day", () => {
    fc.assert(
      fc.property(country, ({ history, codes }) => {
        expect(history.lookUp("GM9999", windowStartsOn)).toEqual({ status: "unknownMunicipality" });
        for (const code of codes) expect(history.lookUp(code, "2020-12-31")).toEqual({ status: "beforeWindow" });
      }),
    );
  });
});
