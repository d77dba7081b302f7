import { ProblemError } from "@reform-exchange/domain";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";

/**
 * Checks that the caller takes one of the media types that the address gives.
 *
 * @throws ProblemError `not-acceptable`
 */
export function requireAcceptable(request: Pick<FastifyRequest, "headers">, ...offered: [string, ...string[]]): void {
  acceptedOf(request, ...offered);
}

/**
 * The media type that the caller likes best of those that the address gives; the first when it doesn't matter.
 *
 * @throws ProblemError `not-acceptable`
 */
export function acceptedOf<Offered extends string>(request: Pick<FastifyRequest, "headers">, ...offered: [Offered, ...Offered[]]): Offered {
  const { accept } = request.headers;
  if (accept === undefined || accept === "*/*" || accept === offered[0]) return offered[0];
  const liked = new Negotiator(request).mediaType(offered);
  const best = offered.find((mediaType) => mediaType === liked);
  if (best === undefined) throw new ProblemError("not-acceptable", { offered });
  return best;
}
