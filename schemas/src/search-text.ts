import * as z from "zod";

/**
 * A text to search for: 1 to 100 characters, a letter or a digit among them.
 *
 * @example
 * SearchText.parse("Weesp");
 */
export const SearchText = z
  .string()
  .min(1)
  .max(100)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it keeps out
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/u)
  .refine((text) => text.isWellFormed() && /[\p{L}\p{N}]/u.test(text), {
    params: { nl: "moet een letter of een cijfer bevatten", en: "must contain a letter or a digit" },
  })
  .meta({
    id: "SearchText",
    title: "Search text",
    description: "A text to search for: 1 to 100 characters, a letter or a digit among them, no control characters.",
    examples: ["Weesp"],
  });
