import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfKey, isWellFormedKey, newKey, prefixOf } from "../src/callers/key-format.ts";

test("a new key has the form of a key, and no two are the same", () => {
  const keys = Array.from({ length: 200 }, newKey);
  for (const key of keys) {
    expect(key).toMatch(/^rx_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/u);
    expect(isWellFormedKey(key)).toBe(true);
    expect(key.startsWith(prefixOf(key))).toBe(true);
    expect(prefixOf(key)).toHaveLength(11);
    expect(hashOfKey(key)).not.toContain(key.slice(12));
  }
  expect(new Set(keys).size).toBe(keys.length);
});

test("a typing error in one character, or two that changed places, is caught", () => {
  const characters = fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  fc.assert(
    fc.property(fc.nat(37), characters, (place, character) => {
      const key = newKey();
      const at = key.length - 38 + place;
      const mistyped = key.slice(0, at) + character + key.slice(at + 1);
      expect(isWellFormedKey(mistyped)).toBe(mistyped === key);
      const swapped = key.slice(0, at - 1) + key.charAt(at) + key.charAt(at - 1) + key.slice(at + 1);
      expect(isWellFormedKey(swapped)).toBe(swapped === key);
    }),
    { numRuns: 500 },
  );
});

test("any other text is no key", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !isWellFormedKey(text)));
  expect(isWellFormedKey(` ${newKey()}`)).toBe(false);
});
