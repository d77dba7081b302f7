import { CycleYear, Day, NewReport, PageQuery, Report, ReportId, ReportPage, StrandCode } from "@reform-exchange/schemas";
import * as z from "zod";
import { writesEvaluation } from "./evaluation-access.ts";
import { reports as ids } from "./evaluation-examples.ts";
import { type Access, operation } from "./operation.ts";

const reads: Access = {
  kind: "open",
  because: "Reports that were published are for everyone; with evaluation:read a caller also sees the others.",
  restsOn: ["reports"],
};
const byId = { reportId: ReportId };
const report: z.input<typeof NewReport> = {
  title: { nl: "Jaarrapport (demonstratie)", en: "Yearly report (demonstration)" },
  strandCode: "reform",
  kind: "yearly",
  cycle: 2027,
  questionCodes: ["reform", "regional-activity"],
};

/** The reports of the evaluation. */
export const reports = {
  list: operation({
    method: "GET",
    path: "/evaluation/reports",
    summary: "List the reports",
    description: "The reports that the caller may see, by strand, cycle and kind.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({
      strandCode: StrandCode.optional().meta({ title: "Strand code", description: "Only those of this strand.", examples: ["reform"] }),
      cycle: CycleYear.optional().meta({ title: "Cycle", description: "Only those about this cycle.", examples: [2026] }),
    }),
    output: ReportPage,
    problems: [],
    examples: [
      { title: "All that the caller may see", input: { limit: 100 } },
      { title: "Those of a strand about a cycle", input: { strandCode: "reform", cycle: 2026 } },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/evaluation/reports/{reportId}",
    summary: "Get a report",
    description: "One report: what it is about, how far it is, and its files.",
    access: reads,
    effect: "read",
    input: z.strictObject(byId),
    output: Report,
    problems: ["not-found"],
    examples: [
      { title: "A report that was published", input: { reportId: ids.published } },
      { title: "A report that does not exist", input: { reportId: ids.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/evaluation/reports",
    summary: "Plan a report",
    description:
      "Enters a report that is planned or drafted. A strand gives the kinds of reports that were published for it, and no others.",
    access: writesEvaluation,
    effect: "write",
    status: 201,
    input: NewReport,
    output: Report,
    problems: [],
    examples: [
      { title: "A yearly report", input: report },
      { title: "Of a kind that the strand does not give", input: { ...report, strandCode: "impulseBudget" }, problem: "invalid-input" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/evaluation/reports/{reportId}",
    summary: "Change a report",
    description: "Changes a report until it is published. When nothing differs, the version stays as it is.",
    access: writesEvaluation,
    effect: "write",
    input: z.strictObject({ ...byId, ...NewReport.shape }),
    output: Report,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "Another title", input: { reportId: ids.drafted, ...report, state: "drafted" } },
      { title: "A report that was published", input: { reportId: ids.published, ...report }, problem: "illegal-step" },
    ],
  }),
  publish: operation({
    method: "PUT",
    path: "/evaluation/reports/{reportId}/publication",
    summary: "Publish a report",
    description:
      "Makes a report with its files public. From then on it stays as it is: what was public has been copied. The day can't lie after today.",
    access: writesEvaluation,
    effect: "write",
    input: z.strictObject({
      ...byId,
      publishedOn: Day.meta({ title: "Published on", description: "The day of publication.", examples: ["2026-11-23"] }),
    }),
    output: Report,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A report that is drafted", input: { reportId: ids.drafted, publishedOn: "2026-11-20" } },
      { title: "One that was published", input: { reportId: ids.published, publishedOn: "2026-11-20" }, problem: "illegal-step" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/evaluation/reports/{reportId}",
    summary: "Remove a report",
    description: "Removes a report that was not published, with its files.",
    access: writesEvaluation,
    effect: "write",
    status: 204,
    input: z.strictObject(byId),
    output: z.void(),
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A report that is drafted", input: { reportId: ids.drafted } },
      { title: "One that was published", input: { reportId: ids.published }, problem: "illegal-step" },
    ],
  }),
};
