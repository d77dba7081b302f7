import type * as z from "zod";

type Context = z.core.$RefinementCtx<readonly unknown[]>;

const repeats = { nl: "komt eerder in de lijst al voor", en: "comes earlier in the list already" };

/** A refinement of a list, which also runs when other parts of it are wrong: all faults are told at once. */
const always = { when: ({ value }: { readonly value: unknown }) => Array.isArray(value) };

/**
 * What to give to `superRefine` of a list, so that each item that names what an earlier one names is a fault in its own place.
 *
 * @param placesOf where in the list something is named, and what
 */
function namedOnce(placesOf: (items: readonly unknown[]) => Iterable<readonly [path: PropertyKey[], named: unknown]>) {
  const refine = (items: readonly unknown[], context: Context): void => {
    const seen = new Set<unknown>();
    for (const [path, named] of placesOf(items)) {
      if (seen.has(named)) context.addIssue({ code: "custom", path, params: repeats });
      if (named !== undefined) seen.add(named);
    }
  };
  return [refine, always] as const;
}

/** No two items are the same text. */
export function eachOnce() {
  return namedOnce((items) => items.map((item, index) => [[index], typeof item === "string" ? item : undefined]));
}

/** No two items have the same in this member, or where others are named in all of them together. */
export function memberOnce(member: string, ...others: readonly string[]) {
  return namedOnce((items) =>
    items.map((item, index) => {
      const [named, ...more] = [member, ...others].map((name) => memberOf(item, name));
      const isWhole = named !== undefined && !more.includes(undefined);
      return [[index, member], isWhole && more.length > 0 ? JSON.stringify([named, ...more]) : named];
    }),
  );
}

/** No two lists in this member of the items have the same in them, nor has one of them something twice. */
export function listedOnce(member: string) {
  return namedOnce((items) =>
    items.flatMap((item, index) => {
      const list = memberOf(item, member);
      return Array.isArray(list) ? list.map((named: unknown, place) => [[index, member, place], named] as const) : [];
    }),
  );
}

function memberOf(item: unknown, member: string): unknown {
  return typeof item === "object" && item !== null ? Reflect.get(item, member) : undefined;
}
