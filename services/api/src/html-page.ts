import type { Locale } from "@reform-exchange/schemas";
import type { FastifyReply } from "fastify";

/** Pages of our own: no script, one style sheet from our own origin. */
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** Answers with a page in a language; `body` is HTML. */
export function sendPage(reply: FastifyReply, locale: Locale, title: string, body: string): FastifyReply {
  return reply
    .header("Content-Security-Policy", policy)
    .header("Content-Language", locale)
    .header("Vary", "Accept-Language")
    .type("text/html; charset=utf-8")
    .send(
      `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/docs/page.css"></head><body><main>${body}</main></body></html>\n`,
    );
}
