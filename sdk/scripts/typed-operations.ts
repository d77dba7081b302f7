/** The operations of the contract with the names of their types, and the schema behind each name. */
import { inputPlaces, isPaged, type NamedOperation, operations, problemsOf } from "@reform-exchange/contract";
import { Problem, problemSchemas } from "@reform-exchange/schemas";
import { itemsOf, type JsonSchema, type JsonSchemas, jsonSchemas, referenceOf } from "./json-schema.ts";
import { type TypedExport, typedExport } from "./typed-export.ts";
import { type TypedFollow, typedFollow } from "./typed-follow.ts";
import { errorClassOf } from "./typed-problems.ts";

/** An operation with the names of its types in the SDK. */
export interface TypedOperation extends NamedOperation {
  readonly places: ReturnType<typeof inputPlaces>;
  readonly inputType: string;
  readonly input: JsonSchema;
  /** Can the method be called without an input? */
  readonly inputOptional: boolean;
  /** `void` when the operation has nothing to tell. */
  readonly outputType: string;
  /** The type of the items, when the operation gives a list in pages. */
  readonly itemType: string | undefined;
  /** The method that follows the answers as they come, when the operation has one. */
  readonly follow: TypedFollow | undefined;
  /** The file of all that it lists, when the operation has one. */
  readonly export: TypedExport | undefined;
  /** The names of the classes of the errors that it can end in. */
  readonly errorClasses: readonly string[];
}

const inputs = jsonSchemas(
  operations.map(({ id, operation }) => [id, operation.input]),
  "input",
);
const outputs = jsonSchemas(
  [
    ...operations.filter(({ operation }) => !givesNothing(operation)).map(({ id, operation }) => [id, operation.output] as const),
    ["problem", Problem],
    ...Object.entries(problemSchemas),
  ],
  "output",
);

/** Every operation of the contract, in its order. */
export const typedOperations: readonly TypedOperation[] = operations.map((named) => {
  const { id, operation } = named;
  return {
    ...named,
    places: inputPlaces(operation),
    inputType: nameIn(inputs, id, "Input"),
    input: resolve(inputs, id),
    inputOptional: !resolve(inputs, id).required?.length,
    outputType: givesNothing(operation) ? "void" : nameIn(outputs, id, "Output"),
    itemType: isPaged(operation) ? itemTypeOf(id) : undefined,
    follow: operation.isFollowed ? followOf(named) : undefined,
    export: exportOf(named),
    errorClasses: problemsOf(operation).map(errorClassOf),
  };
});

/** The operations of each resource. */
export const operationsByResource: ReadonlyMap<string, readonly TypedOperation[]> = Map.groupBy(
  typedOperations,
  ({ resource }) => resource,
);

/** Every schema with a name: those with an id, and the inputs and outputs that have none of their own. */
export const definitions: ReadonlyMap<string, JsonSchema> = new Map([
  ...typedOperations.map(({ id, inputType, input }) => [inputType, { description: `What \`${id}\` takes.`, ...input }] as const),
  ...Object.entries(inputs.definitions),
  ...typedOperations.flatMap(({ follow }) => (follow ? [[follow.inputType, follow.input] as const] : [])),
  ...typedOperations.flatMap(({ export: file }) => (file ? [[file.inputType, file.input] as const] : [])),
  ...typedOperations
    .filter(({ operation }) => !givesNothing(operation))
    .map(({ id, outputType }) => [outputType, { description: `What \`${id}\` gives.`, ...resolve(outputs, id) }] as const),
  ...Object.entries(outputs.definitions),
]);

for (const [name, output] of Object.entries(outputs.definitions)) {
  const input = inputs.definitions[name];
  if (input && shapeOf(input) !== shapeOf(output)) {
    throw new Error(`${name} has another shape as an input than as an output; give one of the two schemas an id of its own.`);
  }
}

/** The id of the schema, or a name after the operation: `regions.list` gives `RegionsListInput`. */
function nameIn({ schemas }: JsonSchemas, id: string, suffix: string): string {
  const named = schemas[id] && referenceOf(schemas[id]);
  return named ?? typeAfter(id, suffix);
}

function typeAfter(id: string, suffix: string): string {
  return id.replace(/(?:^|\.)([a-z])/gu, (_, letter: string) => letter.toUpperCase()) + suffix;
}

function resolve({ schemas, definitions: shared }: JsonSchemas, id: string): JsonSchema {
  const schema = schemas[id];
  const found = schema?.$ref ? shared[referenceOf(schema) ?? ""] : schema;
  if (!found) throw new Error(`${id} has no schema.`);
  return found;
}

/** Is there no data in a success? JSON Schema has no word for that. */
function givesNothing({ status, output }: NamedOperation["operation"]): boolean {
  if ((output.type === "void") !== (status === 204)) throw new Error("z.void() as the output, and status 204, go together.");
  return output.type === "void";
}

function followOf({ id, resource, name, operation }: NamedOperation): TypedFollow {
  if (operations.some((other) => other.id === `${resource}.follow`)) throw new Error(`${resource}.follow is there twice.`);
  const itemType = itemTypeOf(id);
  return typedFollow({
    resource,
    name,
    input: resolve(inputs, id),
    itemType,
    item: outputs.definitions[itemType] ?? {},
    inPath: inputPlaces(operation).path,
  });
}

function exportOf({ id, operation }: NamedOperation): TypedExport | undefined {
  const { streamedAs } = operation;
  if (!streamedAs) return undefined;
  return typedExport({ id, inputType: typeAfter(id, "ExportInput"), input: resolve(inputs, id), streamedAs });
}

function itemTypeOf(id: string): string {
  const list = resolve(outputs, id).properties?.items;
  const item = typeof list === "object" ? itemsOf(list) : undefined;
  const name = item && referenceOf(item);
  if (!name) throw new Error(`Give the schema of the items of ${id} an id; their type is named after it.`);
  return name;
}

/** Whether unknown members are refused is no part of the shape that the SDK shows. */
function shapeOf(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => (key === "additionalProperties" && value === false ? undefined : value));
}
