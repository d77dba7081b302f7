import { AuditOutcome, AuditRecordPage, CallerId, Moment, PageQuery } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";

/** Who did what, and who was refused. */
export const auditRecords = {
  list: operation({
    method: "GET",
    path: "/audit-records",
    summary: "List the audit records",
    description:
      "Every write, every refusal of a known caller, and every read of data that is bound to a purpose, oldest first. The records can't be changed or removed, and are chained by hash; `reform-exchange audit verify` checks the chain.",
    access: { kind: "scoped", scope: "audit-records:read", region: "all" },
    effect: "read",
    input: PageQuery.extend({
      callerId: CallerId.optional().meta({
        title: "Caller id",
        description: "Only the records of this caller.",
        examples: ["key:01938c1e-0000-7000-8000-000000000001"],
      }),
      operationId: z
        .string()
        .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/u)
        .optional()
        .meta({ title: "Operation id", description: "Only the records of this operation.", examples: ["apiKeys.create"] }),
      outcome: AuditOutcome.optional().meta({ title: "Outcome", description: "Only what was done, or only what was refused." }),
      recordedFrom: Moment.optional().meta({
        title: "Recorded from",
        description: "Only what was recorded at this moment or later (UTC).",
        examples: ["2026-11-01T00:00:00Z"],
      }),
      recordedBefore: Moment.optional().meta({
        title: "Recorded before",
        description: "Only what was recorded before this moment (UTC).",
        examples: ["2026-12-01T00:00:00Z"],
      }),
    }),
    output: AuditRecordPage,
    problems: [],
    examples: [
      { title: "The oldest records", input: { limit: 10 } },
      { title: "Refusals of November 2026", input: { outcome: "refused", recordedFrom: "2026-11-01T00:00:00Z", limit: 5 } },
    ],
  }),
};
