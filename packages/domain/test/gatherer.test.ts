import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Gatherer } from "../src/writes/gatherer.ts";

class OfAll extends Error {}

/** A gatherer whose batches wait until they are let go. */
function gathering(mostAtOnce = 100, fails: (item: string) => Error | undefined = () => undefined) {
  const batches: { readonly items: readonly string[]; readonly let: () => void }[] = [];
  const gatherer = new Gatherer<string, string>({
    mostAtOnce,
    keyOf: (item) => item.charAt(0),
    isOfAll: (error) => error instanceof OfAll,
    async run(items) {
      const { promise, resolve } = Promise.withResolvers<void>();
      batches.push({ items, let: resolve });
      await promise;
      for (const item of items) {
        const error = fails(item);
        if (error) throw error;
      }
      return items.map((item) => item.toUpperCase());
    },
  });
  /** Lets all batches go, also those that come of it. */
  const letAll = async () => {
    for (let done = 0; done < batches.length; done += 1) {
      batches[done]?.let();
      await new Promise(setImmediate);
    }
  };
  return { gatherer, batches, letAll, itemsOf: () => batches.map(({ items }) => items.join("")) };
}

describe("a gatherer", () => {
  test("begins at once with who comes alone, and takes those who came meanwhile together", async () => {
    const { gatherer, batches, letAll, itemsOf } = gathering();
    const results = ["a", "b", "c"].map((item) => gatherer.do(item));
    expect(batches).toHaveLength(1);
    await letAll();
    expect(itemsOf()).toEqual(["a", "bc"]);
    expect(await Promise.all(results)).toEqual(["A", "B", "C"]);
  });

  test("never does two with one key together, nor more than it may at once", async () => {
    const { gatherer, letAll, itemsOf } = gathering(2);
    const results = ["x", "a1", "a2", "b", "c"].map((item) => gatherer.do(item));
    await letAll();
    expect(itemsOf()).toEqual(["x", "a1b", "a2c"]);
    expect(await Promise.all(results)).toEqual(["X", "A1", "A2", "B", "C"]);
  });

  test("fails only those that can't be done: the others of their batch are done one by one", async () => {
    const { gatherer, letAll, itemsOf } = gathering(100, (item) => (item === "b" ? new Error("b can't") : undefined));
    const results = ["x", "a", "b", "c"].map((item) => gatherer.do(item));
    const settled = Promise.allSettled(results);
    await letAll();
    expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(itemsOf()).toEqual(["x", "abc", "a", "b", "c"]);
  });

  test("tries none again when what failed is no fault of theirs", async () => {
    const { gatherer, letAll, itemsOf } = gathering(100, (item) => (item === "x" ? undefined : new OfAll("the connection is gone")));
    const settled = Promise.allSettled(["x", "a", "b"].map((item) => gatherer.do(item)));
    await letAll();
    expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(itemsOf()).toEqual(["x", "ab"]);
  });

  test("gives each his own result, whoever comes when", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom("a", "b", "c", "d"), pause: fc.boolean() }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (asked, mostAtOnce) => {
          const done: string[] = [];
          const gatherer = new Gatherer<string, string>({
            mostAtOnce,
            keyOf: (item) => item.charAt(0),
            isOfAll: () => false,
            async run(items) {
              expect(new Set(items.map((item) => item.charAt(0))).size).toBe(items.length);
              expect(items.length).toBeLessThanOrEqual(mostAtOnce);
              await new Promise(setImmediate);
              done.push(...items);
              return items.map((item) => `done ${item}`);
            },
          });
          const results: Promise<string>[] = [];
          for (const [index, { key, pause }] of asked.entries()) {
            results.push(gatherer.do(key + index));
            if (pause) await new Promise(setImmediate);
          }
          expect(await Promise.all(results)).toEqual(asked.map(({ key }, index) => `done ${key}${index}`));
          expect(done.toSorted()).toEqual(asked.map(({ key }, index) => key + index).toSorted());
        },
      ),
    );
  });
});
