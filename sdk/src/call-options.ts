/**
 * What may differ for one call.
 *
 * @example
 * const stop = new AbortController();
 * const page = await client.regions.list({ limit: 100 }, { signal: stop.signal, timeoutMs: 5_000, maxRetries: 0 });
 */
export interface CallOptions {
  /** Ends the call, also while it waits for a retry; the call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds, its body included. Instead of the client's. */
  readonly timeoutMs?: number | undefined;
  /** How often a call that is safe to repeat is tried again. Instead of the client's. */
  readonly maxRetries?: number | undefined;
  /** HTTP headers of this call; they replace those of the client that have the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
