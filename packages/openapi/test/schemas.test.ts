import { inputPlaces, operations } from "@reform-exchange/contract";
import { outcome } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { JsonSchema } from "../src/json-schema.ts";
import { sampleOf } from "../src/sample.ts";
import { SchemaComponents } from "../src/schema-components.ts";
import { at, document, objectsIn } from "./document.ts";

const components = document.components?.schemas ?? {};
const resolved = (schema: JsonSchema): JsonSchema => (schema.$ref === undefined ? schema : (at(schema.$ref) as JsonSchema)); // only schemas are referred to here
const properties = Object.entries(components).flatMap(
  ([component, schema]) =>
    Object.entries((schema as JsonSchema).properties ?? {}).map(([name, property]) => ({ member: `${component}.${name}`, property })), // a component is a schema
);

describe("the components", () => {
  test("are in the order of their names", () => {
    expect(Object.keys(components)).toEqual(Object.keys(components).toSorted());
  });

  test("each have a title and a description", () => {
    expect(Object.entries(components).filter(([, schema]) => !("title" in schema && schema.description))).toEqual([]);
  });

  test.each(properties)("$member has a description and an example", ({ property }) => {
    expect(property.description ?? resolved(property).description).toBeTruthy();
    expect(sampleOf(property, { resolved })).toBeDefined();
  });

  test("of answers let a later version add members; those of requests refuse what they don't know", () => {
    const closed = Object.entries(components).flatMap(([name, schema]) =>
      JSON.stringify(schema).includes('"additionalProperties":false') ? [name] : [],
    );
    const sent = operations
      .filter(({ operation }) => inputPlaces(operation).body.length > 0 && !operation.intake)
      .flatMap(({ operation }) => operation.input.meta()?.id ?? []);
    expect(closed).toEqual(expect.arrayContaining(sent));
    const answers = new Set(operations.flatMap(({ operation }) => [...namesWithin(`${operation.output.meta()?.id}`)]));
    expect(closed.filter((name) => answers.has(name) || name.endsWith("Problem"))).toEqual([]);
  });

  test("of a body that shares its input with the path is closed too", () => {
    const body = at("#/paths/~1werkcentra~1{werkcentrumId}/put/requestBody/content/application~1json/schema");
    expect(body).toMatchObject({ additionalProperties: false, required: ["name", "locations"] });
    expect(body).not.toHaveProperty("properties.werkcentrumId");
  });

  test("that are alternatives say which member tells them apart", () => {
    expect(at("#/components/schemas/RegionLookupResult/discriminator")).toEqual({
      propertyName: "status",
      mapping: {
        found: "#/components/schemas/RegionFound",
        notValidOnDate: "#/components/schemas/MunicipalityNotValidOnDate",
        unknownMunicipality: "#/components/schemas/UnknownMunicipality",
        beforeWindow: "#/components/schemas/DateBeforeWindow",
      },
    });
  });
});

describe("a Zod schema in the document", () => {
  test("becomes a component when it has an id, wherever it sits", () => {
    const schemas = new SchemaComponents();
    const Inner = z.string().meta({ id: "TestInner" });
    expect(schemas.output(z.object({ inner: z.array(Inner) }))).toMatchObject({
      properties: { inner: { type: "array", items: { $ref: "#/components/schemas/TestInner" } } },
    });
    expect(schemas.byName()).toEqual([["TestInner", { type: "string" }]]);
  });

  test("may not read differently in a request and in an answer under one id", () => {
    const schemas = new SchemaComponents();
    const Limited = z.object({ limit: z.int().default(50) }).meta({ id: "TestLimited" });
    schemas.input(Limited);
    expect(() => schemas.output(Limited)).toThrow("Two schemas are called TestLimited");
  });

  test("says int64 for the bounds that Zod gives each integer, and keeps bounds of its own", () => {
    const schemas = new SchemaComponents();
    expect(schemas.output(z.int())).toEqual({ type: "integer", format: "int64" });
    expect(schemas.output(z.int().min(0))).toEqual({ type: "integer", format: "int64", minimum: 0 });
    expect(schemas.output(z.int().min(1).max(9))).toEqual({ type: "integer", minimum: 1, maximum: 9 });
  });

  test("leaves out a pattern that only some readers understand", () => {
    expect(new SchemaComponents().input(z.string().regex(/^\p{L}+$/u))).toEqual({ type: "string" });
  });

  test("needs ids for alternatives that a member tells apart", () => {
    const union = z.discriminatedUnion("kind", [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b") })]);
    expect(() => new SchemaComponents().output(union)).toThrow("“kind” has no id");
  });
});

/** A component and all that it refers to. */
function namesWithin(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, { $ref }] of objectsIn(at(`#/components/schemas/${name}`))) {
    if (typeof $ref === "string") namesWithin($ref.slice("#/components/schemas/".length), found);
  }
  return found;
}

describe("an outcome", () => {
  const amount = outcome(z.string()).meta({ title: "Amount", description: "The amount." });
  const told = { "x-outcome": true, description: "The amount. An outcome: nothing orders or filters by it." };

  test.each<[string, z.ZodType]>([
    ["as it is", amount],
    ["that may be left out", amount.optional()],
    ["that may be null", outcome(z.string()).nullable().meta({ description: "The amount." })],
    ["of a schema with a name", outcome(z.string().meta({ id: "SchemasTestAmount" })).meta({ description: "The amount." })],
  ])("%s is marked, and says what holds for it", (_, schema) => {
    expect(new SchemaComponents().output(z.object({ schema })).properties).toMatchObject({ schema: told });
  });

  test("leaves its neighbours alone", () => {
    const { properties } = new SchemaComponents().output(z.object({ amount, other: z.string().meta({ description: "Other." }) }));
    expect(properties?.["other"]).toEqual({ type: "string", description: "Other." });
  });
});
