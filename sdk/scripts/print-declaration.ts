import { outcomeNote } from "@reform-exchange/schemas";
import { describesOutcome, type JsonSchema, membersOf, referenceOf } from "./json-schema.ts";
import { lineWidth, printComment } from "./print-comment.ts";
import { alternativesOf, memberAlternatives, optionalMark } from "./print-type.ts";
import { printKey, printValue } from "./print-value.ts";

/** The schemas by name that a declaration may refer to. */
export type Definitions = ReadonlyMap<string, JsonSchema>;

/** How the format of a text is told to people. */
const formats: Readonly<Record<string, string>> = {
  date: "ISO 8601 date (YYYY-MM-DD)",
  "date-time": "ISO 8601 date and time",
  uuid: "UUID",
  uri: "URI",
  email: "e-mail address",
};

/** Prints an interface for an object with members, and a type for anything else. */
export function printDeclaration(name: string, definitions: Definitions, parent?: string): string {
  const schema = definitions.get(name);
  if (!schema) throw new Error(`There is no schema ${name}.`);
  const comment = printComment({ text: [textOf(name, schema, definitions)] });
  const isPlain = schema.type !== "object" || (membersOf(schema).length === 0 && parent === undefined);
  if (isPlain) return `${comment}\n${printUnion(`export type ${name} =`, alternativesOf(schema))}`;
  const inherited = new Map(parent ? membersOf(definitions.get(parent) ?? {}) : []);
  const members = membersOf(schema).filter(([key, member]) => !isSame(member, inherited.get(key)));
  const lines = members.map(([key, member]) =>
    [
      printComment({ text: [textOf(key, member, definitions)] }, "  "),
      printUnion(`  ${printKey(key)}${optionalMark(schema, key)}:`, memberAlternatives(schema, key, member), "    "),
    ].join("\n"),
  );
  return `${comment}\nexport interface ${name}${parent ? ` extends ${parent}` : ""} {\n${lines.join("\n")}\n}`;
}

/** Prints `export type Name = A | B;` or a member, on several lines where it must be. */
export function printUnion(start: string, alternatives: readonly string[], indent = "  "): string {
  const line = `${start} ${alternatives.join(" | ")};`;
  return line.length <= lineWidth ? line : `${start}\n${alternatives.map((alternative) => `${indent}| ${alternative}`).join("\n")};`;
}

/** The description, then the format, the default and an example of a plain value; what a reference does not say itself, its target says. */
function textOf(name: string, schema: JsonSchema, definitions: Definitions): string {
  const reference = referenceOf(schema.anyOf?.[0] ?? schema);
  const target = (reference && definitions.get(reference)) || {};
  const description = schema.description ?? target.description;
  if (!description) throw new Error(`${name} has no description.`);
  const format = schema.format ?? target.format;
  const isListed = schema.const !== undefined || schema.enum !== undefined;
  const [example] = isListed ? [] : (schema.examples ?? target.examples ?? []);
  const facts = [
    format && !description.includes("ISO 8601") && (formats[format] ?? format),
    schema.type === "integer" && "whole number",
    schema.default !== undefined && `${printValue(schema.default)} when left out`,
    example !== undefined && typeof example !== "object" && `for example ${printValue(example)}`,
  ].filter((fact) => typeof fact === "string");
  const told = facts.length > 0 ? `${description} ${capitalized(facts.join(", "))}.` : description;
  return describesOutcome(schema) ? `${told} ${outcomeNote}` : told;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Examples apart, is the member just what the parent has? */
function isSame(member: JsonSchema, inherited: JsonSchema | undefined): boolean {
  return (
    inherited !== undefined && JSON.stringify({ ...member, examples: undefined }) === JSON.stringify({ ...inherited, examples: undefined })
  );
}
