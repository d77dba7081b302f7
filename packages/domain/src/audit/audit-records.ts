import { contract } from "@reform-exchange/contract";
import { AuditRecord } from "@reform-exchange/schemas";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { pageStatement } from "../page-statement.ts";
import { readPage } from "../read-page.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Parameters of its own: caller, operation, outcome, from, before. */
const listRecords = pageStatement({
  name: "audit-records.list",
  item: jsonObject(AuditRecord, {
    auditRecordId: "id::text",
    recordedAt: moment("recorded_at"),
    callerId: "caller_id",
    operationId: "operation_id",
    outcome: "outcome",
    problem: "body -> 'problem'",
    requestId: "body -> 'requestId'",
    keys: "body -> 'keys'",
    rowCount: "body -> 'rowCount'",
    filter: "body -> 'filter'",
    log: "body -> 'log'",
  }),
  key: "id",
  keyType: "bigint",
  from: "audit_record",
  where: `($3::text is null or caller_id = $3::text)
    and ($4::text is null or operation_id = $4::text)
    and ($5::text is null or outcome = $5::text)
    and ($6::timestamptz is null or recorded_at >= $6::timestamptz)
    and ($7::timestamptz is null or recorded_at < $7::timestamptz)`,
});

export const auditRecords: HandlersOf<"auditRecords"> = {
  async list(given, context) {
    const start = pageStart("auditRecords.list", contract.auditRecords.list.input, given, numberKey);
    const { callerId, operationId, outcome, recordedFrom, recordedBefore } = start.input;
    const values = [callerId, operationId, outcome, recordedFrom, recordedBefore].map((value) => value ?? null);
    return await readPage(context, "auditRecords.list", listRecords, start, values);
  },
};
