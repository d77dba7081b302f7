// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import { ProblemError } from "../errors.ts";
import type {
  AlreadyExistsProblem,
  CursorTooOldProblem,
  DateBeforeWindowProblem,
  HeaderFieldsTooLargeProblem,
  IdempotencyKeyInProgressProblem,
  IdempotencyKeyReusedProblem,
  IllegalStepProblem,
  InsufficientPurposeProblem,
  InsufficientReachProblem,
  InsufficientScopeProblem,
  InternalErrorProblem,
  InvalidInputProblem,
  MalformedRequestProblem,
  MethodNotAllowedProblem,
  NotAcceptableProblem,
  NotFoundProblem,
  NotOpenProblem,
  NotReleasedProblem,
  OutcomeOrderRefusedProblem,
  OutcomeUnknownProblem,
  PayloadTooLargeProblem,
  PreconditionFailedProblem,
  PreconditionRequiredProblem,
  RangeNotSatisfiableProblem,
  RateLimitExceededProblem,
  RequestTimeoutProblem,
  ServiceUnavailableProblem,
  UnauthenticatedProblem,
  UnknownPathProblem,
  UnsupportedMediaTypeProblem,
  UriTooLongProblem,
} from "./types.ts";

/**
 * 400 Invalid input. One or more parts of the input do not follow the description of the operation. All faults are in `errors`.
 *
 * Mend each fault; `pointer` says where it is and `message` what may stand there. Nothing was changed.
 */
export class InvalidInputError extends ProblemError<InvalidInputProblem> {
  override readonly name = "InvalidInputError";
  declare readonly code: "invalid-input";
}

/**
 * 400 Malformed request. The request can't be read: the body is no valid JSON or not in UTF-8, or the address or a header is wrongly
 * encoded.
 *
 * Send valid JSON in UTF-8, and encode the address as RFC 3986 says.
 */
export class MalformedRequestError extends ProblemError<MalformedRequestProblem> {
  override readonly name = "MalformedRequestError";
  declare readonly code: "malformed-request";
}

/**
 * 400 Date before the window. The day asked for lies before the first day for which the classification is known.
 *
 * Ask for a day from `windowStartsOn` on. Earlier municipalities are under `/v1/municipalities/{municipalityCode}` with their successors.
 */
export class DateBeforeWindowError extends ProblemError<DateBeforeWindowProblem> {
  override readonly name = "DateBeforeWindowError";
  declare readonly code: "date-before-window";
}

/**
 * 400 No order by outcome. The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not ranked: the
 * evaluation asks how and why, not who is ahead.
 *
 * Leave out what `parameters` names. Values come in the order of the codes; choose by codes and periods what to see, and read a value with
 * its context.
 */
export class OutcomeOrderRefusedError extends ProblemError<OutcomeOrderRefusedProblem> {
  override readonly name = "OutcomeOrderRefusedError";
  declare readonly code: "outcome-order-refused";
}

/**
 * 401 Unauthenticated. The call needs a key or token, or the one that was sent is not valid, or no longer.
 *
 * Send `Authorization: Bearer` with a valid key or token; `reason` says what is the matter. Never in the address.
 */
export class UnauthenticatedError extends ProblemError<UnauthenticatedProblem> {
  override readonly name = "UnauthenticatedError";
  declare readonly code: "unauthenticated";
}

/**
 * 403 Insufficient scope. The key or token lacks the scope that the call needs.
 *
 * Ask an administrator for a key with `scope`.
 */
export class InsufficientScopeError extends ProblemError<InsufficientScopeProblem> {
  override readonly name = "InsufficientScopeError";
  declare readonly code: "insufficient-scope";
}

/**
 * 403 Insufficient purpose. The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
 *
 * Use a key for `purpose`. Policy and evaluation never go together in one key.
 */
export class InsufficientPurposeError extends ProblemError<InsufficientPurposeProblem> {
  override readonly name = "InsufficientPurposeError";
  declare readonly code: "insufficient-purpose";
}

/**
 * 403 Insufficient reach. The key or token is limited to regions, and this deals with all regions at once.
 *
 * Ask an administrator for a key that is not limited to regions (`regionCodes: null`).
 */
export class InsufficientReachError extends ProblemError<InsufficientReachProblem> {
  override readonly name = "InsufficientReachError";
  declare readonly code: "insufficient-reach";
}

/**
 * 404 Not found. There is nothing with this code or id, or it is out of the caller's reach.
 *
 * Check the code; the list of the same resource shows what there is.
 */
export class NotFoundError extends ProblemError<NotFoundProblem> {
  override readonly name = "NotFoundError";
  declare readonly code: "not-found";
}

/**
 * 404 Unknown path. There is nothing at this address. Addresses never end in a slash and are case-sensitive.
 *
 * See `/docs` or `/v1/openapi.json` for all addresses.
 */
export class UnknownPathError extends ProblemError<UnknownPathProblem> {
  override readonly name = "UnknownPathError";
  declare readonly code: "unknown-path";
}

/**
 * 405 Method not allowed. The address exists, but not with this HTTP method.
 *
 * Use a method of the header `Allow`.
 */
export class MethodNotAllowedError extends ProblemError<MethodNotAllowedProblem> {
  override readonly name = "MethodNotAllowedError";
  declare readonly code: "method-not-allowed";
}

/**
 * 408 Request timeout. The request did not arrive completely within the time allowed.
 *
 * Send the request again, in one go.
 */
export class RequestTimeoutError extends ProblemError<RequestTimeoutProblem> {
  override readonly name = "RequestTimeoutError";
  declare readonly code: "request-timeout";
}

/**
 * 406 Not acceptable. The header `Accept` rules out each representation that this address can give.
 *
 * Ask for one of the types in `offered`, or leave `Accept` out.
 */
export class NotAcceptableError extends ProblemError<NotAcceptableProblem> {
  override readonly name = "NotAcceptableError";
  declare readonly code: "not-acceptable";
}

/**
 * 409 Already exists. There may be only one, and it is there already.
 *
 * Change what is there with PUT, or choose another name; `key` names it.
 */
export class AlreadyExistsError extends ProblemError<AlreadyExistsProblem> {
  override readonly name = "AlreadyExistsError";
  declare readonly code: "already-exists";
}

/**
 * 409 Illegal step. The step does not belong to the state in which this is now.
 *
 * Read it again; `state` names the state and `legalSteps` the steps that are possible now.
 */
export class IllegalStepError extends ProblemError<IllegalStepProblem> {
  override readonly name = "IllegalStepError";
  declare readonly code: "illegal-step";
}

/**
 * 409 Questionnaire not open. The wave takes no answers now: it has not begun, or it is over.
 *
 * `isOver` says whether it is still to come; then it can be answered from `opensAt` on, with the same token.
 */
export class NotOpenError extends ProblemError<NotOpenProblem> {
  override readonly name = "NotOpenError";
  declare readonly code: "not-open";
}

/**
 * 409 Not released. The results of this wave have not been released. Before the release there are no results, not even provisional ones.
 *
 * Follow the changes of `waves`, and read the results once the wave is released.
 */
export class NotReleasedError extends ProblemError<NotReleasedProblem> {
  override readonly name = "NotReleasedError";
  declare readonly code: "not-released";
}

/**
 * 409 Idempotency key in progress. A call with the same Idempotency-Key is not done yet after 10 seconds.
 *
 * Repeat the call shortly with the same key.
 */
export class IdempotencyKeyInProgressError extends ProblemError<IdempotencyKeyInProgressProblem> {
  override readonly name = "IdempotencyKeyInProgressError";
  declare readonly code: "idempotency-key-in-progress";
}

/**
 * 410 Cursor too old. Changes after this cursor are no longer kept, or the cursor is from before the database was restored.
 *
 * Read everything anew, then follow on from a new cursor (leave `after` out).
 */
export class CursorTooOldError extends ProblemError<CursorTooOldProblem> {
  override readonly name = "CursorTooOldError";
  declare readonly code: "cursor-too-old";
}

/**
 * 412 Precondition failed. What you want to change was changed since the version in `If-Match`.
 *
 * Read it again, apply your change to that, and send the new ETag in `If-Match`.
 */
export class PreconditionFailedError extends ProblemError<PreconditionFailedProblem> {
  override readonly name = "PreconditionFailedError";
  declare readonly code: "precondition-failed";
}

/**
 * 428 Precondition required. A change must say in the header `If-Match` which version it changes.
 *
 * Read first what you want to change, and send its ETag, or the number in `version`, in `If-Match`.
 */
export class PreconditionRequiredError extends ProblemError<PreconditionRequiredProblem> {
  override readonly name = "PreconditionRequiredError";
  declare readonly code: "precondition-required";
}

/**
 * 416 Range not satisfiable. The header `Range` asks for bytes that the file does not have.
 *
 * Ask for bytes from 0 up to `bytes`, or leave `Range` out.
 */
export class RangeNotSatisfiableError extends ProblemError<RangeNotSatisfiableProblem> {
  override readonly name = "RangeNotSatisfiableError";
  declare readonly code: "range-not-satisfiable";
}

/**
 * 422 Idempotency key reused. This Idempotency-Key was used in the last 24 hours for another call or another body.
 *
 * Use a new key for each new call.
 */
export class IdempotencyKeyReusedError extends ProblemError<IdempotencyKeyReusedProblem> {
  override readonly name = "IdempotencyKeyReusedError";
  declare readonly code: "idempotency-key-reused";
}

/**
 * 429 Rate limit exceeded. More calls were made in this window than the policy allows.
 *
 * Wait for the seconds in `Retry-After`. The headers `RateLimit` and `RateLimit-Policy` say what is left.
 */
export class RateLimitExceededError extends ProblemError<RateLimitExceededProblem> {
  override readonly name = "RateLimitExceededError";
  declare readonly code: "rate-limit-exceeded";
}

/**
 * 413 Payload too large. The body is larger than this address takes.
 *
 * Divide the work over more calls.
 */
export class PayloadTooLargeError extends ProblemError<PayloadTooLargeProblem> {
  override readonly name = "PayloadTooLargeError";
  declare readonly code: "payload-too-large";
}

/**
 * 414 URI too long. A part of the address is longer than is ever needed.
 *
 * Shorten the address; codes are a few characters long.
 */
export class UriTooLongError extends ProblemError<UriTooLongProblem> {
  override readonly name = "UriTooLongError";
  declare readonly code: "uri-too-long";
}

/**
 * 415 Unsupported media type. The header `Content-Type` is missing or names a type that this address does not read.
 *
 * Send the body as one of the types in `accepted`.
 */
export class UnsupportedMediaTypeError extends ProblemError<UnsupportedMediaTypeProblem> {
  override readonly name = "UnsupportedMediaTypeError";
  declare readonly code: "unsupported-media-type";
}

/**
 * 431 Header fields too large. The HTTP headers together are larger than 16 KiB.
 *
 * Send fewer or shorter headers; often a cookie is the cause.
 */
export class HeaderFieldsTooLargeError extends ProblemError<HeaderFieldsTooLargeProblem> {
  override readonly name = "HeaderFieldsTooLargeError";
  declare readonly code: "header-fields-too-large";
}

/**
 * 500 Internal error. The service made a mistake that the caller could not cause.
 *
 * Report the `requestId`; with it the error can be found in the log.
 */
export class InternalError extends ProblemError<InternalErrorProblem> {
  override readonly name = "InternalError";
  declare readonly code: "internal-error";
}

/**
 * 504 Outcome unknown. The connection to the database broke while the change was being committed. It may have been committed, or not.
 *
 * Repeat a call that has an Idempotency-Key with the same one; else read first what is there now.
 */
export class OutcomeUnknownError extends ProblemError<OutcomeUnknownProblem> {
  override readonly name = "OutcomeUnknownError";
  declare readonly code: "outcome-unknown";
}

/**
 * 503 Service unavailable. The database can't be reached, or the service is still starting.
 *
 * Try again after the time in the header `Retry-After`.
 */
export class ServiceUnavailableError extends ProblemError<ServiceUnavailableProblem> {
  override readonly name = "ServiceUnavailableError";
  declare readonly code: "service-unavailable";
}
