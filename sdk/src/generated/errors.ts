// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import { ProblemError } from "../errors.ts";
import type {
  DateBeforeWindowProblem,
  HeaderFieldsTooLargeProblem,
  InternalErrorProblem,
  InvalidInputProblem,
  MalformedRequestProblem,
  MethodNotAllowedProblem,
  NotAcceptableProblem,
  NotFoundProblem,
  PayloadTooLargeProblem,
  RequestTimeoutProblem,
  ServiceUnavailableProblem,
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
 * 400 Malformed request. The request can't be read: the body is no valid JSON, or the address or a header is wrongly encoded.
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
 * 503 Service unavailable. The database can't be reached, or the service is still starting.
 *
 * Try again after the time in the header `Retry-After`.
 */
export class ServiceUnavailableError extends ProblemError<ServiceUnavailableProblem> {
  override readonly name = "ServiceUnavailableError";
  declare readonly code: "service-unavailable";
}
