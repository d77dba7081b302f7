import { ConnectionError, ReplyError } from "./errors.ts";
import { wait } from "./wait.ts";

/** The answers that say "not now": too many requests, and a service or its proxy that is down for a moment. */
export const retriedStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const firstBackOffMs = 250;
const longestBackOffMs = 8_000;
/** The longest wait that a `Retry-After` can ask for. */
const longestRetryAfterMs = 60_000;

/** Tries again while it fails for a moment only, at most `maxRetries` times. Only for what is safe to repeat. */
export async function withRetries<Result>(
  action: () => Promise<Result>,
  { maxRetries, signal }: { readonly maxRetries: number; readonly signal: AbortSignal | undefined },
): Promise<Result> {
  for (let retries = 0; ; retries++) {
    try {
      return await action();
    } catch (error) {
      if (retries >= maxRetries || !isTemporary(error)) throw error;
      await wait(backOffMs(retries, error), signal);
    }
  }
}

function isTemporary(error: unknown): boolean {
  return error instanceof ConnectionError || (error instanceof ReplyError && retriedStatuses.has(error.status));
}

/** Exponential, with full jitter, so that many clients don't come back at once; never before the answer's `Retry-After`. */
function backOffMs(retries: number, error: unknown): number {
  const backOff = Math.random() * Math.min(longestBackOffMs, firstBackOffMs * 2 ** retries);
  const asked = error instanceof ReplyError ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(backOff, Math.min(asked, longestRetryAfterMs));
}
