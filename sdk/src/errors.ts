/** The errors that a call can end in; `generated/errors.ts` adds a class for each kind of problem. */
import type { Problem } from "./generated/types.ts";

/**
 * The parent of all errors of this package. Thrown itself when an input can't be put into an address.
 *
 * @example
 * import { ReformExchangeError } from "@reform-exchange/sdk";
 *
 * try {
 *   await client.regions.get({ regionCode: "AM14" });
 * } catch (error) {
 *   if (!(error instanceof ReformExchangeError)) throw error;
 *   console.error(error.message);
 * }
 */
export class ReformExchangeError extends Error {
  override readonly name: string = "ReformExchangeError";
}

/**
 * No answer came: the network failed, or the connection broke. `cause` is what `fetch` threw.
 *
 * Nobody knows whether the request arrived, so only calls that are safe to repeat were tried again.
 */
export class ConnectionError extends ReformExchangeError {
  override readonly name: string = "ConnectionError";
}

/** The answer was not there, or not complete, within `timeoutMs`. */
export class ConnectionTimeoutError extends ConnectionError {
  override readonly name = "ConnectionTimeoutError";
}

/** A list gave a cursor for the second time: to go on would never end, and to stop would hide items. */
export class RepeatedCursorError extends ReformExchangeError {
  override readonly name = "RepeatedCursorError";
  /** The cursor that was given twice. */
  readonly cursor: string;

  constructor(cursor: string) {
    super(`The list gave the cursor ${JSON.stringify(cursor)} twice and would never end. The items until here are not the whole list.`);
    this.cursor = cursor;
  }
}

/** What an answer says beside its body. */
export interface ReplyFacts {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
}

/** An answer came, and it is an error. */
export class ReplyError extends ReformExchangeError {
  override readonly name: string = "ReplyError";
  /** The HTTP status. */
  readonly status: number;
  /** The id of the request, from `X-Request-Id`; name it when you ask for help. */
  readonly requestId: string | undefined;
  /** In how many seconds to try again, from `Retry-After`. */
  readonly retryAfter: number | undefined;

  constructor(message: string, { status, requestId, retryAfter }: ReplyFacts) {
    super(requestId === undefined ? message : `${message} (request ${requestId})`);
    this.status = status;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }
}

/**
 * The API answered with a problem (RFC 9457). Each kind of problem has a class of its own, with its members typed; a kind
 * that is newer than this package comes as this class.
 *
 * @example
 * import { NotFoundError, ProblemError } from "@reform-exchange/sdk";
 *
 * try {
 *   await client.regions.get({ regionCode: "AM04" });
 * } catch (error) {
 *   if (error instanceof NotFoundError) console.error(`no ${error.problem.resource} ${error.problem.key}`);
 *   else if (error instanceof ProblemError) console.error(error.code, error.requestId);
 *   else throw error;
 * }
 */
export class ProblemError<Kind extends Problem = Problem> extends ReplyError {
  override readonly name: string = "ProblemError";
  /** The answer's body. */
  readonly problem: Kind;
  /** Stable code of the kind of problem, the end of its `type`: `not-found`. */
  readonly code: string;

  constructor(problem: Kind, facts: ReplyFacts) {
    super(`${problem.title}: ${problem.detail}`, { ...facts, requestId: facts.requestId ?? problem.requestId });
    this.problem = problem;
    this.code = codeOf(problem);
  }
}

/** The end of a problem's `type`. */
export function codeOf({ type }: Problem): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/**
 * An answer that the API itself would not give: an error that is no problem document, as a proxy's page, or a success that is
 * no JSON.
 */
export class UnexpectedReplyError extends ReplyError {
  override readonly name = "UnexpectedReplyError";
  /** The first 1,000 characters of the answer's body. */
  readonly text: string;

  constructor(text: string, contentType: string | null, facts: ReplyFacts) {
    super(`Unexpected answer: status ${facts.status}, ${contentType ?? "no content type"}`, facts);
    this.text = text.slice(0, 1000);
  }
}
