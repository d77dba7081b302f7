import type { OperationId } from "@reform-exchange/contract";
import { type Answer, pageOf } from "@reform-exchange/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { entityTag, isFresh } from "./entity-tag.ts";
import { htmlPage, sendPage } from "./html-page.ts";
import { languageOf } from "./language.ts";
import { revalidate } from "./response-headers.ts";

/** The media type of a page. */
export const html = "text/html";

/** What the page of an answer depends on besides its address. */
const vary = "Accept, Accept-Language, Authorization";

/** Answers with the texts of an answer as a page, in Dutch unless the caller asks for English. Strangers may keep it, as they may the answer. */
export function sendAnswerPage(request: FastifyRequest, reply: FastifyReply, id: OperationId, { value }: Answer): FastifyReply {
  const locale = languageOf(request, "nl");
  const { title, body } = pageOf(id, value, locale);
  const page = htmlPage(locale, title, body);
  const tag = entityTag(page);
  reply.header("ETag", tag);
  if (request.headers.authorization === undefined) reply.header("Cache-Control", revalidate);
  if (isFresh(request.headers["if-none-match"], tag)) return reply.header("Vary", vary).code(304).send();
  return sendPage(reply, locale, page, vary);
}
