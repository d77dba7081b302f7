import { itemsOf, type JsonSchema, membersOf, referenceOf } from "./json-schema.ts";
import { printKey, printValue } from "./print-value.ts";

/** Prints the TypeScript type of a JSON Schema, on one line; what has a name is printed by its name. */
export function printType(schema: JsonSchema): string {
  return alternativesOf(schema).join(" | ");
}

/** The members of the union that a schema stands for; one member when it is none. */
export function alternativesOf(schema: JsonSchema): string[] {
  const reference = referenceOf(schema);
  if (reference) return [reference];
  if (schema.const !== undefined) return [printValue(schema.const)];
  if (schema.enum) return schema.enum.map((value) => printValue(value));
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return [...new Set(alternatives.flatMap((alternative) => alternativesOf(alternative)))];
  if (Array.isArray(schema.type)) return schema.type.flatMap((type) => alternativesOf({ ...schema, type }));
  return [printPlain(schema)];
}

function printPlain(schema: JsonSchema): string {
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return printArray(schema);
    case "object":
      return printObject(schema);
    case undefined:
      if (!schema.allOf && !schema.not) return "unknown";
  }
  throw new Error(`The generator has not learned this JSON Schema yet: ${JSON.stringify(schema)}`);
}

function printArray(schema: JsonSchema): string {
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => printType(item as JsonSchema)).join(", ")}]`; // Zod writes no boolean there
  const items = itemsOf(schema);
  if (!items) return "unknown[]";
  const alternatives = alternativesOf(items);
  return alternatives.length === 1 ? `${alternatives[0]}[]` : `(${alternatives.join(" | ")})[]`;
}

function printObject(schema: JsonSchema): string {
  const { additionalProperties } = schema;
  const members = membersOf(schema).map(
    ([key, member]) => `${printKey(key)}${optionalMark(schema, key)}: ${memberAlternatives(schema, key, member).join(" | ")}`,
  );
  if (members.length > 0) return `{ ${members.join("; ")} }`;
  return `Record<string, ${typeof additionalProperties === "object" ? printType(additionalProperties) : "never"}>`;
}

/** `?` for a member that may be left out. */
export function optionalMark({ required = [] }: JsonSchema, key: string): "?" | "" {
  return required.includes(key) ? "" : "?";
}

/** The type of a member; one that may be left out may also be undefined, under `exactOptionalPropertyTypes` too. */
export function memberAlternatives(owner: JsonSchema, key: string, member: JsonSchema): string[] {
  return optionalMark(owner, key) ? [...alternativesOf(member), "undefined"] : alternativesOf(member);
}
