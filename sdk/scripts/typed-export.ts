/** The file of all that an operation lists: what it takes, and the formats in which it can be had, follow from that operation. */
import { type FileType, fileEndings, pageMembers } from "@reform-exchange/contract";
import type { JsonSchema } from "./json-schema.ts";

/** The file of all that an operation lists, with the name of its input's type. */
export interface TypedExport {
  readonly inputType: string;
  readonly input: JsonSchema;
  /** The media type of each format, by what the format is called: `csv`. */
  readonly formats: Readonly<Record<string, FileType>>;
  /** Can it be had as lines, each of which is an item of the list? */
  readonly hasItems: boolean;
}

/** The operation whose list is in the file. */
interface ExportedOperation {
  readonly id: string;
  readonly inputType: string;
  readonly input: JsonSchema;
  readonly streamedAs: readonly FileType[];
}

/** Derives the file from an operation with `streamedAs`: it takes what the list takes, but for the page. */
export function typedExport({ id, inputType, input, streamedAs }: ExportedOperation): TypedExport {
  const properties = Object.fromEntries(Object.entries(input.properties ?? {}).filter(([member]) => !pageMembers.includes(member)));
  return {
    inputType,
    input: { ...input, description: `What \`${id}\` takes when all of it comes at once.`, properties },
    formats: Object.fromEntries(streamedAs.map((mediaType) => [fileEndings[mediaType], mediaType])),
    hasItems: streamedAs.includes("application/x-ndjson"),
  };
}
