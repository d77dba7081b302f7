import type { Locale, LocalizedMarkdown, LocalizedText } from "@reform-exchange/schemas";
import { escapeHtml } from "./escape-html.ts";
import { markdownHtml } from "./markdown-html.ts";

/** What an answer says, as a page for people. */
export interface Page {
  /** Plain text. */
  readonly title: string;
  /** HTML, with nothing in it that could run or fetch. */
  readonly body: string;
}

/** A text in the language of the page, or else in Dutch, which is then said. */
export function chosen(text: LocalizedText, locale: Locale): { readonly text: string; readonly attribute: string } {
  const own = text[locale];
  return own === undefined ? { text: text.nl, attribute: ' lang="nl"' } : { text: own, attribute: "" };
}

/** A heading in the language of the page. */
export function heading(level: number, title: LocalizedText, locale: Locale): string {
  const { text, attribute } = chosen(title, locale);
  return `<h${level}${attribute}>${escapeHtml(text)}</h${level}>`;
}

/** A text in Markdown in the language of the page, under a heading of a level. */
export function prose(markdown: LocalizedMarkdown, locale: Locale, below: number, name: string): string {
  const { text, attribute } = chosen(markdown, locale);
  return `<div${attribute}>${markdownHtml(text, { below, name, locale })}</div>`;
}
