import { contract } from "@reform-exchange/contract";
import type { Context } from "../context.ts";
import { seesAllReports } from "../evaluation/evaluation.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { requireFits, requirePast } from "./report-faults.ts";
import { getReport, listReports } from "./report-statements.ts";
import { enterReport, holdReportOf, noReport, publish, removeReport, replaceReport, requireUnpublished } from "./write-report.ts";

export const reports: HandlersOf<"reports"> = {
  async list(given, context) {
    const start = pageStart("reports.list", contract.reports.list.input, given);
    const { strandCode, cycle } = start.input;
    return await readPage(context, "reports.list", listReports, start, [seesAllReports(context), strandCode ?? null, cycle ?? null]);
  },

  async get({ reportId }, context) {
    return await readReport(reportId, seesAllReports(context), context);
  },

  async create(report, context) {
    await requireFits(report, context);
    return await readReport(await enterReport(context, report), true, context);
  },

  async update({ reportId, ...report }, context) {
    const held = await holdReportOf(context, reportId);
    requireUnpublished(held, "change");
    await requireFits(report, context);
    await replaceReport(context, held, report);
    return await readReport(reportId, true, context);
  },

  async publish({ reportId, publishedOn }, context) {
    const held = await holdReportOf(context, reportId);
    requireUnpublished(held, "publication");
    requirePast(publishedOn, context);
    await publish(context, held, publishedOn);
    return await readReport(reportId, true, context);
  },

  async delete({ reportId }, context) {
    const held = await holdReportOf(context, reportId);
    requireUnpublished(held, "removal");
    await removeReport(context, held);
  },
};

async function readReport(id: string, seesAll: boolean, context: Context): Promise<JsonText> {
  const report = await readItem(context, getReport, [id, seesAll]);
  if (!report) throw noReport(id);
  return report;
}
