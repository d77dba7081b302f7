import type * as z from "zod";
import type { JsonSchema } from "./json-schema.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The schema of those members of an input that travel in one place. */
export function inputPart(input: z.ZodObject, members: readonly string[], schemas: SchemaComponents): JsonSchema {
  // The clone has no id, so the input as a whole becomes no component: it never travels as a whole.
  const { properties = {}, required = [], ...rest } = schemas.input(input.clone(input.def));
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([member]) => members.includes(member))),
    required: required.filter((member) => members.includes(member)),
  };
}
