/** What the type of an operation refuses: no operation takes an order or a bound, whatever it answers. */

import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { operation } from "../src/index.ts";
import type { WithoutOrder } from "../src/without-order.ts";

const rest = {
  method: "GET",
  path: "/planted",
  summary: "Planted",
  description: "Planted.",
  access: { kind: "public", because: "planted", restsOn: [] },
  effect: "read",
  output: z.object({}),
  problems: [],
} as const;
const text = z.string();

describe("an operation", () => {
  test("does not compile with an input that asks for an order", () => {
    // @ts-expect-error no operation takes an order
    operation({ ...rest, input: z.strictObject({ sort: text }), examples: [{ title: "Planted", input: { sort: "" } }] });
    // @ts-expect-error no operation takes an order
    operation({ ...rest, input: z.strictObject({ order: text }), examples: [{ title: "Planted", input: { order: "" } }] });
    // @ts-expect-error no operation takes an order, not one that may be left out either
    operation({ ...rest, input: z.strictObject({ orderBy: text.optional() }), examples: [{ title: "Planted", input: {} }] });
  });
  test("does not compile with an input that asks for a range", () => {
    // @ts-expect-error no operation takes a bound
    operation({ ...rest, input: z.strictObject({ minValue: text }), examples: [{ title: "Planted", input: { minValue: "" } }] });
    // @ts-expect-error no operation takes a bound
    operation({ ...rest, input: z.strictObject({ maxBase: text }), examples: [{ title: "Planted", input: { maxBase: "" } }] });
  });
  test("compiles with inputs that only look like it", () => {
    operation({ ...rest, input: z.strictObject({ minute: text }), examples: [{ title: "Planted", input: { minute: "" } }] });
    expectTypeOf<WithoutOrder<"minute" | "ministry" | "limit" | "cursor" | "topic">>().toBeUnknown();
  });
  test("says which input it is", () => {
    expectTypeOf<WithoutOrder<"limit" | "minValue">>().toEqualTypeOf<{
      readonly input: "minValue asks for an order or a range, which no operation takes";
    }>();
  });
});
