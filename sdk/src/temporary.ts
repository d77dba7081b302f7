/** Which failures may be over in a moment. */
import { ConnectionError, ProblemError, ReplyError } from "./errors.ts";

/** The answers that say "not now": too many requests, and a service or its proxy that is down for a moment. */
const retriedStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The answers that say "not now" and come before anything is done; a proxy's 502 and 504 say nothing of what was done behind it. */
const refusals: ReadonlySet<number> = new Set([429, 503]);

/** For a call that may be done twice. */
export function isTemporary(error: unknown): boolean {
  return error instanceof ConnectionError || hasStatus(error, retriedStatuses) || isInProgress(error);
}

/** For a call that must not be done twice: only what was surely not done. */
export function isRefusedForNow(error: unknown): boolean {
  return hasStatus(error, refusals);
}

/** For what goes on until it is told to stop: only the caller's own faults end it. */
export function isNotForGood(error: unknown): boolean {
  return isTemporary(error) || (error instanceof ReplyError && (error.status === 408 || error.status >= 500));
}

function hasStatus(error: unknown, statuses: ReadonlySet<number>): boolean {
  return error instanceof ReplyError && statuses.has(error.status);
}

/** The first attempt is still at work; the next one gets its answer. */
function isInProgress(error: unknown): boolean {
  return error instanceof ProblemError && error.code === "idempotency-key-in-progress";
}
