import type { Locale } from "@reform-exchange/schemas";
import type { TraceContext } from "./audit/trace-context.ts";
import { anonymous, type Caller } from "./callers/caller.ts";

/** What a door knows of a call besides its input. */
export interface Call {
  readonly caller: Caller;
  /** Id of the request that brought it, if one did. */
  readonly requestId: string | null;
  /** The header `Idempotency-Key` as it came. */
  readonly idempotencyKey?: string | undefined;
  /** The header `If-Match` as it came. */
  readonly ifMatch?: string | undefined;
  /** The language of what an answer says of its rows; English when left out. */
  readonly locale?: Locale;
  readonly trace?: TraceContext | undefined;
  /** Ends a call that waits. */
  readonly signal?: AbortSignal | undefined;
  /** Checks the credential once more, for calls that last: it may have been revoked meanwhile. */
  readonly checkAgain?: (() => Promise<unknown>) | undefined;
}

/** A call without a credential that no request brought. */
export const anonymousCall: Call = { caller: anonymous, requestId: null };
