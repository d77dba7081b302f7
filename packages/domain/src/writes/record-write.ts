import type { AuditRow } from "../audit/describe-call.ts";
import { type ChangeNote, changeColumns, changeRow, sharedColumns } from "../changes/change-notes.ts";
import type { Rows, Statement } from "../database/database.ts";

/** The audit record of a call and the changes that it made, in one statement. Parameters: the record's columns, the changes as JSON. */
const recordWriteText = (before: string) => `with ${before} record as (
      insert into audit_record (recorded_at, caller_id, operation_id, outcome, body) values ($1, $2, $3, $4, $5) returning id
    ), queued as (
      insert into audit_unsealed (record_id) select id from record
    )
    insert into change_pending (${sharedColumns}, changed_at)
    select ${sharedColumns}, $1 from json_to_recordset($6::json) as changes(${changeColumns})`;

/** The columns of an audit record as members of a row of `json_to_recordset`. */
export const auditColumns = `"recordedAt" timestamptz, "callerId" text, "operationId" text, outcome text, "auditBody" json`;

/** An object as JSON, with the audit record of its row among its members; the body stays the text that it is. */
export function jsonWithAudit(row: object, { body, ...columns }: AuditRow): string {
  return `${JSON.stringify({ ...row, ...columns }).slice(0, -1)},"auditBody":${body}}`;
}

/** The audit records of rows with these columns, as parts of a `with`. */
export const recordTexts = (of: string) => `record as (
      insert into audit_record (recorded_at, caller_id, operation_id, outcome, body)
      select "recordedAt", "callerId", "operationId", outcome, "auditBody" from ${of} returning id
    ), queued as (
      insert into audit_unsealed (record_id) select id from record
    )`;

const recordWriteStatement: Statement = { name: "writes.record", text: recordWriteText("") };

const recordCallStatement: Statement = {
  name: "writes.record-call",
  text: `with record as (
      insert into audit_record (recorded_at, caller_id, operation_id, outcome, body) values ($1, $2, $3, $4, $5) returning id
    )
    insert into audit_unsealed (record_id) select id from record`,
};

const recordChangesStatement: Statement = {
  name: "writes.record-changes",
  text: `insert into change_pending (${sharedColumns}, changed_at)
    select ${sharedColumns}, $1::timestamptz from json_to_recordset($2::json) as changes(${changeColumns})`,
};

const auditValues = ({ recordedAt, callerId, operationId, outcome, body }: AuditRow) => [recordedAt, callerId, operationId, outcome, body];

/** The same, and the answer under its idempotency key. */
const recordRepeatableStatement: Statement = {
  name: "writes.record-repeatable",
  text: recordWriteText("kept as (update idempotent_request set answer = $9 where caller_id = $7 and key = $8),"),
};

/** The answer of a call, to be kept for its repetition. */
export interface KeptAnswer {
  readonly callerId: string;
  readonly key: string;
  readonly answer: string;
}

/**
 * Records a write in its own transaction: what was done, what changed, and what a repetition is answered. The last statement before the
 * commit.
 */
export async function recordWrite(rows: Rows, audit: AuditRow, changes: readonly ChangeNote[], kept?: KeptAnswer): Promise<void> {
  const values = [...auditValues(audit), JSON.stringify(changes.map(changeRow))];
  if (kept) await rows(recordRepeatableStatement, [...values, kept.callerId, kept.key, kept.answer]);
  else await rows(recordWriteStatement, values);
}

/** Records a call that changed nothing: a refusal, or a read of data that is bound to a purpose. */
export async function recordCall(rows: Rows, audit: AuditRow): Promise<void> {
  await rows(recordCallStatement, auditValues(audit));
}

/** Records changes that no caller made: a load of reference data. */
export async function recordChanges(rows: Rows, changedAt: string, changes: readonly ChangeNote[]): Promise<void> {
  if (changes.length > 0) await rows(recordChangesStatement, [changedAt, JSON.stringify(changes.map(changeRow))]);
}
