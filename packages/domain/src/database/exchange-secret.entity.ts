import { defineEntity, p } from "@mikro-orm/core";

/** A secret that all processes on one database share, made at its first use. */
export const ExchangeSecretEntity = defineEntity({
  name: "ExchangeSecret",
  tableName: "exchange_secret",
  properties: { name: p.text().primary(), value: p.text() },
});
