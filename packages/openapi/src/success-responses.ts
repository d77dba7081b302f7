import { isPaged, type Operation } from "@reform-exchange/contract";
import type { ResponseObject, ResponsesObject } from "openapi3-ts/oas31";
import { type HeaderName, headersOf } from "./headers.ts";
import type { SchemaComponents } from "./schema-components.ts";

const onEverySuccess = ["API-Version", "X-Request-Id", "Cache-Control"] as const satisfies readonly HeaderName[];

/** The answer to a GET whose `If-None-Match` still holds. */
export const notModified: ResponseObject = {
  description: "Nothing changed since the answer that `If-None-Match` names; there is no body.",
  headers: headersOf([...onEverySuccess, "ETag"]),
};

/** The answers that are no problem. */
export function successResponses(operation: Operation, schemas: SchemaComponents): ResponsesObject {
  const isGet = operation.method === "GET";
  const names: HeaderName[] = [...onEverySuccess];
  if (isGet) names.push("ETag");
  if (isPaged(operation)) names.push("Link");
  return {
    "200": {
      description: operation.output.description ?? operation.summary,
      headers: headersOf(names),
      content: { "application/json": { schema: schemas.output(operation.output) } },
    },
    ...(isGet && { "304": { $ref: "#/components/responses/NotModified" } }),
  };
}
