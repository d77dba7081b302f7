import { ReportFile, ReportFileContent, ReportFileName, ReportId } from "@reform-exchange/schemas";
import * as z from "zod";
import { writesEvaluation } from "./evaluation-access.ts";
import { reports as ids } from "./evaluation-examples.ts";
import { type Access, operation } from "./operation.ts";

const reads: Access = {
  kind: "open",
  because: "Files of reports that were published are for everyone; with evaluation:read a caller also sees the others.",
};
const byName = { reportId: ReportId, name: ReportFileName };
/** "%PDF-1.7", and nothing more. */
const content = "JVBERi0xLjcK";

/** The files of reports. */
export const reportFiles = {
  get: operation({
    method: "GET",
    path: "/evaluation/reports/{reportId}/files/{name}",
    summary: "Get a file of a report",
    description: "A file of a report that the caller may see.",
    access: reads,
    effect: "read",
    isDownload: true,
    input: z.strictObject(byName),
    output: ReportFile,
    problems: ["not-found"],
    examples: [
      { title: "A file of a report that was published", input: { reportId: ids.published, name: "report.txt" } },
      { title: "A file that it does not have", input: { reportId: ids.published, name: "nothing.txt" }, problem: "not-found" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/evaluation/reports/{reportId}/files/{name}",
    summary: "Put a file of a report",
    description:
      "Adds a file to a report that is not published, or puts it in the place of the one of that name. `If-Match` is the version of the report, which rises with it. By REST a file of 24 MB; by tRPC what fits in its body.",
    access: writesEvaluation,
    effect: "write",
    maxBodyBytes: 33_000_000,
    input: z.strictObject({ ...byName, ...ReportFileContent.shape }),
    output: ReportFile,
    problems: ["not-found", "illegal-step"],
    examples: [
      {
        title: "A file of a report that is drafted",
        input: { reportId: ids.drafted, name: "report.pdf", mediaType: "application/pdf", content },
      },
      {
        title: "One of a report that was published",
        input: { reportId: ids.published, name: "report.pdf", mediaType: "application/pdf", content },
        problem: "illegal-step",
      },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/evaluation/reports/{reportId}/files/{name}",
    summary: "Remove a file of a report",
    description: "Removes a file of a report that is not published. `If-Match` is the version of the report, which rises with it.",
    access: writesEvaluation,
    effect: "write",
    status: 204,
    input: z.strictObject(byName),
    output: z.void(),
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A file of a report that is drafted", input: { reportId: ids.drafted, name: "draft.txt" } },
      { title: "One of a report that was published", input: { reportId: ids.published, name: "report.txt" }, problem: "illegal-step" },
      { title: "A file that it does not have", input: { reportId: ids.drafted, name: "nothing.txt" }, problem: "not-found" },
    ],
  }),
};
