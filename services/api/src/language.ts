import { type Locale, locales } from "@reform-exchange/schemas";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";

/** English first: it is the language when the caller asks for none, or for none of ours. */
const offered: Locale[] = ["en", "nl"];

/** The language in which to answer, by `Accept-Language`. */
export function languageOf(request: Pick<FastifyRequest, "headers">): Locale {
  if (request.headers["accept-language"] === undefined) return "en";
  const [best] = new Negotiator(request).languages([...offered]);
  return locales.find((locale) => locale === best) ?? "en";
}
