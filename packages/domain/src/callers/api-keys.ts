import { contract } from "@reform-exchange/contract";
import { ApiKey, type CreatedApiKey, type NewApiKey } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Rows, Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { pageStatement } from "../page-statement.ts";
import { type FaultInBothLanguages, ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { noRegion } from "../regions/no-region.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { hashOfKey, newKey, prefixOf } from "./key-format.ts";

const item = jsonObject(ApiKey, {
  apiKeyId: "id",
  prefix: "prefix",
  name: "name",
  role: "role",
  scopes: "to_json(scopes)",
  purposes: "to_json(purposes)",
  regionCodes: "to_json(region_codes)",
  expiresAt: moment("expires_at"),
  createdAt: moment("created_at"),
  revokedAt: moment("revoked_at"),
  lastUsedAt: moment("last_used_at"),
});

const listKeys = pageStatement({
  name: "api-keys.list",
  item,
  key: "position",
  keyType: "bigint",
  from: "api_key",
  where: "true",
});
const getKey: Statement = { name: "api-keys.get", text: `select ${item}::text as "item" from api_key where id = $1::uuid` };
const insertKey: Statement = {
  name: "api-keys.insert",
  text: `insert into api_key (id, prefix, secret_hash, name, role, scopes, purposes, region_codes, expires_at, created_at)
    values (coalesce($10::uuid, gen_random_uuid()), $1, $2, $3, $4, $5::text[], $6::text[], $7::text[], $8::timestamptz, $9::timestamptz)
    returning ${item}::text as "item"`,
};
const revokeKey: Statement = {
  name: "api-keys.revoke",
  text: "update api_key set revoked_at = $2::timestamptz where id = $1::uuid and revoked_at is null returning id",
};

/** Who may see what happens to keys. */
export const keyReaders = { audience: "administrators" } as const;

export const apiKeys: HandlersOf<"apiKeys"> = {
  async list(given, context) {
    return await readPage(context, "apiKeys.list", listKeys, pageStart("apiKeys.list", contract.apiKeys.list.input, given, numberKey), []);
  },

  async get({ apiKeyId }, context) {
    return (await readItem(context, getKey, [apiKeyId])) ?? notFound(apiKeyId);
  },

  async create(wanted, context) {
    const faults = [...expiryFaults(wanted, context.momentNow()), ...regionFaults(context, wanted.regionCodes ?? [])];
    requireNone(faults);
    const secret = newKey();
    const key = await storeKey(context.rows, secret, wanted, context.momentNow());
    context.changed({ resource: "api-keys", kind: "created", key: key.apiKeyId, readers: keyReaders });
    return { ...key, secret };
  },

  async revoke({ apiKeyId }, context) {
    const [revoked] = await context.rows(revokeKey, [apiKeyId, context.momentNow()]);
    if (revoked) context.changed({ resource: "api-keys", kind: "updated", key: apiKeyId, readers: keyReaders });
    else if (!(await readItem(context, getKey, [apiKeyId]))) notFound(apiKeyId);
  },
};

/** Stores a key: all that it may do, and a hash of its secret. Without an id it gets one. */
export async function storeKey(
  rows: Rows,
  secret: string,
  wanted: NewApiKey,
  createdAt: string,
  id: string | null = null,
): Promise<Omit<CreatedApiKey, "secret">> {
  const { name, role, scopes, purposes, regionCodes, expiresAt } = wanted;
  const values = [prefixOf(secret), hashOfKey(secret), name, role, scopes, purposes, regionCodes, expiresAt, createdAt, id];
  const [row] = await rows<{ item: string }>(insertKey, values);
  if (!row) throw new Error("a key was inserted and gave no row");
  return JSON.parse(row.item) as ApiKey; // as the statement builds it, after the schema
}

function expiryFaults({ expiresAt }: NewApiKey, now: string): FaultInBothLanguages[] {
  if (expiresAt === null || Date.parse(expiresAt) > Date.parse(now)) return [];
  const message = { nl: "expiresAt moet na nu liggen.", en: "expiresAt must lie after now." };
  return [{ pointer: "/expiresAt", code: "invalid-value", message }];
}

function regionFaults({ history }: Context, regionCodes: readonly string[]): FaultInBothLanguages[] {
  return regionCodes.flatMap((regionCode, index) => (history.isRegion(regionCode) ? [] : [noRegion(`/regionCodes/${index}`, regionCode)]));
}

function notFound(key: string): never {
  throw new ProblemError("not-found", { resource: "api-key", key });
}
