import { createHash, randomUUID } from "node:crypto";
import { ReportFile, type ReportFile as ReportFileFacts } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { seesAllReports } from "../evaluation/evaluation.ts";
import type { Download } from "../files/download.ts";
import type { HandlersOf } from "../handler.ts";
import { ProblemError } from "../problem-error.ts";
import { JsonText, jsonObject } from "../sql-json.ts";
import { getReport, isVisible } from "./report-statements.ts";
import { holdReportOf, noReport, requireUnpublished, touch } from "./write-report.ts";

/** Parameters: report, name, does the caller see all? */
const getFile: Statement = {
  name: "report-files.get",
  text: `select ${jsonObject(ReportFile, {
    name: "file.name",
    mediaType: "file.media_type",
    bytes: "file.bytes",
    sha256: "file.sha256",
  })}::text as "item", file.stored_as as "storedAs"
    from report_file file join report on report.id = file.report_id
    where file.report_id = $1::uuid and file.name = $2::text and ${isVisible("$3")}`,
};
const putFile: Statement = {
  name: "report-files.put",
  text: `with before as (
      select stored_as from report_file where report_id = $1::uuid and name = $2::text
    ), put as (
      insert into report_file (report_id, name, media_type, bytes, sha256, stored_as)
      values ($1::uuid, $2::text, $3::text, $4::bigint, $5::text, $6::text)
      on conflict (report_id, name) do update set media_type = excluded.media_type, bytes = excluded.bytes,
        sha256 = excluded.sha256, stored_as = excluded.stored_as
    )
    select (select stored_as from before) as "before"`,
};
const deleteFile: Statement = {
  name: "report-files.delete",
  text: `delete from report_file where report_id = $1::uuid and name = $2::text returning stored_as as "storedAs"`,
};

interface Named {
  readonly reportId: string;
  readonly name: string;
}

export const reportFiles: HandlersOf<"reportFiles"> = {
  async get(named, context) {
    return new JsonText((await findFile(named, context)).item);
  },

  async update({ reportId, name, mediaType, content }, context) {
    const held = await holdReportOf(context, reportId);
    requireUnpublished(held, "file");
    const bytes = Buffer.from(content, "base64");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    // A name of its own: what is there stays readable until this is committed.
    const storedAs = `reports/${reportId}/${randomUUID()}/${name}`;
    await context.storeFile(storedAs, bytes, mediaType);
    const [replaced] = await context.rows<{ before: string | null }>(putFile, [reportId, name, mediaType, bytes.length, sha256, storedAs]);
    if (replaced?.before) context.removeStoredFile(replaced.before);
    await touch(context, held);
    return { name, mediaType, bytes: bytes.length, sha256 };
  },

  async delete({ reportId, name }, context) {
    const held = await holdReportOf(context, reportId);
    requireUnpublished(held, "file");
    const [removed] = await context.rows<{ storedAs: string }>(deleteFile, [reportId, name]);
    if (!removed) throw noFile(name);
    context.removeStoredFile(removed.storedAs);
    await touch(context, held);
  },
};

/** A file of a report, to be read. */
export async function downloadReportFile(named: Named, context: Context): Promise<Download> {
  const { item, storedAs } = await findFile(named, context);
  const { name, mediaType, bytes, sha256 } = JSON.parse(item) as ReportFileFacts; // the statement is made after this very schema
  return { facts: item, name, mediaType, bytes, sha256, storedAs };
}

async function findFile({ reportId, name }: Named, context: Context): Promise<{ readonly item: string; readonly storedAs: string }> {
  const { rows } = context;
  const seesAll = seesAllReports(context);
  const [found] = await rows<{ item: string; storedAs: string }>(getFile, [reportId, name, seesAll]);
  if (found) return found;
  if ((await rows(getReport, [reportId, seesAll])).length === 0) throw noReport(reportId);
  throw noFile(name);
}

function noFile(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "file", key });
}
