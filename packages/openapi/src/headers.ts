import { basePath, contractVersion } from "@reform-exchange/contract";
import { locales } from "@reform-exchange/schemas";
import type { HeaderObject, HeadersObject } from "openapi3-ts/oas31";

/** The response headers, each described once. */
export const headers = {
  "API-Version": {
    description: "The full version of the API that answered (SemVer); the same as `info.version` of this document.",
    required: true,
    schema: { type: "string", examples: [contractVersion] },
  },
  "X-Request-Id": {
    description: "The id of the request; name it when you ask for help.",
    required: true,
    schema: { type: "string", examples: ["7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11"] },
  },
  RateLimit: {
    description:
      "By which policy the call was counted, how many calls are left about now (`r`), and in how many seconds the window ends (`t`), as in the IETF draft `ratelimit-headers`. Left out where there is no limit, and where the request did not reach an operation.",
    schema: { type: "string", examples: ['"anonymous";r=42;t=18'] },
  },
  "RateLimit-Policy": {
    description:
      "The policy: how many calls (`q`) each window of so many seconds (`w`) takes, as in the IETF draft `ratelimit-headers`. `anonymous` counts by address, `keyed` by caller.",
    schema: { type: "string", examples: ['"anonymous";q=6000;w=60'] },
  },
  "Cache-Control": {
    description:
      "`no-cache` on public reads by GET: keep the answer, and ask with its `ETag` whether it still holds. `no-store` elsewhere.",
    required: true,
    schema: { type: "string", examples: ["no-cache", "no-store"] },
  },
  ETag: {
    description:
      "Names this state of the answer. Send it as `If-None-Match` the next time you ask; of one thing with a `version`, send it as `If-Match` when you change that.",
    required: true,
    schema: { type: "string", examples: ['"5f3a9c1e"'] },
  },
  Location: {
    description: "The address of what was created.",
    required: true,
    schema: {
      type: "string",
      format: "uri-reference",
      examples: [`https://reform-exchange.example${basePath}/werkcentra/01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11`],
    },
  },
  Link: {
    description:
      'The address of the next page, with `rel="next"` (RFC 8288). Left out on the last page; a feed has no last page, and leaves it out of events only.',
    schema: { type: "string", examples: [`<https://reform-exchange.example${basePath}/regions?limit=50&cursor=…>; rel="next"`] },
  },
  "Idempotency-Replayed": {
    description: "Is there when the call was done before with this `Idempotency-Key`, and this is its first answer again.",
    schema: { type: "string", const: "true", examples: ["true"] },
  },
  "Content-Language": {
    description: "The language of the texts of a problem, or of a page.",
    required: true,
    schema: { type: "string", enum: [...locales], examples: ["nl"] },
  },
  "Accept-Ranges": {
    description: "Parts of the file can be asked for with `Range`.",
    required: true,
    schema: { type: "string", const: "bytes", examples: ["bytes"] },
  },
  "Content-Range": {
    description: "Which bytes these are, and how many the file has (RFC 9110).",
    required: true,
    schema: { type: "string", examples: ["bytes 0-1023/146515", "bytes */146515"] },
  },
  "Repr-Digest": {
    description: "The SHA-256 of the whole file, in base64 between colons (RFC 9530), also when a part of it comes.",
    required: true,
    schema: { type: "string", examples: ["sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"] },
  },
  "Content-Disposition": {
    description: "The name of the file.",
    required: true,
    schema: { type: "string", examples: ['attachment; filename="goals.csv"'] },
  },
  "WWW-Authenticate": {
    description: "The kind of credential that the call needs (RFC 6750).",
    required: true,
    schema: { type: "string", examples: ["Bearer"] },
  },
  Allow: {
    description: "The methods that this address takes.",
    required: true,
    schema: { type: "string", examples: ["GET, HEAD"] },
  },
  "Retry-After": {
    description: "After how many seconds the call may be repeated.",
    required: true,
    schema: { type: "integer", minimum: 0, examples: [5] },
  },
} satisfies Record<string, HeaderObject>;

export type HeaderName = keyof typeof headers;

/** The headers of every answer, be it a success or a problem. */
export const onEveryAnswer = ["API-Version", "X-Request-Id", "RateLimit", "RateLimit-Policy"] as const satisfies readonly HeaderName[];

/** The headers of a response: references to those that it has, and those that it has in some cases only. */
export function headersOf(names: readonly HeaderName[], sometimes: readonly HeaderName[] = []): HeadersObject {
  return Object.fromEntries([...names.map(reference), ...sometimes.map((name) => (isRequired(name) ? optional(name) : reference(name)))]);
}

function reference(name: HeaderName) {
  return [name, { $ref: `#/components/headers/${name}` }] as const;
}

function optional(name: HeaderName) {
  return [name, { ...headers[name], required: false }] as const;
}

function isRequired(name: HeaderName): boolean {
  return "required" in headers[name];
}
