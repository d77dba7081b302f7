import * as z from "zod";

/**
 * A text to search for: 1 to 100 characters that a person can see.
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
  .refine((text) => text.isWellFormed(), "must be well-formed Unicode")
  .meta({
    id: "SearchText",
    title: "Search text",
    description: "A text to search for: 1 to 100 characters, no control characters.",
    examples: ["Weesp"],
  });
