import { createHash } from "node:crypto";

/**
 * Who a token's bearer is in audit records and idempotency keys: the client, and a fingerprint of whoever stands behind it.
 * The provider's `sub` may be a person's name or address, which we need not hold to tell callers apart; whoever may ask
 * the provider can find the person by making the fingerprint again. A client that acts for itself has its own id as `sub`.
 */
export function tokenCallerId(azp: string, sub: string | undefined): string {
  const client = `token:${encodeURIComponent(azp)}`; // no client can choose an id that looks like another's with a fingerprint
  if (sub === undefined || sub === azp) return client;
  return `${client}:${createHash("sha256").update(sub).digest("hex").slice(0, 16)}`;
}
