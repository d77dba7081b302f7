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
  "Cache-Control": {
    description:
      "`no-cache` on public reads by GET: keep the answer, and ask with its `ETag` whether it still holds. `no-store` elsewhere.",
    required: true,
    schema: { type: "string", examples: ["no-cache", "no-store"] },
  },
  ETag: {
    description: "Names this state of the answer; send it as `If-None-Match` the next time.",
    required: true,
    schema: { type: "string", examples: ['"5f3a9c1e"'] },
  },
  Link: {
    description: 'The address of the next page, with `rel="next"` (RFC 8288). Left out on the last page.',
    schema: { type: "string", examples: [`<https://reform-exchange.example${basePath}/regions?limit=50&cursor=…>; rel="next"`] },
  },
  "Content-Language": {
    description: "The language of the problem's texts.",
    required: true,
    schema: { type: "string", enum: [...locales], examples: ["nl"] },
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

/** References to the headers of a response. */
export function headersOf(names: readonly HeaderName[]): HeadersObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
