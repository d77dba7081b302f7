import { ProblemError } from "@reform-exchange/domain";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";

/**
 * Checks that the caller takes one of the media types that the address gives.
 *
 * @throws ProblemError `not-acceptable`
 */
export function requireAcceptable(request: Pick<FastifyRequest, "headers">, ...offered: [string, ...string[]]): void {
  const { accept } = request.headers;
  if (accept === undefined || accept === "*/*" || accept === offered[0]) return;
  if (new Negotiator(request).mediaType(offered) === undefined) throw new ProblemError("not-acceptable", { offered });
}
