import type { Context } from "../context.ts";

/** All that an operation lists, as a file that is streamed. */
export interface Export {
  /** Name of the file, without what the media type adds. */
  readonly name: string;
  /** How many rows it has; the audit record says it. */
  readonly rowCount: number;
  readonly content: AsyncIterable<Uint8Array | string>;
}

/** Makes the file of an operation with `streamedAs`. */
export type MakeExport<Input> = (input: Input, mediaType: string, context: Context) => Promise<Export>;
