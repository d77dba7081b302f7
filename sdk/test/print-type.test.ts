/** The JSON Schemas that the contract may come to use, as the generator prints them. */
import { outcome } from "@reform-exchange/schemas";
import { expect, test } from "vitest";
import * as z from "zod";
import type { JsonSchema } from "../scripts/json-schema.ts";
import { printDeclaration } from "../scripts/print-declaration.ts";
import { printType } from "../scripts/print-type.ts";

const Named = z.string().meta({ id: "PrintTypeTestName" });

test.for<[string, z.ZodType]>([
  ["string", z.iso.datetime()],
  ["number", z.int().min(1)],
  ["boolean", z.boolean()],
  ["unknown", z.unknown()],
  ['"a" | "b"', z.enum(["a", "b"])],
  ["7", z.literal(7)],
  ["string | null", z.string().nullable()],
  ['("a" | "b")[]', z.array(z.enum(["a", "b"]))],
  ["[number, number]", z.tuple([z.number(), z.number()])],
  ["Record<string, number>", z.record(z.string(), z.number())],
  ["Record<string, never>", z.strictObject({})],
  ['{ "content-type": string; size?: number | undefined }', z.object({ "content-type": z.string(), size: z.number().optional() })],
  ["number | string[]", z.union([z.number(), z.array(z.string())])],
])("%s", ([printed, schema]) => {
  expect(printType(z.toJSONSchema(schema))).toBe(printed);
});

test("a schema with an id is printed by its name", () => {
  const { properties } = z.toJSONSchema(z.object({ names: z.array(Named.nullable()) }));
  expect(printType({ type: "object", properties: properties ?? {}, required: ["names"] })).toBe("{ names: (PrintTypeTestName | null)[] }");
});

test.for<[string, JsonSchema]>([
  ["an intersection", { allOf: [{ type: "string" }] }],
  ["nothing at all", { not: {} }],
  ["named members beside others", z.toJSONSchema(z.looseObject({ a: z.string() }))],
])("what the printer has not learned is refused, not printed wrongly: %s", ([, schema]) => {
  expect(() => printType(schema)).toThrow("has not learned");
});

test("a declaration without a description is refused: it would be a type without documentation", () => {
  const definitions = new Map([["Undocumented", z.toJSONSchema(z.object({}))]]);
  expect(() => printDeclaration("Undocumented", definitions)).toThrow("Undocumented has no description.");
});

test.for<[string, z.ZodType]>([
  ["as it is", outcome(z.string()).meta({ description: "The amount." })],
  ["that may be null", outcome(z.string()).nullable().meta({ description: "The amount." })],
])("an outcome %s says in its comment that nothing orders or filters by it", ([, amount]) => {
  const definition: JsonSchema = { description: "An item.", ...z.toJSONSchema(z.object({ amount })) };
  expect(printDeclaration("Item", new Map([["Item", definition]]))).toContain(
    "/** The amount. An outcome: nothing orders or filters by it. */",
  );
});
