import { inputPlaces, isCreating, needsIfMatch, type Operation } from "@reform-exchange/contract";
import type { ExampleObject, ParameterObject, ReferenceObject } from "openapi3-ts/oas31";
import { namedExamples, successfulExamples } from "./examples.ts";
import { inputPart } from "./input-part.ts";
import { keyIsKeptFor } from "./repeating.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** Request headers that are the same everywhere; the contract's input knows nothing of them. */
export const headerParameters = {
  AcceptLanguage: {
    name: "Accept-Language",
    in: "header",
    description: "The language of the texts of a problem, or of a page: Dutch or English.",
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
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: true,
    description:
      "The version that you change: the `ETag` that came with it, or the number in its `version`. When it was changed meanwhile, the answer is a 412 and nothing is done. `*` stands for any version.",
    schema: { type: "string", minLength: 1 },
    examples: {
      tag: { summary: "The ETag of what you read", value: '"3.mYH0fRk2pQzB"' },
      version: { summary: "The number in version", value: "3" },
    },
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description: `A name of your own for this one call, a new UUID for example. Whoever repeats the call with the same key gets the first answer again and nothing is done twice, for ${keyIsKeptFor}; with another body it is refused. Other callers may have the same key.`,
    schema: { type: "string", pattern: '^(?:[!#-~]{1,200}|"[!#-~]{1,200}")$' },
    examples: { uuid: { summary: "A UUID", value: "8e03978e-40d5-43e8-bc93-6894a57f9324" } },
  },
  LastEventId: {
    name: "Last-Event-ID",
    in: "header",
    description:
      "With server-sent events: the `id` of the last event that arrived, which then goes before `after`. A browser's `EventSource` sends it by itself when it connects again.",
    schema: { type: "string" },
    examples: { event: { summary: "The id of an event", value: "Zk1tT2p5c0F4Q2J3d1E" } },
  },
  Range: {
    name: "Range",
    in: "header",
    description: "The part of the file that is asked for, in bytes counted from 0. Several parts at once come as the whole.",
    schema: { type: "string" },
    examples: { rest: { summary: "What is missing after a megabyte", value: "bytes=1000000-" } },
  },
  IfRange: {
    name: "If-Range",
    in: "header",
    description: "The `ETag` of what you have a part of: when the file is another one now, all of it comes.",
    schema: { type: "string" },
    examples: { tag: { summary: "The ETag that came with the part", value: '"4c2c0f"' } },
  },
} satisfies Record<string, ParameterObject>;

/** The parameters of an operation: the members of its input in path and query, and the headers that it heeds. */
export function parametersOf(operation: Operation, schemas: SchemaComponents): (ParameterObject | ReferenceObject)[] {
  const { path, query } = inputPlaces(operation);
  return [
    ...membersIn("path", path, operation, schemas),
    ...membersIn("query", query, operation, schemas),
    ...headersHeeded(operation).map(headerReference),
  ];
}

type HeaderParameter = keyof typeof headerParameters;

function headersHeeded(operation: Operation): HeaderParameter[] {
  return [
    ...(operation.method === "GET" ? (["IfNoneMatch"] as const) : []),
    ...(needsIfMatch(operation) ? (["IfMatch"] as const) : []),
    ...(isCreating(operation) ? (["IdempotencyKey"] as const) : []),
    ...(operation.isFollowed ? (["LastEventId"] as const) : []),
    ...(operation.isDownload ? (["Range", "IfRange"] as const) : []),
    "AcceptLanguage",
  ];
}

function headerReference(name: HeaderParameter): ReferenceObject {
  return { $ref: `#/components/parameters/${name}` };
}

const isPrivate = "The service keeps no answer under an address that has it, and writes it in no log.";

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
    const text = description ?? target.description ?? "";
    return {
      name,
      in: place,
      required: required.includes(name),
      description: name === operation.privateMember ? `${text} ${isPrivate}` : text,
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
