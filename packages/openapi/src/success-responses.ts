import { followedItem, isCreating, isPaged, type Operation } from "@reform-exchange/contract";
import type { ContentObject, HeadersObject, MediaTypeObject, ResponseObject, ResponsesObject } from "openapi3-ts/oas31";
import type * as z from "zod";
import { eventStreamOf } from "./event-stream.ts";
import { type HeaderName, headersOf, onEveryAnswer } from "./headers.ts";
import type { SchemaComponents } from "./schema-components.ts";

const onEverySuccess = [...onEveryAnswer, "Cache-Control"] as const satisfies readonly HeaderName[];

/** The answer to a GET whose `If-None-Match` still holds. */
export const notModified: ResponseObject = {
  description: "Nothing changed since the answer that `If-None-Match` names; there is no body.",
  headers: headersOf([...onEverySuccess, "ETag"]),
};

/** The answers that are no problem. */
export function successResponses(operation: Operation, schemas: SchemaComponents): ResponsesObject {
  const { method, output, status = 200, summary, isDownload, isFollowed } = operation;
  const isEmpty = status === 204;
  return {
    [status]: {
      description: isEmpty ? "It is done; there is nothing to tell." : (output.description ?? summary),
      headers: successHeaders(operation),
      ...(!isEmpty && { content: contentOf(operation, schemas) }),
    },
    ...(isDownload && { "206": partial }),
    ...(isFollowed && followedItem(operation).mayEnd && { "204": nothingMore }),
    ...(method === "GET" && { "304": { $ref: "#/components/responses/NotModified" } }),
  };
}

/** The texts of an answer for people. */
const page: MediaTypeObject = {
  schema: { type: "string", description: "The texts as an HTML page, with nothing in it that runs or fetches anything from elsewhere." },
  examples: { page: { summary: "The beginning of a page", value: '<!doctype html>\n<html lang="nl">…' } },
};

/** All that an operation lists, at once. */
const file: MediaTypeObject = {
  schema: { type: "string", format: "binary", description: "Everything at once, as a file that is streamed." },
};

/** Any file, by whatever media type it has. */
const anyBytes = "application/octet-stream";
const bytes: MediaTypeObject = {
  schema: {
    type: "string",
    format: "binary",
    description:
      "The file itself, with the media type that its facts name; this one asks for any. What `Accept` leaves open comes so as well.",
  },
};

/** The end of what was followed. */
const nothingMore: ResponseObject = {
  description: "Nothing more comes of what was to be followed as events: there is no body, and no need to ask again.",
  headers: headersOf(onEverySuccess),
};

/** A part of a file. */
const partial: ResponseObject = {
  description: "The part of the file that `Range` asks for. `Content-Range` says which one it is, and how long the whole is.",
  headers: headersOf([...onEverySuccess, "ETag", "Accept-Ranges", "Content-Range", "Repr-Digest", "Content-Disposition"]),
  content: { [anyBytes]: { schema: { type: "string", format: "binary", description: "The bytes of the part." } } },
};

function contentOf(operation: Operation, schemas: SchemaComponents): ContentObject {
  const { output, isFollowed, isDownload, alsoAs, linkedData, streamedAs } = operation;
  return {
    "application/json": { schema: schemas.output(output) },
    ...(linkedData && { [linkedData]: { schema: schemas.output(output) } }),
    ...(alsoAs && { [alsoAs]: page }),
    ...Object.fromEntries((streamedAs ?? []).map((mediaType) => [mediaType, file])),
    ...(isFollowed && { "text/event-stream": eventStreamOf(operation, schemas) }),
    ...(isDownload && { [anyBytes]: bytes }),
  };
}

function successHeaders(operation: Operation): HeadersObject {
  const { method, status, isFollowed, isDownload, alsoAs, streamedAs } = operation;
  const always: HeaderName[] = [...onEverySuccess];
  const sometimes: HeaderName[] = [];
  // What comes as events has no state as a whole, and what is streamed is not known as a whole when it begins: neither has a tag.
  if (method === "GET" || hasVersion(operation)) (isFollowed || streamedAs ? sometimes : always).push("ETag");
  if (status === 201) always.push("Location");
  if (isPaged(operation) || isFollowed) sometimes.push("Link");
  if (isDownload) sometimes.push("Accept-Ranges", "Repr-Digest", "Content-Disposition");
  if (streamedAs) sometimes.push("Content-Disposition");
  if (alsoAs) sometimes.push("Content-Language");
  if (isCreating(operation)) sometimes.push("Idempotency-Replayed");
  return headersOf(always, sometimes);
}

/** Does it answer one thing with the version that `If-Match` goes by? */
function hasVersion({ output }: Operation): boolean {
  return "shape" in output && "version" in (output as z.ZodObject).shape; // a schema with a shape is an object
}
