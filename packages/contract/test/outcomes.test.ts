/** Each rule refuses a planted offender, and lets the innocent pass that looks most like it. */
import { noRanking, OutcomePolicy, outcome, outcomeMark, PageQuery, pageOf, problemCodes } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { contract, operations, ordersAsked, problemsOf } from "../src/index.ts";
import type { Operation } from "../src/operation.ts";
import { assertNoLeagueTables, leagueTableFaults } from "../src/outcome-rules.ts";
import { answersOutcomes, outcomesOf } from "../src/outcomes.ts";

const Decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u);
const Item = z.object({
  areaCode: z.string(),
  periodFrom: z.iso.date(),
  year: z.int(),
  baseCount: z.int(),
  value: outcome(Decimal).nullable(),
});
const policy = { policy: OutcomePolicy };

/** What a planted operation differs in from an innocent one. */
interface Plant {
  readonly path?: `/${string}`;
  readonly effect?: "write";
  readonly asks?: z.ZodRawShape;
  readonly output?: z.ZodType;
  readonly orderedBy?: readonly [string, ...string[]] | "nothing";
  readonly privateMember?: string;
  readonly isFollowed?: true;
}

function plant({
  path = "/planted",
  effect,
  asks = {},
  output,
  orderedBy = ["areaCode", "periodFrom"],
  privateMember,
  isFollowed,
}: Plant = {}): Operation {
  return {
    method: "GET",
    path,
    summary: "Planted",
    description: "Planted.",
    access: { kind: "public", because: "planted", restsOn: [] },
    effect: effect ?? "read",
    ...(privateMember !== undefined && { privateMember }),
    ...(isFollowed && { isFollowed }),
    ...(orderedBy !== "nothing" && { orderedBy }),
    input: PageQuery.extend(asks),
    output: output ?? pageOf("PlantedPage", "Planted", Item, policy),
    problems: [],
    examples: [{ title: "Planted", input: {} }],
  };
}

const listOf = (item: z.ZodType, about: z.ZodRawShape = policy) => z.object({ items: z.array(item), ...about });
const text = z.string().optional();

describe("an outcome is found", () => {
  const wrapped: Readonly<Record<string, z.ZodType>> = {
    "under null allowed": z.object({ value: outcome(Decimal).nullable() }),
    "marked with its null": z.object({ value: outcome(Decimal.nullable()).meta({ title: "Value" }) }),
    "with a text of its own": z.object({ value: outcome(Decimal).meta({ description: "Another." }) }),
    "with a check of its own": z.object({ value: outcome(Decimal).refine(() => true) }),
    "under optional": z.object({ value: outcome(Decimal).optional() }),
    "under a default": z.object({ value: outcome(Decimal).default("0") }),
    "made read-only": z.object({ value: outcome(Decimal).readonly() }),
    "in a list of lists": z.object({ value: z.array(z.array(outcome(Decimal))) }),
    "in a record": z.object({ value: z.record(z.string(), outcome(Decimal)) }),
    "in a tuple": z.object({ value: z.tuple([z.string(), outcome(Decimal)]) }),
    "in a set": z.object({ value: z.set(outcome(Decimal)) }),
    "in a map": z.object({ value: z.map(z.string(), outcome(Decimal)) }),
    "in one of the alternatives": z.object({ value: z.union([z.null(), z.object({ value: outcome(Decimal) })]) }),
    "in a part of an intersection": z.intersection(z.object({}), z.object({ value: outcome(Decimal) })),
    "before a transform": z.object({ value: outcome(Decimal).transform(Number) }),
    "in a lazy schema": z.object({ value: z.lazy(() => outcome(Decimal)) }),
    "as the object itself": z.object({ value: outcome(z.object({ amount: Decimal })) }),
    "in an extended object": z.object({ value: outcome(Decimal) }).extend({ other: z.string() }),
  };
  test.each(Object.entries(wrapped))("%s", (_, output) => {
    expect(outcomesOf({ output }).map(({ name }) => name)).toContain("value");
  });

  test("in a schema that holds itself", () => {
    const Tree = z.object({
      value: outcome(Decimal),
      get children() {
        return z.array(Tree);
      },
    });
    expect(outcomesOf({ output: Tree }).map(({ path }) => path)).toEqual(["value"]);
  });

  test("at each place where it stands, with the item of its list", () => {
    const places = outcomesOf({ output: z.object({ first: Item, items: z.array(Item) }) });
    expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining(["first.value", "items[].value"]));
    expect(new Set(places.map(({ item }) => item))).toEqual(new Set([undefined, Item]));
  });

  test("by its mark in the JSON Schema too", () => {
    const { properties } = z.toJSONSchema(z.object({ value: outcome(Decimal).meta({ title: "Value" }) }));
    expect(properties?.["value"]).toMatchObject({ [outcomeMark]: true, title: "Value" });
  });

  test("nowhere in an output without one", () => {
    expect(answersOutcomes(contract.werkcentra.list)).toBe(false);
    expect(answersOutcomes({ output: z.void() })).toBe(false);
  });
});

describe("an innocent operation with outcomes passes", () => {
  const innocents: Readonly<Record<string, Plant>> = {
    "as it is": {},
    "with filters by code, day and kind": {
      asks: {
        areaCode: text,
        indicatorCode: text,
        periodFrom: z.iso.date().optional(),
        knownAt: z.iso.datetime().optional(),
        aspect: z.enum(["result", "effect"]).optional(),
      },
    },
    "with numbers that name a thing": {
      asks: { year: z.int().optional(), cycle: z.int().optional(), definitionVersion: z.int().optional() },
    },
    "with such a number in a filter": { asks: { filter: z.strictObject({ year: z.int() }).optional() } },
    "with a number in its path": { path: "/planted/{edition}", asks: { edition: z.int() } },
    "with words that only look like it": { asks: { minute: text, ministryCode: text, overview: z.boolean().optional(), topic: text } },
    "ordered by a year": { orderedBy: ["areaCode", "year"] },
    "of one region, without the policy": {
      path: "/regions/{regionCode}/planted",
      asks: { regionCode: z.string() },
      output: listOf(Item, {}),
    },
    "of one thing, without an order": { orderedBy: "nothing", output: z.object({ value: outcome(Decimal), ...policy }) },
    "that writes the values it answers": {
      effect: "write",
      asks: { value: outcome(Decimal), baseCount: z.int() },
      orderedBy: "nothing",
      output: Item,
    },
    "with a text of its own on the policy": { output: listOf(Item, { policy: OutcomePolicy.meta({ description: "Why." }) }) },
    "ordered by a member of a member": {
      orderedBy: ["area.code"],
      output: listOf(z.object({ area: z.object({ code: z.string() }), value: outcome(Decimal) })),
    },
  };
  test.each(Object.entries(innocents))("%s", (_, planted) => {
    expect(leagueTableFaults(plant(planted))).toEqual([]);
  });

  test("and so does one without outcomes that orders by distance", () => {
    expect(leagueTableFaults(contract.werkcentra.list)).toEqual([]);
  });
});

describe("an operation with outcomes is refused when", () => {
  const orders = [
    "sort",
    "sortBy",
    "sort_by",
    "sort-by",
    "SORT",
    "order",
    "orderBy",
    "order_by",
    "orderby",
    "direction",
    "rank",
    "rankBy",
    "top",
    "top10",
  ];
  const bounds = [
    "min",
    "minimum",
    "minBase",
    "min_base",
    "MinBase",
    "MIN_BASE",
    "minbase",
    "maxBase",
    "baseMax",
    "valueMin",
    "score_gte",
    "aboveAverage",
    "atLeast",
  ];
  test.each([...orders, ...bounds])("it takes %s", (name) => {
    expect(leagueTableFaults(plant({ asks: { [name]: text } }))).toEqual([
      `input ${name} asks for an order or a range, on an operation that answers outcomes`,
    ]);
  });

  const offenders: readonly (readonly [why: string, plant: Plant, refusal: RegExp])[] = [
    [
      "it takes an order within a filter",
      { asks: { filter: z.strictObject({ sortBy: text }).optional() } },
      /^input filter\.sortBy asks for an order/u,
    ],
    ["it offers an order", { asks: { view: z.enum(["table", "ranking"]).optional() } }, /^input view offers ranking/u],
    ["it writes, and takes an order", { effect: "write", asks: { sort: text } }, /^input sort asks for an order/u],
    ["it takes an outcome", { asks: { bound: outcome(Decimal).optional() } }, /^input bound is an outcome/u],
    ["it takes what is named for an outcome", { asks: { value: text } }, /^input value is about the outcome items\[\]\.value/u],
    ["it takes what is about an outcome", { asks: { hasValue: z.boolean().optional() } }, /^input hasValue is about the outcome/u],
    ["it takes a number", { asks: { threshold: z.number().optional() } }, /^input threshold is a number/u],
    ["it takes a whole number", { asks: { threshold: z.int().min(100).nullable().default(null) } }, /^input threshold is a number/u],
    ["it takes one of some numbers", { asks: { threshold: z.literal([10, 20]).optional() } }, /^input threshold is a number/u],
    [
      "it takes a number within a filter",
      { asks: { filter: z.strictObject({ threshold: z.int() }) } },
      /^input filter\.threshold is a number/u,
    ],
    ["it takes numbers", { asks: { thresholds: z.array(z.number()).optional() } }, /^input thresholds is a number/u],
    ["it takes a number as a text", { asks: { threshold: Decimal.optional() } }, /^input threshold is a number/u],
    ["it expands", { asks: { expand: z.array(z.string()).optional() } }, /^input expand could bring outcomes in another order/u],
    ["it includes", { asks: { include: text } }, /^input include could bring outcomes/u],
    ["it chooses fields", { asks: { fields: text } }, /^input fields could bring outcomes/u],
    ["it orders by distance", { asks: { near: text } }, /^input near orders by distance/u],
    ["it has a private place", { asks: { from: text }, privateMember: "from" }, /^input from orders by distance/u],
    ["its list says no order", { orderedBy: "nothing" }, /does not say in orderedBy/u],
    [
      "a list that is not paged says no order",
      { orderedBy: "nothing", output: z.object({ rows: z.array(Item), ...policy }) },
      /does not say in orderedBy/u,
    ],
    ["it is ordered by an outcome", { orderedBy: ["value", "areaCode"] }, /^orderedBy names value, which is an outcome/u],
    [
      "it is ordered by what holds an outcome",
      { orderedBy: ["cell"], output: listOf(z.object({ cell: Item })) },
      /^orderedBy names cell, which is an outcome/u,
    ],
    ["it is ordered by a number", { orderedBy: ["areaCode", "baseCount"] }, /^orderedBy names baseCount, a number/u],
    ["it is ordered by what no item has", { orderedBy: ["regionCode"] }, /^orderedBy names regionCode, which no item has/u],
    ["it does not carry the policy", { output: listOf(Item, {}) }, /does not carry policy/u],
    ["it may leave out the policy", { output: listOf(Item, { policy: OutcomePolicy.optional() }) }, /does not carry policy/u],
    ["one of its alternatives has no policy", { output: z.union([listOf(Item), listOf(Item, {})]) }, /does not carry policy/u],
    ["it can be followed", { isFollowed: true }, /^can be followed/u],
    ["its policy is another", { output: listOf(Item, { policy: z.object({ code: z.string() }) }) }, /does not carry policy/u],
    ["it answers a rank", { output: listOf(Item.extend({ regionalRank: z.int() })) }, /^output items\[\]\.regionalRank is a rank/u],
    ["it answers a quartile", { output: listOf(Item.extend({ quartile: z.int() })) }, /^output items\[\]\.quartile is a rank/u],
  ];
  test.each(offenders)("%s", (_, planted, refusal) => {
    expect(leagueTableFaults(plant(planted))).toEqual([expect.stringMatching(refusal)]);
  });
});

test("all refusals of all operations are told at once, each with its operation, member and rule", () => {
  const planted = [
    { id: "planted.list", operation: plant({ asks: { sort: text, value: text } }) },
    { id: "planted.other", operation: plant({ output: listOf(Item, {}) }) },
  ];
  const message =
    /planted\.list: input sort asks.*\n.*planted\.list: input value is about.*\n.*planted\.other: answers outcomes of several/u;
  expect(() => assertNoLeagueTables(planted)).toThrow(message);
});

test("the contract allows no league tables", () => {
  expect(() => assertNoLeagueTables(operations)).not.toThrow();
});

test("an operation ends in outcome-order-refused just when it answers outcomes", () => {
  for (const { operation: each } of operations) expect(problemsOf(each).includes("outcome-order-refused")).toBe(answersOutcomes(each));
  expect(problemsOf(plant())).toContain("outcome-order-refused");
  expect(problemCodes).toContain("outcome-order-refused");
});

test("the policy has the words of its schema", () => {
  expect(OutcomePolicy.parse(noRanking)).toEqual(noRanking);
});

describe("a call asks for an order or a range", () => {
  const asking = [
    "sort",
    "order",
    "orderBy",
    "order_by",
    "sortBy",
    "sort-by",
    "sort[value]",
    "$orderby",
    "ORDER",
    "rank",
    "top",
    "top5",
    "minValue",
    "maxBase",
    "min_value",
  ];
  const ranges = [
    "value",
    "value[gte]",
    "value_gt",
    "valueMin",
    "value.lt",
    "valueFrom",
    "minvalue",
    "filter[value][gte]",
    "score[gte]",
    "order[by]",
  ];
  test.each([...asking, ...ranges])("with %s", (name) => {
    expect(ordersAsked(plant({ asks: { periodFrom: text } }), { limit: 1, [name]: "1" })).toEqual([name]);
  });
  test.each(["page", "q", "expand", "minute", "ministry", "periodFrom[gte]", "limitMax", "constructor"])("but not with %s", (name) => {
    expect(ordersAsked(plant({ asks: { periodFrom: text } }), { limit: 1, [name]: "1" })).toEqual([]);
  });
  test("but not of an operation without outcomes, and not in what is no object", () => {
    expect(ordersAsked(contract.regions.list, { sort: "name" })).toEqual([]);
    expect([null, undefined, "sort", 1].map((sent) => ordersAsked(plant(), sent))).toEqual([[], [], [], []]);
  });
});
