import { ProblemError } from "@reform-exchange/domain";
import { problems } from "@reform-exchange/schemas";
import type { FastifyReply, FastifyRequest } from "fastify";
import { languageOf } from "./language.ts";

export const maxBodyBytes = 1_048_576;
const retryAfterSeconds = 5;

/**
 * The problem that an error is for the caller: ours as it is, Fastify's by its code, all else an internal error.
 *
 * @param bodyLimit how many bytes the body of the call may have
 */
export function problemOf(error: unknown, bodyLimit: number = maxBodyBytes): ProblemError {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const cause = { cause: error };
  switch (code) {
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return new ProblemError("malformed-request", { part: "body" }, cause);
    case "FST_ERR_BAD_URL":
      return new ProblemError("malformed-request", { part: "address" }, cause);
    case "FST_ERR_MAX_PARAM_LENGTH":
      return new ProblemError("uri-too-long", {}, cause);
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new ProblemError("payload-too-large", { maxBytes: bodyLimit }, cause);
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new ProblemError("unsupported-media-type", { accepted: ["application/json"] }, cause);
    default:
      return new ProblemError("internal-error", {}, cause);
  }
}

/** The header `Retry-After` for a problem that may pass: the seconds that the problem itself tells, or a few. */
export function retryAfterOf({ code, details }: ProblemError): string | undefined {
  if (!problems[code].temporary) return undefined;
  const tells = typeof details === "object" && "retryAfterSeconds" in details;
  return String(tells ? details.retryAfterSeconds : retryAfterSeconds);
}

/** Answers with a problem. */
export function replyWithProblem(request: FastifyRequest, reply: FastifyReply, problem: ProblemError): FastifyReply {
  const locale = languageOf(request);
  if (problem.code === "internal-error") request.log.error({ err: problem.cause }, "internal error");
  else if (problem.status >= 500) request.log.warn({ err: problem.cause }, problem.code);
  const retryAfter = retryAfterOf(problem);
  if (retryAfter !== undefined) reply.header("Retry-After", retryAfter);
  if (problem.status === 401) reply.header("WWW-Authenticate", "Bearer");
  return reply
    .code(problem.status)
    .header("Cache-Control", "no-store")
    .header("Content-Language", locale)
    .header("Vary", [reply.getHeader("Vary"), "Accept-Language"].filter(Boolean).join(", "))
    .type("application/problem+json")
    .send(JSON.stringify(problem.inLanguage(locale, request.id)));
}
