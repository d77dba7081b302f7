import { describe, expect, test } from "vitest";
import { anonymousCall } from "../src/call.ts";
import type { Caller } from "../src/callers/caller.ts";
import { Context, type ContextParts } from "../src/context.ts";

const ofAmersfoort: Caller = {
  id: "key:test",
  kind: "key",
  role: "region",
  scopes: new Set(["werkcentra:write"]),
  purposes: new Set(["service"]),
  regionCodes: new Set(["AM14"]),
};
const ownRegion = { kind: "scoped", scope: "werkcentra:write", region: "own" } as const;

function contextWith(given: Partial<ContextParts>): Context {
  const parts: Partial<ContextParts> = {
    call: { ...anonymousCall, caller: ofAmersfoort },
    access: ownRegion,
    expectedVersions: undefined,
    ...given,
  };
  return new Context(parts as ContextParts); // the database, the clock and the feed are not asked here
}

describe("a use case of an operation with region: own", () => {
  test("that never asks for the region fails", () => {
    expect(() => contextWith({}).assertChecked()).toThrow("reaches the region");
  });

  test("that asks goes on in its own region, and finds nothing in another", () => {
    const context = contextWith({});
    context.requireRegion("AM14", "werkcentrum", "x");
    expect(() => context.assertChecked()).not.toThrow();
    expect(context.isOutOfReach).toBe(false);
    expect(() => context.requireRegion("AM18", "werkcentrum", "x")).toThrow("not-found");
    expect(context.isOutOfReach).toBe(true);
  });

  test("that lists asks for the regions within reach", () => {
    const context = contextWith({});
    expect(context.reach()).toEqual(["AM14"]);
    expect(() => context.assertChecked()).not.toThrow();
  });
});

describe("a use case of an operation with If-Match", () => {
  const expectedVersions = new Set([2, 3]);

  test("that never asks for the version fails", () => {
    const context = contextWith({ access: { kind: "open", because: "test" }, expectedVersions });
    expect(() => context.assertChecked()).toThrow("version");
  });

  test("goes on with a version that was named, and with no other", () => {
    const context = contextWith({ access: { kind: "open", because: "test" }, expectedVersions });
    context.requireVersion(3);
    expect(() => context.assertChecked()).not.toThrow();
    expect(() => context.requireVersion(4)).toThrow("precondition-failed");
  });
});
