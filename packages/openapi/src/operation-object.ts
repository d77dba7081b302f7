import { inputPlaces, type NamedOperation, type Operation } from "@reform-exchange/contract";
import type { OperationObject } from "openapi3-ts/oas31";
import { securityOf, whoMayCall } from "./access.ts";
import { parametersOf } from "./parameters.ts";
import type { ProblemResponses } from "./problem-responses.ts";
import { retrySafety } from "./repeating.ts";
import { requestBodyOf } from "./request-body.ts";
import type { SchemaComponents } from "./schema-components.ts";
import { successResponses } from "./success-responses.ts";
import { tagName } from "./tags.ts";

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
    security: securityOf(operation.access),
  };
}

/** The operation's own text, how it can be followed, who may call it and why, and whether the call may be repeated. */
export function operationDescription(operation: Operation): string {
  const { description, access, isFollowed, isDownload, alsoAs, streamedAs } = operation;
  return [
    description,
    ...(isFollowed ? [`**Following:** ${following}`] : []),
    ...(alsoAs ? [`**As a page:** ${asPage}`] : []),
    ...(streamedAs ? [`**As a file:** ${asFile(streamedAs)}`] : []),
    ...(isDownload ? [`**The file itself:** ${asBytes}`] : []),
    `**Who may call:** ${whoMayCall(access)}`,
    `**Repeating:** ${retrySafety(operation)}`,
  ].join("\n\n");
}

const following =
  "With `Accept: text/event-stream` the answers come as server-sent events for as long as you listen, and `Last-Event-ID` says where to go on.";

const asFile = (mediaTypes: readonly string[]) =>
  `With one of ${mediaTypes.map((type) => `\`${type}\``).join(", ")} in \`Accept\` everything comes at once, streamed. \`limit\` and \`cursor\` have no place there.`;

const asBytes =
  "With `Accept: application/json` the answer says what the file is; else it is the file. `Range` asks for a part of it, and `If-Range` with the `ETag` keeps parts of two versions apart. `Repr-Digest` has the SHA-256 of the whole.";

const asPage =
  "With `Accept: text/html` the texts come as a page in the language of `Accept-Language`, or else in Dutch. Their Markdown becomes HTML that is safe to show: HTML within it is shown as text, images become links, and addresses other than of the web or of mail are left out.";
