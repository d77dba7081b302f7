import type { Context } from "../context.ts";

/** A file that may be had, whole or in parts. */
export interface Download {
  /** What the operation answers of it, as JSON. */
  readonly facts: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of all its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where it is in the file store. */
  readonly storedAs: string;
}

/** Finds the file of an operation with `download`. */
export type FindDownload<Input> = (input: Input, context: Context) => Promise<Download>;
