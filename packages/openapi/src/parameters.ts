import { inputPlaces, type Operation } from "@reform-exchange/contract";
import type { ExampleObject, ParameterObject, ReferenceObject } from "openapi3-ts/oas31";
import { namedExamples, successfulExamples } from "./examples.ts";
import { inputPart } from "./input-part.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** Request headers that are the same everywhere; the contract's input knows nothing of them. */
export const headerParameters = {
  AcceptLanguage: {
    name: "Accept-Language",
    in: "header",
    description: "The language of the texts of a problem: Dutch or English.",
    schema: { type: "string" },
    examples: { dutch: { summary: "Dutch", value: "nl" }, english: { summary: "English", value: "en" } },
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The `ETag` of an answer that you still have. When nothing changed, the answer is a 304 without a body.",
    schema: { type: "string" },
    examples: { kept: { summary: "The ETag of the answer before", value: '"5f3a9c1e"' } },
  },
} satisfies Record<string, ParameterObject>;

/** The parameters of an operation: the members of its input in path and query, and the headers that it heeds. */
export function parametersOf(operation: Operation, schemas: SchemaComponents): (ParameterObject | ReferenceObject)[] {
  const { path, query } = inputPlaces(operation);
  return [
    ...membersIn("path", path, operation, schemas),
    ...membersIn("query", query, operation, schemas),
    ...(operation.method === "GET" ? [headerReference("IfNoneMatch")] : []),
    headerReference("AcceptLanguage"),
  ];
}

function headerReference(name: keyof typeof headerParameters): ReferenceObject {
  return { $ref: `#/components/parameters/${name}` };
}

/** A parameter itself says what its schema would say: the description and the examples stand there, the shape in the schema. */
function membersIn(
  place: "path" | "query",
  members: readonly string[],
  operation: Operation,
  schemas: SchemaComponents,
): ParameterObject[] {
  const { properties = {}, required = [] } = inputPart(operation.input, members, schemas);
  return members.map((name) => {
    const { title: _, description, examples, ...shape } = properties[name] ?? {};
    const target = schemas.resolved(shape);
    const shown = parameterExamples(name, operation, examples ?? target.examples ?? []);
    return {
      name,
      in: place,
      required: required.includes(name),
      description: description ?? target.description ?? "",
      schema: shape,
      ...(Object.keys(shown).length > 0 && { examples: shown }),
    };
  });
}

/** Values from the operation's own calls; where none uses the parameter, those of its schema. */
function parameterExamples(name: string, operation: Operation, ofSchema: readonly unknown[]): Record<string, ExampleObject> {
  const used = successfulExamples(operation).filter(({ input }) => input[name] !== undefined);
  if (used.length > 0) return namedExamples(used.map(({ title, input }) => ({ title, value: input[name] })));
  return namedExamples(ofSchema.map((value) => ({ title: String(value), value })));
}
