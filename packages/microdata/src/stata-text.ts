import { characterLength, onOneLine, shorten } from "./shorten.ts";

/**
 * A text as Stata writes one, in compound double quotes. Stata goes on looking within them for macros, for their closing quote and for
 * comments, so what it would take for one of these is written with the character that looks like it: ‘ for a backtick, ＄ for a dollar, ’
 * for an apostrophe behind a quote; and a space comes between the slashes and stars of a comment.
 */
export function stataText(text: string, limit: number): string {
  return `\`"${stataWords(shorten(onOneLine(text), limit, characterLength))}"'`;
}

/** A text for a note, which Stata takes up to the end of the line, without quotes. */
export function stataNote(text: string, limit: number): string {
  return stataWords(shorten(onOneLine(text), limit, characterLength));
}

/** A text for a comment on a line of its own, which ends with the line. */
export function stataComment(text: string): string {
  return `* ${stataWords(shorten(onOneLine(text), 150, characterLength))}`;
}

function stataWords(text: string): string {
  return text
    .replaceAll("`", "‘")
    .replaceAll("$", "＄")
    .replaceAll("\"'", '"’')
    .replace(/(?<=\/)(?=\*)|(?<=\*)(?=\/)|(?<=(?:^|\s)\/+)(?=\/)/gu, "\u200a"); // a hair space
}
