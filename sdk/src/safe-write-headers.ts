import { ReformExchangeError } from "./errors.ts";

/** What makes a write safe, in options of a call. */
export interface SafeWrite {
  readonly ifMatch?: string | number | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** One or more entity tags as they come in `ETag`, or what stands between the quotes of one. */
const tagsForm = /^(?:\*|(?:W\/)?".*"|[!#-~]+)$/u;
const keyForm = /^[ !#-[\]-~]+$/u;

/** The headers that make a write safe, the same in both doors. */
export function safeWriteHeaders({ ifMatch, idempotencyKey }: SafeWrite): Record<string, string> {
  return {
    ...(ifMatch !== undefined && { "if-match": entityTag(ifMatch) }),
    ...(idempotencyKey !== undefined && { "idempotency-key": quotedKey(idempotencyKey) }),
  };
}

/** A number is the `version` of what is changed; a text is its entity tag, with or without its quotes. */
function entityTag(ifMatch: unknown): string {
  if (Number.isSafeInteger(ifMatch)) return `"${ifMatch}"`;
  if (typeof ifMatch !== "string" || !tagsForm.test(ifMatch))
    throw new ReformExchangeError("ifMatch is neither a version (a whole number) nor an ETag.");
  return /["*]/u.test(ifMatch) ? ifMatch : `"${ifMatch}"`;
}

function quotedKey(idempotencyKey: unknown): string {
  if (typeof idempotencyKey !== "string" || !keyForm.test(idempotencyKey))
    throw new ReformExchangeError("idempotencyKey is a text of ASCII characters without quotes and backslashes, for example a UUID.");
  return `"${idempotencyKey}"`;
}
