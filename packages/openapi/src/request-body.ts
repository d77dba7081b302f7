import { bodyTypesOf, inputPlaces, type Operation } from "@reform-exchange/contract";
import type { ContentObject, RequestBodyObject } from "openapi3-ts/oas31";
import { namedExamples, successfulExamples } from "./examples.ts";
import { inputPart } from "./input-part.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The body of an operation: its input without the members that travel in the path. */
export function requestBodyOf(operation: Operation, schemas: SchemaComponents): RequestBodyObject {
  const { path, query, body } = inputPlaces(operation);
  const { input, intake } = operation;
  const examples = successfulExamples(operation)
    .map(({ title, input: sent }) => ({
      title,
      value: Object.fromEntries(Object.entries(sent).filter(([member]) => body.includes(member))),
    }))
    .filter(({ value }) => !hasMethodLikeKey(value));
  return {
    description: input.description ?? operation.summary,
    required: true,
    content: {
      "application/json": {
        schema: path.length === 0 && query.length === 0 ? schemas.input(input) : inputPart(input, body, schemas),
        ...(examples.length > 0 && { examples: namedExamples(examples) }),
      },
      ...(intake && rowsAsText(operation)),
    },
  };
}

/** The same rows in the other media types of an intake, which OpenAPI can only describe as text. */
function rowsAsText(operation: Operation): ContentObject {
  const text: Readonly<Record<string, string>> = {
    "application/x-ndjson": "A row on each line, as a JSON object with the members that an item has in JSON. Empty lines are passed over.",
    "text/csv":
      "A row on each line after a header with the names of members in any order, as RFC 4180 says, in UTF-8 with or without a byte order mark. The separator is the comma, or the semicolon where the header has that. An empty cell leaves its member out. A whole number stands in digits alone: `1000`, and neither `1.000` nor `01000`.",
  };
  return Object.fromEntries(
    bodyTypesOf(operation).flatMap((type) =>
      text[type] ? [[type, { schema: { type: "string" as const, description: text[type] } }]] : [],
    ),
  );
}

/**
 * Does a key anywhere in it contain the name of a method, as `postcode` does? The official linter takes the value of such a key for an
 * operation and misses its responses, so an example with one is left out; the schema's own examples show each member all the same.
 */
function hasMethodLikeKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => /put|post|patch/u.test(key) || hasMethodLikeKey(member));
}
