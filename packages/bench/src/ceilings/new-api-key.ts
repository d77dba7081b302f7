/** An API key as somebody would make it by hand: its row, and the answer that shows it. */
import { hash, randomBytes, randomUUID } from "node:crypto";

/** The body of the request; nothing of it is checked. */
export interface NewApiKey {
  readonly name: string;
  readonly role: string;
  readonly scopes: string[];
  readonly purposes: string[];
  readonly regionCodes: string[];
}

/** The statement that stores the values of a key. */
export function insertApiKey(schema: string): string {
  return `
    insert into ${schema}.api_key (id, prefix, secret_hash, name, role, scopes, purposes, region_codes, expires_at, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
}

export interface MadeApiKey {
  readonly id: string;
  readonly createdAt: string;
  readonly values: readonly unknown[];
  /** The answer without the secret. */
  readonly shown: object;
  readonly secret: string;
}

export function makeApiKey({ name, role, scopes, purposes, regionCodes }: NewApiKey): MadeApiKey {
  const id = randomUUID();
  const createdAt = new Date().toISOString();
  const prefix = `rx_${randomBytes(6).toString("base64url")}`;
  const secret = `${prefix}_${randomBytes(28).toString("base64url")}`;
  const rights = { name, role, scopes, purposes, regionCodes, expiresAt: null };
  return {
    id,
    createdAt,
    values: [id, prefix, hash("sha256", secret, "base64url"), name, role, scopes, purposes, regionCodes, null, createdAt],
    shown: { apiKeyId: id, prefix, ...rights, createdAt, revokedAt: null, lastUsedAt: null },
    secret,
  };
}
