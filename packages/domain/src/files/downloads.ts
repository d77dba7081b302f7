import { type Contract, type DecodedInputOf, type OperationId, operations } from "@reform-exchange/contract";
import { downloadCutFile } from "../data-cuts/data-cut-files.ts";
import { downloadReportFile } from "../reports/report-files.ts";
import type { FindDownload } from "./download.ts";

/** How the files of operations with `isDownload` are found. */
const finders = {
  "dataCutFiles.get": downloadCutFile satisfies FindDownload<DecodedInputOf<Contract["dataCutFiles"]["get"]>>,
  "reportFiles.get": downloadReportFile satisfies FindDownload<DecodedInputOf<Contract["reportFiles"]["get"]>>,
} as Readonly<Partial<Record<OperationId, FindDownload<never>>>>; // each is given the input of its own operation

for (const { id, operation } of operations) {
  if ((operation.isDownload === true) !== (finders[id] !== undefined))
    throw new Error(`${id} must have both isDownload and a finder of its file, or neither`);
}

/** What finds the file of an operation; undefined when it has none. */
export function downloadFinderOf(id: OperationId): FindDownload<unknown> | undefined {
  return finders[id] as FindDownload<unknown> | undefined; // its input was decoded by the schema of that operation
}
