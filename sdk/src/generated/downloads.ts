// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { DownloadedFile, DownloadOptions } from "../node/download-options.ts";
import type { DataCutFilesGetInput, ReportFilesGetInput } from "./types.ts";

/** Downloads files: a member for each resource that has them. */
export interface Downloads {
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
