import { defineEntity, p } from "@mikro-orm/core";

/** An API key. Its secret is kept as a hash alone. */
export const ApiKeyEntity = defineEntity({
  name: "ApiKey",
  tableName: "api_key",
  properties: {
    id: p.uuid().primary(),
    /** The order in which keys were made. */
    position: p.bigint().autoincrement().unique(),
    prefix: p.text(),
    secretHash: p.text().unique(),
    name: p.text(),
    role: p.text(),
    scopes: p.array().columnType("text[]"),
    purposes: p.array().columnType("text[]"),
    regionCodes: p.array().columnType("text[]").nullable(),
    expiresAt: p.datetime().columnType("timestamptz").nullable(),
    createdAt: p.datetime().columnType("timestamptz"),
    revokedAt: p.datetime().columnType("timestamptz").nullable(),
    lastUsedAt: p.datetime().columnType("timestamptz").nullable(),
  },
  checks: [
    {
      name: "api_key_one_side",
      expression: "not (purposes @> array['policy', 'evaluation'])",
    },
  ],
});
