/**
 * Files of the API on your disk, for Node: streamed, and there only when they are whole. Those that the API keeps are resumed where a connection
 * broke, and held to their hash.
 *
 * @packageDocumentation
 */
export type { Downloads } from "../generated/downloads.ts";
export type * from "../generated/types.ts";
export { createDownloads } from "./create-downloads.ts";
export { type DataCutOnDisk, downloadDataCut } from "./download-data-cut.ts";
export type { DownloadedFile, DownloadOptions } from "./download-options.ts";
export type { ExportedFile, ExportOptions, StreamOptions } from "./export-options.ts";
export { HashMismatchError } from "./hash-mismatch-error.ts";
