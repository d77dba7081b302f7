import type { NamedOperation } from "@reform-exchange/contract";
import {
  isReferenceObject,
  type OpenAPIObject,
  type OperationObject,
  type ParameterObject,
  type ReferenceObject,
  type ResponseObject,
} from "openapi3-ts/oas31";
import { buildOpenApiDocument } from "../src/index.ts";

/** The document that the tests look at. */
export const document: OpenAPIObject = buildOpenApiDocument();

/** What stands at a JSON Pointer, or undefined. */
export function at(pointer: string): unknown {
  const steps = pointer.replace(/^#\//u, "").split("/");
  return steps
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, step) => (isRecord(node) ? node[step] : undefined), document);
}

/** Each object in a value, with its pointer. */
export function* objectsIn(value: unknown, pointer = "#"): Generator<readonly [string, Record<string, unknown>]> {
  if (isRecord(value)) yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** The operation of the document that stands where the contract says. */
export function operationAt({ operation }: NamedOperation): OperationObject | undefined {
  const verb = operation.method.toLowerCase() as Lowercase<typeof operation.method>; // lower case of a method
  return document.paths?.[operation.path]?.[verb];
}

/** The responses of an operation by status, with references followed. */
export function responsesOf(described: OperationObject | undefined): Record<string, ResponseObject> {
  const responses: Record<string, ResponseObject | ReferenceObject> = described?.responses ?? {};
  return Object.fromEntries(Object.entries(responses).map(([status, response]) => [status, followed(response)]));
}

/** The parameters of an operation, with references followed. */
export function parametersOf(described: OperationObject | undefined): ParameterObject[] {
  return (described?.parameters ?? []).map(followed);
}

function followed<Found extends object>(value: Found | ReferenceObject): Found {
  return isReferenceObject(value) ? (at(value.$ref) as Found) : value; // the validity test checks that each reference leads to its kind
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
