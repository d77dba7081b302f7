import type { JsonSchema } from "./json-schema.ts";

/** Looks up the component behind a reference. */
export interface References {
  resolved(schema: JsonSchema): JsonSchema;
}

/** A value made of the examples in a schema, or undefined when there is a member without one. */
export function sampleOf(schema: JsonSchema, references: References): unknown {
  const [example] = schema.examples ?? [];
  if (example !== undefined) return example;
  const target = references.resolved(schema);
  if (target !== schema) return sampleOf(target, references);
  const [alternative] = schema.anyOf ?? schema.oneOf ?? [];
  if (alternative) return sampleOf(alternative, references);
  if (schema.items) return arrayOf(sampleOf(schema.items, references));
  if (schema.properties)
    return objectOf(Object.entries(schema.properties).map(([name, property]) => [name, sampleOf(property, references)]));
  return undefined;
}

function arrayOf(item: unknown): unknown {
  return item === undefined ? undefined : [item];
}

function objectOf(members: readonly (readonly [string, unknown])[]): unknown {
  return members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members);
}
