import { contractVersion } from "@reform-exchange/contract";

/** Headers of every answer, as the Dutch API design rules ask (transport/security-headers, version-header). */
export const everyAnswer: Readonly<Record<string, string>> = {
  "API-Version": contractVersion,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Permissions-Policy": "interest-cohort=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** A public read may be kept, if it is asked for again with its ETag each time. */
export const revalidate = "no-cache";

/** Headers of our own that a page's script may read. */
export const exposedHeaders = [
  "Accept-Ranges",
  "API-Version",
  "Content-Disposition",
  "Content-Range",
  "ETag",
  "Idempotency-Replayed",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Repr-Digest",
  "Retry-After",
  "X-Request-Id",
];

/** Public reads are for pages of any origin. */
export const openToAll: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposedHeaders.join(", "),
};
