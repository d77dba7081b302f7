import { defineEntity, p } from "@mikro-orm/core";

/** A creating call that was done, so that its repetition gets the same answer. */
export const IdempotentRequestEntity = defineEntity({
  name: "IdempotentRequest",
  tableName: "idempotent_request",
  properties: {
    callerId: p.text().collation("C").primary(),
    key: p.text().collation("C").primary(),
    /** Keyed hash of the operation and its input. */
    fingerprint: p.text(),
    /** The answer, without what is told once only; null while the call goes on. */
    answer: p.text().nullable(),
    expiresAt: p.datetime().columnType("timestamptz").index(),
  },
});
