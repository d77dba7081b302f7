import * as z from "zod";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, "u"));
const milliseconds = z.int().min(0);
const attributes = (description: string, example: Readonly<Record<string, string>>) =>
  z.record(z.string(), z.string()).meta({ title: "Attributes", description, examples: [example] });

/**
 * A log record with the field names of Logboek Dataverwerkingen 1.0.0, chapter 3. One record stands for one call; an export
 * has one record with its filter and row count, not one for each data subject (a deviation, see ARCHITECTURE.md).
 */
export const ProcessingLog = z
  .object({
    trace_id: hex(16).meta({
      title: "Trace id",
      description: "The processing that the call belongs to, from W3C Trace Context: 16 bytes in hexadecimals.",
      examples: ["0af7651916cd43dd8448eb211c80319c"],
    }),
    span_id: hex(8).meta({ title: "Span id", description: "This action: 8 bytes in hexadecimals.", examples: ["b7ad6b7169203331"] }),
    parent_span_id: hex(8)
      .nullable()
      .meta({ title: "Parent span id", description: "The action that this one is a part of, or null.", examples: [null] }),
    status: z.enum(["Unset", "Ok", "Error"]).meta({
      title: "Status",
      description: "`Ok` when it was done; `Unset` when it was refused, which is no fault of ours.",
      examples: ["Ok"],
    }),
    name: z.string().meta({ title: "Name", description: "What was done, in words.", examples: ["Create an API key"] }),
    start_time: milliseconds.meta({ title: "Start time", description: "Milliseconds since 1970 (UTC).", examples: [1_795_431_600_000] }),
    end_time: milliseconds.meta({ title: "End time", description: "Milliseconds since 1970 (UTC).", examples: [1_795_431_600_012] }),
    resource: z
      .object({ attributes: attributes("Names the system.", { "service.name": "reform-exchange" }) })
      .meta({ title: "Resource", description: "The system that did it." }),
    attributes: attributes("`dpl.core.processing_activity_id` when the register of processing activities is configured.", {
      "dpl.core.processing_activity_id": "https://register.example.nl/werkcentra",
    }),
  })
  .meta({ id: "ProcessingLog", title: "Processing log", description: "A log record as Logboek Dataverwerkingen 1.0.0 names its fields." });

/** How a call that is recorded ended. */
export const auditOutcomes = ["done", "refused"] as const;

export const AuditOutcome = z.enum(auditOutcomes).meta({ title: "Outcome", description: "Was it done, or refused?", examples: ["done"] });

/** Id of a caller as audit records name it. */
export const CallerId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
  .meta({
    title: "Caller id",
    description: "Who called: `key:` and the id of the key, `token:` and the client of a token, or `operator` for the command line.",
    examples: ["key:01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11"],
  });

/**
 * What one call did, or why it was refused. It holds no answer to a survey, no key and no token.
 *
 * @example
 * const isRefusal = (record: AuditRecord) => record.outcome === "refused";
 */
export const AuditRecord = z
  .object({
    auditRecordId: z.string().meta({ title: "Audit record id", description: "Id of the record.", examples: ["1042"] }),
    recordedAt: Moment.meta({ title: "Recorded at", description: "When it was recorded (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
    callerId: CallerId,
    operationId: z
      .string()
      .meta({ title: "Operation id", description: "The operation of the contract that was called.", examples: ["apiKeys.create"] }),
    outcome: AuditOutcome,
    problem: z
      .string()
      .nullable()
      .meta({
        title: "Problem",
        description: "Code of the problem that a refusal ended in, or null.",
        examples: [null],
      }),
    requestId: z
      .string()
      .nullable()
      .meta({
        title: "Request id",
        description: "The request, as its header X-Request-Id says; null for the command line.",
        examples: ["7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11"],
      }),
    keys: z
      .array(z.string())
      .meta({ title: "Keys", description: "The codes or ids of what was changed, the first 100 of them.", examples: [["AM14"]] }),
    rowCount: z
      .int()
      .min(0)
      .nullable()
      .meta({
        title: "Row count",
        description: "How many rows were changed, or read where the data is bound to a purpose; null for a refusal.",
        examples: [1],
      }),
    filter: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({
        title: "Filter",
        description: "What a read of data that is bound to a purpose asked for; null for all else.",
        examples: [null],
      }),
    log: ProcessingLog,
  })
  .meta({ id: "AuditRecord", title: "Audit record", description: "What one call did, or why it was refused." });
export type AuditRecord = z.infer<typeof AuditRecord>;

/** A page of audit records, oldest first. */
export const AuditRecordPage = pageOf("AuditRecordPage", "Audit records", AuditRecord, {});
export type AuditRecordPage = z.infer<typeof AuditRecordPage>;
