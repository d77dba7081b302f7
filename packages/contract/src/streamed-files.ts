/** All that an operation lists, as a file that is streamed: which files there are, and what of the input has no place there. */
import { PageQuery } from "@reform-exchange/schemas";

/** What a file of each media type is called: the end of its name, and the name of its format in the SDK. */
export const fileEndings = {
  "application/x-ndjson": "ndjson",
  "text/csv": "csv",
  "application/vnd.apache.parquet": "parquet",
  "application/zip": "zip",
} as const;

/** A media type in which lists can be had as a file. */
export type FileType = keyof typeof fileEndings;

/** Members of the input that belong to pages: a file has everything at once. */
export const pageMembers: readonly string[] = Object.keys(PageQuery.shape);
