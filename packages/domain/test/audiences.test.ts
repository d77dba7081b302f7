import { type ChangedResource, purposes, type RegionCode, rightsOfRole, scopes } from "@reform-exchange/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anonymous, type Caller } from "../src/callers/caller.ts";
import { audiences, placesFor } from "../src/changes/audiences.ts";

const regionCodes: readonly RegionCode[] = ["AM14", "AM18"];
const roles = ["region", "ministry", "support", "researcher", "admin"] as const;
const callers = fc.record({
  role: fc.constantFrom(...roles),
  scopes: fc.uniqueArray(fc.constantFrom(...scopes)),
  purposes: fc.uniqueArray(fc.constantFrom(...purposes)),
  regionCodes: fc.option(fc.uniqueArray(fc.constantFrom(...regionCodes), { minLength: 1 })),
});
const callerOf = (facts: Parameters<Parameters<typeof callers.map>[0]>[0]): Caller => ({
  ...anonymous,
  id: "key:test",
  kind: "key",
  role: facts.role,
  scopes: new Set(facts.scopes),
  purposes: new Set(facts.purposes),
  regionCodes: facts.regionCodes === null ? null : new Set(facts.regionCodes),
});

/** May a caller see a change? Said once more, in the plainest words. */
function maySee(caller: Caller, resource: ChangedResource, name: string, of: string | null): boolean {
  const ofResource: Readonly<Record<string, { scope?: string; purpose?: string; reach?: string }>> = audiences[resource];
  const { scope, purpose, reach } = ofResource[name] ?? {};
  const hasAll = (asked: string | undefined, given: ReadonlySet<string>) => asked === undefined || given.has(asked);
  if (!hasAll(scope, caller.scopes) || !hasAll(purpose, caller.purposes)) return false;
  const isNational = ["ministry", "support"].includes(caller.role) && caller.regionCodes === null;
  const isRegions = caller.role === "region" && caller.regionCodes?.has(of as RegionCode) === true;
  if (reach === "everywhere") return caller.regionCodes === null;
  if (reach === "region") return caller.regionCodes === null || caller.regionCodes.has(of as RegionCode);
  if (reach === "side") return of === "national" ? isNational : isRegions;
  if (reach === "sides") return isNational || isRegions;
  return true;
}

test("a caller looks at the places where it may see changes, at no others, and at none twice", () => {
  fc.assert(
    fc.property(callers.map(callerOf), (caller) => {
      const places = placesFor(caller, undefined);
      for (const [resource, ofResource] of Object.entries(audiences) as [ChangedResource, object][]) // as `audiences` spells them
        for (const [name, { reach }] of Object.entries<{ reach?: string }>(ofResource as Record<string, { reach?: string }>)) {
          const within = reach === undefined || reach === "everywhere" ? [null] : [...regionCodes, "national"];
          for (const of of within) {
            if (of === "national" && reach !== "side") continue; // such changes are of a region
            const looks = places.filter(
              (place) => place.resource === resource && place.audience === name && (place.of === null || place.of === of),
            );
            expect(looks.length, `${resource} ${name} ${of}`).toBe(maySee(caller, resource, name, of) ? 1 : 0);
          }
        }
    }),
    { numRuns: 500 },
  );
});

test("an evaluation credential looks for signals nowhere, whatever its scopes", () => {
  const caller = callerOf({ role: "researcher", scopes: [...scopes], purposes: ["evaluation"], regionCodes: null });
  expect(placesFor(caller, "signals")).toEqual([]);
  expect(rightsOfRole.researcher.scopes.filter((scope) => scope.startsWith("signals"))).toEqual([]);
});

test("strangers look at what is for everyone only", () => {
  expect(new Set(placesFor(anonymous, undefined).map(({ audience }) => audience))).toEqual(new Set(["everyone"]));
});
