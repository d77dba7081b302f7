import { type Locale, locales } from "@reform-exchange/schemas";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";

/** The language in which to answer, by `Accept-Language`; `other` when the caller asks for none, or for none of ours. */
export function languageOf(request: Pick<FastifyRequest, "headers">, other: Locale = "en"): Locale {
  if (request.headers["accept-language"] === undefined) return other;
  const [best] = new Negotiator(request).languages([other, ...locales]);
  return locales.find((locale) => locale === best) ?? other;
}
