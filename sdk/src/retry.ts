import { ReplyError } from "./errors.ts";
import { wait } from "./wait.ts";

const firstBackOffMs = 250;
const longestBackOffMs = 8_000;
/** The longest wait that a `Retry-After` can ask for. */
const longestRetryAfterMs = 60_000;

/** What is tried again, and how often. */
export interface RetryPolicy {
  readonly maxRetries: number;
  readonly isTemporary: (error: unknown) => boolean;
}

/** Tries again while it fails for a moment only, as often as the policy says. */
export async function withRetries<Result>(
  action: () => Promise<Result>,
  { maxRetries, isTemporary }: RetryPolicy,
  signal: AbortSignal | undefined,
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

/** Exponential, with full jitter, so that many clients don't come back at once; never before the answer's `Retry-After`. */
function backOffMs(retries: number, error: unknown): number {
  const backOff = Math.random() * Math.min(longestBackOffMs, firstBackOffMs * 2 ** retries);
  const asked = error instanceof ReplyError ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(backOff, Math.min(asked, longestRetryAfterMs));
}
