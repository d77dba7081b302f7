/** How a long answer is read as it comes. */
export interface StreamOptions {
  /** Ends it; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long it may take until the next bytes come, in milliseconds. Instead of the client's. */
  readonly timeoutMs?: number | undefined;
  /** How often it is tried again before the answer begins. Instead of the client's. What has begun is not tried again. */
  readonly maxRetries?: number | undefined;
}

/** In which format all that an operation lists goes where. */
export interface ExportOptions<Format extends string = string> extends StreamOptions {
  readonly as: Format;
  /** The path of the file. What comes stands beside it until it is whole, and what is there already stays until then. */
  readonly to: string;
  /** Hears how many bytes came; how many there will be nobody knows. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** A file that is whole. */
export interface ExportedFile {
  /** Where it is. */
  readonly path: string;
  readonly bytes: number;
  /** What the API would call it, from `Content-Disposition`: a name without a folder. */
  readonly suggestedName: string | undefined;
}
