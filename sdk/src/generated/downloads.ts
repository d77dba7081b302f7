// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { DownloadedFile, DownloadOptions } from "../node/download-options.ts";
import type { ExportedFile, ExportOptions, StreamOptions } from "../node/export-options.ts";
import type {
  BudgetEntriesListExportInput,
  DataCutFilesGetInput,
  ReportFilesGetInput,
  ResponsesListExportInput,
  SurveyResponse,
} from "./types.ts";

/** Downloads files: a member for each resource that has them. */
export interface Downloads {
  readonly responses: {
    /**
     * List the responses of a wave, all at once as a file on your disk.
     *
     * The submitted responses of a wave, by id: microdata, for purpose `evaluation` only. What was saved and not submitted is not among
     * them. As a file all of them come at once: NDJSON has the items of this list; CSV and Parquet have the variables of the codebook; the
     * zip is a Data Package 2.0 with codebook, SPSS syntax and Stata do-file.
     *
     * Needs the scope `responses:read` and the purpose `evaluation`.
     *
     * Formats: `ndjson` (application/x-ndjson), `csv` (text/csv), `parquet` (application/vnd.apache.parquet), `zip` (application/zip).
     *
     * It is there only when it is whole. It is made as it is read, so there are no parts of it: what breaks off in the middle is an error,
     * leaves nothing, and begins anew when you call again.
     *
     * @param input what is in the file; see `ResponsesListExportInput`
     * @param options the format, where the file goes, and how it is got there
     * @returns the file: its path, its length, and what the API would call it
     * @throws what `client.responses.list` throws; `ConnectionError` when the connection breaks in the middle; the errors of your disk
     *
     * @example
     * import { createDownloads } from "@reform-exchange/sdk/node";
     *
     * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
     * await downloads.responses.list({ waveId: "01938c1e-0000-7000-8000-0000000e0003" }, { as: "ndjson", to: "responses.ndjson" });
     */
    list(input: ResponsesListExportInput, options: ExportOptions<"ndjson" | "csv" | "parquet" | "zip">): Promise<ExportedFile>;

    /**
     * List the responses of a wave, all of them one after another, from one answer that is read as it comes.
     *
     * What `client.responses.list` gives page by page, with one request in place of many. It asks when the first one is wanted, and reads
     * no faster than you take them. Leave the loop when you have enough.
     *
     * Needs the scope `responses:read` and the purpose `evaluation`.
     *
     * @param input what to give; see `ResponsesListExportInput`
     * @param options signal, time limit and retries
     * @returns each `SurveyResponse`
     * @throws what `client.responses.list` throws; `ConnectionError` when the connection breaks in the middle: what was given until then
     *   is not all
     *
     * @example
     * import { createDownloads } from "@reform-exchange/sdk/node";
     *
     * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
     * for await (const surveyResponse of downloads.responses.items({ waveId: "01938c1e-0000-7000-8000-0000000e0003" })) {
     *   console.log(surveyResponse);
     * }
     */
    items(input: ResponsesListExportInput, options?: StreamOptions): AsyncGenerator<SurveyResponse, void, undefined>;
  };
  readonly budgetEntries: {
    /**
     * List the entries of a budget, all at once as a file on your disk.
     *
     * All entries of a budget in the order in which they were recorded, those that were replaced too. As a file all of them come at once:
     * CSV, or a zip that is a Data Package 2.0.
     *
     * Needs the scope `budgets:read`.
     *
     * Formats: `csv` (text/csv), `zip` (application/zip).
     *
     * It is there only when it is whole. It is made as it is read, so there are no parts of it: what breaks off in the middle is an error,
     * leaves nothing, and begins anew when you call again.
     *
     * @param input what is in the file; see `BudgetEntriesListExportInput`
     * @param options the format, where the file goes, and how it is got there
     * @returns the file: its path, its length, and what the API would call it
     * @throws what `client.budgetEntries.list` throws; `ConnectionError` when the connection breaks in the middle; the errors of your
     *   disk
     *
     * @example
     * import { createDownloads } from "@reform-exchange/sdk/node";
     *
     * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
     * await downloads.budgetEntries.list({ budgetId: "01938c1e-0000-7000-8000-00000000ab14" }, { as: "csv", to: "budgetEntries.csv" });
     */
    list(input: BudgetEntriesListExportInput, options: ExportOptions<"csv" | "zip">): Promise<ExportedFile>;
  };
  readonly reportFiles: {
    /**
     * Get a file of a report, as a file on your disk.
     *
     * A file of a report that the caller may see.
     *
     * Goes on where it broke off, also in another process, and is there only when it is whole and its SHA-256 is right.
     *
     * @param input which file; see `ReportFilesGetInput`
     * @param options where it goes, and how it is got there
     * @returns the file: its path, its length, its hash
     * @throws what `client.reportFiles.get` throws; `HashMismatchError` when what came is not what it should be; the errors of your disk
     *
     * @example
     * import { createDownloads } from "@reform-exchange/sdk/node";
     *
     * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
     * await downloads.reportFiles.get({ reportId: "01938c1e-0000-7000-8000-00000000c001", name: "report.txt" }, { to: "file" });
     */
    get(input: ReportFilesGetInput, options: DownloadOptions): Promise<DownloadedFile>;
  };
  readonly dataCutFiles: {
    /**
     * Get a file of a data cut, as a file on your disk.
     *
     * A file of the current revision of a data cut. Those of revisions that were superseded are gone.
     *
     * Needs the scope `data-cuts:read` and the purpose `evaluation`.
     *
     * Goes on where it broke off, also in another process, and is there only when it is whole and its SHA-256 is right.
     *
     * @param input which file; see `DataCutFilesGetInput`
     * @param options where it goes, and how it is got there
     * @returns the file: its path, its length, its hash
     * @throws what `client.dataCutFiles.get` throws; `HashMismatchError` when what came is not what it should be; the errors of your disk
     *
     * @example
     * import { createDownloads } from "@reform-exchange/sdk/node";
     *
     * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
     * await downloads.dataCutFiles.get({ cutId: "demonstration-2026", name: "goals.csv" }, { to: "file" });
     */
    get(input: DataCutFilesGetInput, options: DownloadOptions): Promise<DownloadedFile>;
  };
}

/** The media type of each format in which all that an operation lists can be had, by the operation's id. */
export const exportFormats: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "responses.list": { ndjson: "application/x-ndjson", csv: "text/csv", parquet: "application/vnd.apache.parquet", zip: "application/zip" },
  "budgetEntries.list": { csv: "text/csv", zip: "application/zip" },
};
