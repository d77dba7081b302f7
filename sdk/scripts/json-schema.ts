/** JSON Schema as Zod writes it: what is shared stands once under `$defs`, by the id of its schema. */
import { outcomeMark } from "@reform-exchange/schemas";
import * as z from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Schemas by name; those with an id of their own are a reference into `definitions`. */
export interface JsonSchemas {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** Converts many schemas at once, so that what they share is there once. */
export function jsonSchemas(named: Iterable<readonly [string, z.ZodType]>, io: "input" | "output"): JsonSchemas {
  const { properties = {}, $defs = {} } = z.toJSONSchema(z.object(Object.fromEntries(named)), { io });
  return { schemas: withoutBooleans(properties), definitions: withoutBooleans($defs) };
}

/** The name that a schema refers to, or undefined when it is no reference. */
export function referenceOf(schema: JsonSchema): string | undefined {
  return schema.$ref?.replace("#/$defs/", "");
}

/** Is what the schema describes marked as an outcome, null allowed or not? */
export function describesOutcome(schema: JsonSchema): boolean {
  return schema[outcomeMark] === true || schema.anyOf?.some((alternative) => describesOutcome(alternative)) === true;
}

/** The one schema of an array's items, or undefined. */
export function itemsOf({ items }: JsonSchema): JsonSchema | undefined {
  return typeof items === "object" && !Array.isArray(items) ? items : undefined;
}

/** The members of an object in their order. */
export function membersOf({ properties = {}, additionalProperties }: JsonSchema): [string, JsonSchema][] {
  const members = Object.entries(withoutBooleans(properties));
  if (members.length > 0 && typeof additionalProperties === "object") {
    throw new Error(`The generator has not learned objects with named and other members yet: ${JSON.stringify(properties)}`);
  }
  return members;
}

/** `true` as a schema means anything, and so does `{}`. */
function withoutBooleans(schemas: Record<string, z.core.JSONSchema._JSONSchema>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, typeof schema === "boolean" ? {} : schema]));
}
