import { inputPlaces, type Operation } from "@reform-exchange/contract";
import type { RequestBodyObject } from "openapi3-ts/oas31";
import { namedExamples, successfulExamples } from "./examples.ts";
import { inputPart } from "./input-part.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The body of an operation: its input without the members that travel in the path. */
export function requestBodyOf(operation: Operation, schemas: SchemaComponents): RequestBodyObject {
  const { path, body } = inputPlaces(operation);
  const { input } = operation;
  const examples = successfulExamples(operation).map(({ title, input: sent }) => ({
    title,
    value: Object.fromEntries(Object.entries(sent).filter(([member]) => body.includes(member))),
  }));
  return {
    description: input.description ?? operation.summary,
    required: true,
    content: {
      "application/json": {
        schema: path.length === 0 ? schemas.input(input) : inputPart(input, body, schemas),
        examples: namedExamples(examples),
      },
    },
  };
}
