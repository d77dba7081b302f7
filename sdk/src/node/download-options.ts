/** Where a file goes, and how it is got there. */
export interface DownloadOptions {
  /** The path of the file. What comes stands beside it until it is whole and right, and what is there already stays until then. */
  readonly to: string;
  /** Ends the download; what came stays for the next time. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take until the next bytes come, in milliseconds. Instead of the client's. */
  readonly timeoutMs?: number | undefined;
  /** How often it is tried again where nothing came. Whatever comes begins the count anew. Instead of the client's. */
  readonly maxRetries?: number | undefined;
  /** Hears how many bytes of how many there are. */
  readonly onProgress?: ((bytes: number, total: number) => void) | undefined;
}

/** A file that is whole and right. */
export interface DownloadedFile {
  /** Where it is. */
  readonly path: string;
  readonly bytes: number;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many of its bytes were there already, from an earlier time. */
  readonly resumedFrom: number;
}
