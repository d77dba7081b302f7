import { type NamedOperation, operations } from "@reform-exchange/contract";
import { type OpenAPIObject, OpenApiBuilder } from "openapi3-ts/oas31";
import { securitySchemes } from "./access.ts";
import { headers } from "./headers.ts";
import { info } from "./info.ts";
import { operationObject } from "./operation-object.ts";
import { headerParameters } from "./parameters.ts";
import { ProblemResponses } from "./problem-responses.ts";
import { SchemaComponents } from "./schema-components.ts";
import { apiUrl, publicOrigin } from "./server.ts";
import { notModified } from "./success-responses.ts";
import { tagsOf } from "./tags.ts";

/** What the document can't know by itself. */
export interface OpenApiOptions {
  /** Where the service is reached from outside, without `/v1`. Only an https address is shown; else an example stands in. */
  readonly serverUrl?: string | undefined;
}

/**
 * Builds the OpenAPI 3.1 document. The same contract always gives the same document, member for member in the same order.
 *
 * @example
 * const document = buildOpenApiDocument({ serverUrl: "https://api.reform-exchange.example" });
 */
export function buildOpenApiDocument({ serverUrl }: OpenApiOptions = {}): OpenAPIObject {
  const origin = publicOrigin(serverUrl);
  const schemas = new SchemaComponents(operations.map(({ operation }) => operation.output));
  const problemResponses = new ProblemResponses(schemas);

  const builder = OpenApiBuilder.create({
    openapi: "3.1.1",
    info,
    externalDocs: { description: "The reference for people, with a form to try each operation.", url: `${origin}/docs` },
    servers: [{ url: apiUrl(origin), description: "Version 1" }],
    tags: tagsOf(operations),
    paths: {},
    components: { schemas: {}, responses: {}, parameters: {}, headers: {}, securitySchemes },
  });

  for (const named of operations) {
    builder.addPath(named.operation.path, { [verbOf(named)]: operationObject(named, schemas, problemResponses) });
  }
  for (const [name, schema] of schemas.byName()) builder.addSchema(name, schema);
  builder.addResponse("NotModified", notModified);
  for (const [name, response] of problemResponses.byName()) builder.addResponse(name, response);
  for (const [name, parameter] of Object.entries(headerParameters)) builder.addParameter(name, parameter);
  for (const [name, header] of Object.entries(headers)) builder.addHeader(name, header);
  return builder.getSpec();
}

function verbOf({ operation }: NamedOperation): string {
  return operation.method.toLowerCase();
}
