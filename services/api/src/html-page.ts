import { escapeHtml } from "@reform-exchange/domain";
import type { Locale } from "@reform-exchange/schemas";
import type { FastifyReply } from "fastify";

/** Pages of our own: no script, one style sheet from our own origin. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A whole page in a language; `body` is HTML. */
export function htmlPage(locale: Locale, title: string, body: string): string {
  return `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/docs/page.css"></head><body><main>${body}</main></body></html>\n`;
}

/** Answers with a page in a language, for an address whose answer depends on the headers that `vary` names. */
export function sendPage(reply: FastifyReply, locale: Locale, page: string, vary = "Accept-Language"): FastifyReply {
  return reply
    .header("Content-Security-Policy", policy)
    .header("Content-Language", locale)
    .header("Vary", vary)
    .type("text/html; charset=utf-8")
    .send(page);
}
