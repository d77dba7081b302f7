import type { Operation } from "@reform-exchange/contract";
import { keyRoles, purposes, rightsOfRole } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import { reachesRegion, refusalOf } from "../src/callers/authorise.ts";
import { anonymous, type Caller } from "../src/callers/caller.ts";

const callerWith = (given: Partial<Caller>): Caller => ({
  id: "key:test",
  kind: "key",
  role: "support",
  scopes: new Set(),
  purposes: new Set(),
  regionCodes: null,
  ...given,
});

/** Operations that are planted here: the contract has none yet that is bound to policy or to the evaluation. */
const bound = (purpose: "policy" | "evaluation"): Operation["access"] => ({
  kind: "scoped",
  scope: "werkcentra:write",
  purpose,
  region: "none",
});

describe("the wall between policy and the evaluation", () => {
  test("no role may have both purposes, and an administrator has none", () => {
    for (const role of keyRoles) {
      const { purposes: ofRole } = rightsOfRole[role];
      expect([role, ofRole.includes("policy") && ofRole.includes("evaluation")]).toEqual([role, false]);
    }
    expect(rightsOfRole.admin.purposes).toEqual([]);
  });

  test.each(["policy", "evaluation"] as const)(
    "data for %s is refused to every caller with another purpose, whatever its scopes",
    (purpose) => {
      for (const other of purposes.filter((one) => one !== purpose)) {
        const caller = callerWith({ scopes: new Set(["werkcentra:write"]), purposes: new Set([other]) });
        expect(refusalOf(bound(purpose), caller)).toMatchObject({ code: "insufficient-purpose", details: { purpose } });
      }
      const entitled = callerWith({ scopes: new Set(["werkcentra:write"]), purposes: new Set([purpose]) });
      expect(refusalOf(bound(purpose), entitled)).toBeUndefined();
    },
  );
});

test("a scope that is missing is told before a purpose that is missing, and a stranger is asked for a credential", () => {
  expect(refusalOf(bound("policy"), callerWith({}))).toMatchObject({ code: "insufficient-scope" });
  expect(refusalOf(bound("policy"), anonymous)).toMatchObject({ code: "unauthenticated", details: { reason: "missing" } });
});

test("what deals with all regions is refused to whoever is limited to some, be it to one", () => {
  const access = { kind: "scoped", scope: "responses:read", region: "all" } as const;
  const scopes = new Set(["responses:read"] as const);
  expect(refusalOf(access, callerWith({ scopes }))).toBeUndefined();
  for (const codes of [["AM14"], []] as const)
    expect(refusalOf(access, callerWith({ scopes, regionCodes: new Set(codes) }))).toMatchObject({ code: "insufficient-reach" });
});

test("what is for everyone is refused to nobody", () => {
  expect(refusalOf({ kind: "public", because: "test", restsOn: [] }, anonymous)).toBeUndefined();
  expect(refusalOf({ kind: "open", because: "test" }, anonymous)).toBeUndefined();
});

test("a caller without a limit reaches every region, one with a limit only those", () => {
  expect(reachesRegion(callerWith({}), "AM14")).toBe(true);
  const limited = callerWith({ regionCodes: new Set(["AM14"]) });
  expect([reachesRegion(limited, "AM14"), reachesRegion(limited, "AM18")]).toEqual([true, false]);
  expect(reachesRegion(callerWith({ regionCodes: new Set() }), "AM14")).toBe(false);
});
