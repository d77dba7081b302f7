/** How reports are put in their tables; the checks are made before. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { ChangeKind, NewReport, Report, reportStates } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { holdRow } from "../database/hold-row.ts";
import { ProblemError } from "../problem-error.ts";
import { heldReport } from "./report-statements.ts";

/** A report that is there, held so that nobody else changes it or its files meanwhile. */
export interface HeldReport {
  readonly id: string;
  readonly state: (typeof reportStates)[number];
  readonly version: number;
  readonly content: NewReport;
}

/**
 * Holds a report that the caller changes by its version.
 *
 * @throws ProblemError `not-found`, `precondition-failed`
 */
export async function holdReportOf(context: Context, id: string): Promise<HeldReport> {
  const held = await holdRow<Omit<HeldReport, "id" | "content"> & { content: string }>(context.rows, heldReport, [id]);
  if (!held) throw noReport(id);
  context.requireVersion(held.version);
  return { ...held, id, content: JSON.parse(held.content) as NewReport }; // the statement is made after this very schema
}

/** @throws ProblemError `illegal-step`: what is published stays as it is */
export function requireUnpublished({ state }: HeldReport, step: string): void {
  if (state === "published") throw new ProblemError("illegal-step", { resource: "report", state, step, legalSteps: [] });
}

const insertReport: Statement = {
  name: "reports.insert",
  text: `insert into report (id, title, strand_code, kind, cycle, state, version, changed_at)
    values ($1::uuid, $2::json, $3::text, $4::text, $5::int, $6::text, 1, $7::timestamptz)`,
};
const updateReport: Statement = {
  name: "reports.update",
  text: `update report set title = $2::json, strand_code = $3::text, kind = $4::text, cycle = $5::int, state = $6::text, version = version + 1,
      changed_at = $7::timestamptz
    where id = $1::uuid`,
};
const unlink: Statement = { name: "reports.unlink", text: "delete from report_question where report_id = $1::uuid" };
const link: Statement = {
  name: "reports.link",
  text: "insert into report_question (report_id, question_code) select $1::uuid, unnest($2::text[])",
};
const publishReport: Statement = {
  name: "reports.publish",
  text: `update report set state = 'published', published_on = $2::date, version = version + 1, changed_at = $3::timestamptz where id = $1::uuid`,
};
const listStored: Statement = {
  name: "reports.stored-files",
  text: `select stored_as as "storedAs" from report_file where report_id = $1::uuid`,
};
const deleteReport: Statement = { name: "reports.delete", text: "delete from report where id = $1::uuid" };
const touchReport: Statement = {
  name: "reports.touch",
  text: "update report set version = version + 1, changed_at = $2::timestamptz where id = $1::uuid",
};

const rowOf = (id: string, report: NewReport, context: Context) => {
  const { title, strandCode, kind, cycle, state } = report;
  return [id, JSON.stringify(title), strandCode, kind, cycle, state, context.momentNow()];
};

/** Enters a report and gives its id. */
export async function enterReport(context: Context, report: NewReport): Promise<string> {
  const id = randomUUID();
  await context.rows(insertReport, rowOf(id, report, context));
  await context.rows(link, [id, report.questionCodes]);
  tell(context, id, "created", report.state);
  return id;
}

/** Puts a report in the place of the old; when nothing differs, nothing happens. */
export async function replaceReport(context: Context, held: HeldReport, report: NewReport): Promise<void> {
  if (isDeepStrictEqual(inOrder(report), inOrder(held.content))) return;
  await context.rows(updateReport, rowOf(held.id, report, context));
  await context.rows(unlink, [held.id]);
  await context.rows(link, [held.id, report.questionCodes]);
  tell(context, held.id, "updated", report.state);
}

const inOrder = (report: NewReport): NewReport => ({ ...report, questionCodes: report.questionCodes.toSorted() });

export async function publish(context: Context, { id }: HeldReport, publishedOn: string): Promise<void> {
  await context.rows(publishReport, [id, publishedOn, context.momentNow()]);
  tell(context, id, "updated", "published");
}

export async function removeReport(context: Context, { id, state }: HeldReport): Promise<void> {
  for (const { storedAs } of await context.rows<{ storedAs: string }>(listStored, [id])) context.removeStoredFile(storedAs);
  await context.rows(deleteReport, [id]);
  tell(context, id, "deleted", state);
}

/** Notes that the files of a report changed. */
export async function touch(context: Context, { id, state }: HeldReport): Promise<void> {
  await context.rows(touchReport, [id, context.momentNow()]);
  tell(context, id, "updated", state);
}

function tell(context: Context, key: string, kind: ChangeKind, state: Report["state"]): void {
  context.changed({ resource: "reports", kind, key, readers: state === "published" ? everyone : { audience: "insiders" } });
}

export function noReport(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "report", key });
}
