import { inputPlaces, type NamedOperation, type Operation } from "@reform-exchange/contract";
import type { OperationObject, SecurityRequirementObject } from "openapi3-ts/oas31";
import { parametersOf } from "./parameters.ts";
import type { ProblemResponses } from "./problem-responses.ts";
import { requestBodyOf } from "./request-body.ts";
import type { SchemaComponents } from "./schema-components.ts";
import { successResponses } from "./success-responses.ts";
import { tagName } from "./tags.ts";

type Access = Operation["access"];

/** The credentials that each kind of access asks for. */
const security: Record<Access["kind"], SecurityRequirementObject[]> = { public: [] };

const whoMayCall: Record<Access["kind"], string> = { public: "Everyone, without a credential." };

/** One operation of the contract as the document shows it. */
export function operationObject(
  { id, resource, operation }: NamedOperation,
  schemas: SchemaComponents,
  problemResponses: ProblemResponses,
): OperationObject {
  return {
    operationId: id,
    tags: [tagName(resource)],
    summary: operation.summary,
    description: operationDescription(operation),
    parameters: parametersOf(operation, schemas),
    ...(inputPlaces(operation).body.length > 0 && { requestBody: requestBodyOf(operation, schemas) }),
    responses: { ...successResponses(operation, schemas), ...problemResponses.of(operation) },
    security: security[operation.access.kind],
  };
}

/** The operation's own text, who may call it and why, and whether the call may be repeated. */
export function operationDescription(operation: Operation): string {
  const { description, access } = operation;
  return [description, `**Who may call:** ${whoMayCall[access.kind]} ${access.because}`, `**Repeating:** ${retrySafety(operation)}`].join(
    "\n\n",
  );
}

function retrySafety({ effect, method }: Operation): string {
  if (effect === "read") return "Safe. The call changes nothing, so it may be repeated at will.";
  if (method === "POST") return "Not safe by itself. Send an `Idempotency-Key` and repeat the call with the same one.";
  return "Safe. The call changes data, and doing it twice leaves the same as doing it once.";
}
