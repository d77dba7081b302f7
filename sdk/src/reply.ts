import { codeOf, ProblemError, type ReplyError, type ReplyFacts, UnexpectedReplyError } from "./errors.ts";
import { errorClasses } from "./generated/error-classes.ts";
import type { Problem } from "./generated/types.ts";
import { secondsOfRetryAfter } from "./retry-after.ts";

/** An answer with its body, read to the end. */
export interface ReceivedReply {
  readonly response: Response;
  readonly text: string;
}

/** The data of a success; throws the error of anything else. */
export function dataOf({ response, text }: ReceivedReply): unknown {
  if (response.ok && response.status === 204) return undefined;
  const body = bodyOf({ response, text });
  if (response.ok && body !== undefined) return body;
  throw errorOfReply({ response, text });
}

/** The error of an answer that is not what was asked for: its problem, if it has one. */
export function errorOfReply({ response, text }: ReceivedReply): ReplyError {
  const body = bodyOf({ response, text });
  const facts = factsOf(response);
  if (!response.ok && isProblem(body)) return errorOf(body, facts);
  return new UnexpectedReplyError(text, response.headers.get("content-type"), facts);
}

function errorOf(problem: Problem, facts: ReplyFacts): ProblemError {
  const code = codeOf(problem);
  if (!Object.hasOwn(errorClasses, code)) return new ProblemError(problem, facts);
  // The catalogue says which members belong to a code, so a problem with that code fits the class of that code.
  const ProblemClass = errorClasses[code as keyof typeof errorClasses] as new (problem: Problem, facts: ReplyFacts) => ProblemError;
  return new ProblemClass(problem, facts);
}

/** The id of the request that an answer belongs to. */
export function requestIdOf({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

function factsOf(response: Response): ReplyFacts {
  return {
    status: response.status,
    requestId: requestIdOf(response),
    retryAfter: secondsOfRetryAfter(response.headers.get("retry-after")),
  };
}

/** The body of JSON; undefined when it is none. */
function bodyOf({ response, text }: ReceivedReply): unknown {
  return isJson(response.headers.get("content-type")) ? parsed(text) : undefined;
}

function isJson(contentType: string | null): boolean {
  return contentType !== null && /^application\/(?:[\w.-]+\+)?json\b/iu.test(contentType);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" && body !== null && "type" in body && typeof body.type === "string" && "title" in body && "detail" in body
  );
}
