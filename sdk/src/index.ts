/**
 * The typed client of Reform Exchange.
 *
 * @packageDocumentation
 */
export type { Call, PagedCall, Reply } from "./call.ts";
export type { CallOptions, ConditionalCallOptions, CreatingCallOptions, FollowOptions } from "./call-options.ts";
export { createClient } from "./client.ts";
export type { ClientOptions, Fetch } from "./client-options.ts";
export {
  ConnectionError,
  ConnectionTimeoutError,
  ProblemError,
  ReformExchangeError,
  RepeatedCursorError,
  ReplyError,
  type ReplyFacts,
  UnexpectedReplyError,
} from "./errors.ts";
export type { Followed } from "./followed.ts";
export type * from "./generated/client.ts";
export * from "./generated/errors.ts";
export type * from "./generated/types.ts";
