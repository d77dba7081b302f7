import * as z from "zod";

/** The longest text that is taken, in characters. */
export const maxMarkdownLength = 100_000;

/**
 * A text in Markdown (GitHub's). It is kept and given back exactly as it was written: nothing is trimmed, joined or normalised.
 *
 * @example
 * Markdown.parse("## Waarom\n\nDe loketten werken met *twee* systemen.\n");
 */
export const Markdown = z
  .string()
  .min(1)
  .max(maxMarkdownLength)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out, besides tabs and ends of lines
  .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]*$/u)
  .meta({
    id: "Markdown",
    title: "Markdown",
    description: `A text in Markdown (GitHub's), kept and given back exactly as it was written, up to ${maxMarkdownLength} characters. Besides tabs and ends of lines it has no control characters, and no halves of characters.`,
    examples: ["De loketten werken met *twee* systemen (demonstratie)."],
  });
export type Markdown = z.infer<typeof Markdown>;

const nl = Markdown.meta({
  title: "Dutch",
  description: "The text in Dutch, as Markdown.",
  examples: ["De loketten werken met *twee* systemen (demonstratie)."],
});
const en = Markdown.optional().meta({
  title: "English",
  description: "The text in English, as Markdown, where there is one.",
  examples: ["The front desks work with *two* systems (demonstration)."],
});

/**
 * A text in Markdown that people read: Dutch always, English where it exists.
 *
 * @example
 * const inEnglish = (text: LocalizedMarkdown): string => text.en ?? text.nl;
 */
export const LocalizedMarkdown = z.object({ nl, en }).meta({
  id: "LocalizedMarkdown",
  title: "Localized Markdown",
  description:
    "A text in Markdown that people read: Dutch always, English where it exists; each exactly as it was written. It may hold anything that Markdown may, HTML too: whoever shows it must make it safe, or ask for the text as HTML where there is one.",
});
export type LocalizedMarkdown = z.infer<typeof LocalizedMarkdown>;

/**
 * A text in Markdown that people read, as it is sent: Dutch always, English where there is one.
 *
 * @example
 * LocalizedMarkdownInput.parse({ nl: "De loketten werken met *twee* systemen." });
 */
export const LocalizedMarkdownInput = z.strictObject({ nl, en }).meta({
  id: "LocalizedMarkdownInput",
  title: "Localized Markdown input",
  description: `A text in Markdown that people read: Dutch always, English where it exists; up to ${maxMarkdownLength} characters each.`,
});
