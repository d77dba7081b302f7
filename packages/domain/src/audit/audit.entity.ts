import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../database/append-only.ts";

/** What one call did. A trigger refuses to change or remove it; whoever may drop the trigger is found out by the chain. */
export const AuditRecordEntity = defineEntity({
  name: "AuditRecord",
  tableName: "audit_record",
  properties: {
    id: p.bigint().primary().autoincrement(),
    recordedAt: p.datetime().columnType("timestamptz").index(),
    callerId: p.text().collation("C").index(),
    operationId: p.text().collation("C"),
    outcome: p.text(),
    /** The rest of the record, as `json` so that its text stays as it was written. */
    body: p.json().columnType("json"),
  },
  triggers: [appendOnly("audit_record")],
});

/** A record that no seal holds yet. */
export const UnsealedAuditRecordEntity = defineEntity({
  name: "UnsealedAuditRecord",
  tableName: "audit_unsealed",
  properties: { recordId: p.bigint().primary().autoincrement(false) },
});

/** A link of the chain: the digests of some records, and the hash over them and the link before. A trigger refuses to change it. */
export const AuditSealEntity = defineEntity({
  name: "AuditSeal",
  tableName: "audit_seal",
  properties: {
    number: p.bigint().primary().autoincrement(false),
    /** How many records are sealed, with those of this link. */
    recordCount: p.bigint(),
    recordIds: p.array().columnType("bigint[]"),
    digests: p.array().columnType("text[]"),
    head: p.text(),
    sealedAt: p.datetime().columnType("timestamptz"),
  },
  triggers: [appendOnly("audit_seal")],
});

/** How often callers without a known credential were refused, by minute and reason. */
export const AnonymousRefusalEntity = defineEntity({
  name: "AnonymousRefusal",
  tableName: "anonymous_refusal",
  properties: {
    minute: p.datetime().columnType("timestamptz").primary(),
    reason: p.text().primary(),
    count: p.bigint(),
  },
});
