// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import {
  DateBeforeWindowError,
  HeaderFieldsTooLargeError,
  InternalError,
  InvalidInputError,
  MalformedRequestError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  PayloadTooLargeError,
  RequestTimeoutError,
  ServiceUnavailableError,
  UnknownPathError,
  UnsupportedMediaTypeError,
  UriTooLongError,
} from "./errors.ts";

/** The class of each kind of problem, by its code. */
export const errorClasses = {
  "invalid-input": InvalidInputError,
  "malformed-request": MalformedRequestError,
  "date-before-window": DateBeforeWindowError,
  "not-found": NotFoundError,
  "unknown-path": UnknownPathError,
  "method-not-allowed": MethodNotAllowedError,
  "request-timeout": RequestTimeoutError,
  "not-acceptable": NotAcceptableError,
  "payload-too-large": PayloadTooLargeError,
  "uri-too-long": UriTooLongError,
  "unsupported-media-type": UnsupportedMediaTypeError,
  "header-fields-too-large": HeaderFieldsTooLargeError,
  "internal-error": InternalError,
  "service-unavailable": ServiceUnavailableError,
};
