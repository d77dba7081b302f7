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
  /** HTTP headers of this call; they replace those of the client, its credential too, that have the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What may differ for a call that creates something. */
export interface CreatingCallOptions extends CallOptions {
  /**
   * Tells this call apart from all others, for 24 hours: with the same key and the same input nothing is made twice. Give one that
   * outlives the program where the call must be repeatable after a crash; when left out each call gets a new one, the same on each retry.
   */
  readonly idempotencyKey?: string | undefined;
}

/** What a call must say that changes something of which there are versions. */
export interface ConditionalCallOptions extends CallOptions {
  /** The version that is changed: the member `version` of what was read, or its `ETag`. When it is another by now, nothing is done. */
  readonly ifMatch: string | number;
}

/** What may differ for one feed. It is retried for as long as it takes, so there is no number of retries. */
export interface FollowOptions extends Omit<CallOptions, "maxRetries"> {
  /** How long an answer may take beyond the time for which the API itself waits for a change, in milliseconds. Instead of the client's. */
  readonly timeoutMs?: number | undefined;
}
