import type { NamedOperation } from "@reform-exchange/contract";
import type { AuditRecord } from "@reform-exchange/schemas";
import type { Call } from "../call.ts";
import { newSpanId, newTrace } from "./trace-context.ts";

/** The columns of an audit record: what is searched, and all the rest as one text. */
export interface AuditRow {
  readonly recordedAt: string;
  readonly callerId: string;
  readonly operationId: string;
  readonly outcome: AuditRecord["outcome"];
  readonly body: string;
}

/** What stands in the body of an audit record. */
export type AuditBody = Pick<AuditRecord, "problem" | "requestId" | "keys" | "rowCount" | "filter" | "log">;

export interface CallFacts {
  readonly operation: Pick<NamedOperation, "id" | "resource" | "operation"> | undefined;
  readonly call: Pick<Call, "requestId" | "trace">;
  readonly callerId: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** Base of the operator's register of processing activities. */
  readonly processingRegister: string | undefined;
}

export type CallEnd =
  | { readonly outcome: "done"; readonly keys: readonly string[]; readonly rowCount: number; readonly filter: AuditBody["filter"] }
  | { readonly outcome: "refused"; readonly problem: string };

const mostKeys = 100;

/** Describes one call with the field names of Logboek Dataverwerkingen. */
export function describeCall(facts: CallFacts, end: CallEnd): AuditRow {
  const { operation, call, callerId, startedAtMs, endedAtMs, processingRegister } = facts;
  const { traceId, parentSpanId } = call.trace ?? newTrace();
  const activity = processingRegister !== undefined && operation ? `${processingRegister}/${operation.resource}` : undefined;
  const isDone = end.outcome === "done";
  const body: AuditBody = {
    problem: isDone ? null : end.problem,
    requestId: call.requestId,
    keys: isDone ? end.keys.slice(0, mostKeys) : [],
    rowCount: isDone ? end.rowCount : null,
    filter: isDone ? end.filter : null,
    log: {
      trace_id: traceId,
      span_id: newSpanId(),
      parent_span_id: parentSpanId,
      status: isDone ? "Ok" : "Unset",
      name: operation?.operation.summary ?? "Show a credential",
      start_time: startedAtMs,
      end_time: endedAtMs,
      resource: { attributes: { "service.name": "reform-exchange" } },
      attributes: activity === undefined ? {} : { "dpl.core.processing_activity_id": activity },
    },
  };
  return {
    recordedAt: new Date(endedAtMs).toISOString(),
    callerId,
    operationId: operation?.id ?? "none",
    outcome: end.outcome,
    body: JSON.stringify(body),
  };
}
