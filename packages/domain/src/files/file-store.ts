import type { Readable } from "node:stream";

/** Part of a file: from its first byte to its last, both counted from 0 and inclusive, as HTTP has them. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What is said of a file when it is put into the store. */
export interface StoredFileFacts {
  readonly bytes: number;
  readonly mediaType: string;
}

/** Where files are kept: a folder, or a bucket of S3. What a file is of, and whether anyone may read it, stands in the database. */
export interface FileStore {
  /** Where it is, for people; without credentials. */
  readonly place: string;
  /** Puts what a stream gives into the store, in the place of a file that is there. Readers find the one or the other, never a half. */
  putStream(key: string, content: Readable, facts: StoredFileFacts): Promise<void>;
  /** Puts bytes into the store, in the place of a file that is there. */
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>;
  /**
   * The bytes of a file, or of a part of it. Whoever does not read it to the end must destroy the stream.
   *
   * @throws FileMissingError when it is not there
   */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes a file; nothing when it is not there. */
  remove(key: string): Promise<void>;
  /** Removes all files below a folder, also what processes left there that ended in the middle. */
  removeAll(folder: string): Promise<void>;
}

/** Thrown when the database knows of a file that the store does not have. */
export class FileMissingError extends Error {
  override readonly name = "FileMissingError";
  constructor(key: string, options?: ErrorOptions) {
    super(`the file store has no ${key}`, options);
  }
}
