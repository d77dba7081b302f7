/** The reads of reports, each as one prepared statement that answers in JSON. */
import { NewReport, Report, ReportFile } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { heldRow } from "../database/hold-row.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject, moment } from "../sql-json.ts";

const questionCodes = jsonList("question_code", "report_question where report_id = report.id", "question_code");

/** Where each member of a report comes from: of `report`. */
export const reportColumns = {
  reportId: "report.id",
  title: "report.title",
  strandCode: "report.strand_code",
  kind: "report.kind",
  cycle: "report.cycle",
  questionCodes,
  state: "report.state",
  publishedOn: "report.published_on",
  files: jsonList(
    jsonObject(ReportFile, { name: "file.name", mediaType: "file.media_type", bytes: "file.bytes", sha256: "file.sha256" }),
    "report_file file where file.report_id = report.id",
    "file.name",
  ),
  version: "report.version",
  changedAt: moment("report.changed_at"),
};
const item = jsonObject(Report, reportColumns);

/** Is a report published, or does the caller see all of them? */
export const isVisible = (seesAll: string) => `(report.state = 'published' or ${seesAll}::boolean)`;

/** Parameters: id, does the caller see all? */
export const getReport: Statement = {
  name: "reports.get",
  text: `select ${item}::text as "item", version from report where id = $1::uuid and ${isVisible("$2")}`,
};

/** Parameters of its own: does the caller see all, strand, cycle. What is of no one cycle comes last. */
export const listReports = pageStatement({
  name: "reports.list",
  item,
  key: `(report.strand_code || ' ' || coalesce(report.cycle::text, '~') || ' ' || report.kind || ' ' || report.id::text) collate "C"`,
  from: "report",
  where: `${isVisible("$3")}
    and ($4::text is null or report.strand_code = $4::text)
    and ($5::int is null or report.cycle = $5::int)`,
});

/** Holds a report so that nobody else changes it or its files meanwhile. Parameter: id. */
export const heldReport = heldRow("reports.hold", {
  columns: `state, version, ${jsonObject(NewReport, {
    title: "report.title",
    strandCode: "report.strand_code",
    kind: "report.kind",
    cycle: "report.cycle",
    questionCodes,
    state: "report.state",
  })}::text as "content"`,
  from: "report where id = $1::uuid",
});
