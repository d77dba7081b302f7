/// <reference path="./markdown-it-footnote.d.ts" />
import type { Locale } from "@reform-exchange/schemas";
import Renderer, { type MarkdownIt, type RendererRule, type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";

interface Place {
  /** The level of the heading above it: its own headings come below that. */
  readonly below: number;
  /** Tells the footnotes of several texts on one page apart. */
  readonly name: string;
  readonly locale: Locale;
}

const footnoteWords = {
  nl: { label: "Voetnoten", back: "Terug naar de tekst" },
  en: { label: "Footnotes", back: "Back to the text" },
} satisfies Record<Locale, object>;

/** A text with more is shown without: the plugin takes time with the square of their number. */
const mostFootnotes = 500;

/** An address of the web or of mail, or within the site. */
const harmless = /^(?:https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/iu;

/** Makes pages of texts, with what GitHub's Markdown has: tables, strikethrough, bare addresses, footnotes. */
function renderer(): MarkdownIt {
  const made = new Renderer({ html: false, linkify: true });
  made.linkify.set({ fuzzyLink: false }); // "werk.nl" in a sentence is no link
  made.validateLink = (address) => harmless.test(address);
  made.disable("image"); // what is left of one is a link
  made.core.ruler.push("plain-attributes", ({ tokens }) => {
    for (const token of tokens) alignPlainly(token);
  });
  return made;
}

/** Says how a cell is aligned without a style, which the pages' content security policy lets no text have. */
function alignPlainly(token: Token): void {
  const style = token.attrGet("style");
  if (style === null) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  token.attrSet("align", String(style).replace("text-align:", ""));
}

const withoutFootnotes = renderer();
const withFootnotes = renderer().use(footnotes).disable("footnote_inline");
/** Puts a rule of the footnotes in words that a screen reader reads. */
function sayFootnotes(rule: string, say: (words: (typeof footnoteWords)[Locale], before: string) => string): void {
  const { rules } = withFootnotes.renderer;
  const plain = rules[rule];
  if (!plain) throw new Error(`markdown-it-footnote has no rule ${rule}`);
  const said: RendererRule = (tokens, index, options, env, self) =>
    say(footnoteWords[env?.["locale"] as Locale], plain(tokens, index, options, env, self)); // as markdownHtml gives it
  rules[rule] = said;
}
sayFootnotes("footnote_block_open", ({ label }) => `<section class="footnotes" aria-label="${label}">\n<ol>\n`);
sayFootnotes("footnote_anchor", ({ back }, before) => before.replace(/ class="[^"]*"/u, ` aria-label="${back}"`));

/**
 * Markdown (GitHub's) as HTML that may stand on any page: HTML in it is shown as text, and so is a link to anything other than the web or
 * mail. Images become links, so that reading a page asks nothing of others.
 */
export function markdownHtml(markdown: string, { below, name, locale }: Place): string {
  const isLong = (markdown.match(/\[\^/gu)?.length ?? 0) > mostFootnotes;
  const html = (isLong ? withoutFootnotes : withFootnotes).render(markdown, { docId: name, locale });
  // Tags are the only places with this character: in texts and attributes it is escaped.
  return html.trimEnd().replace(/<(\/?)h([1-6])/gu, (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + below)}`);
}
