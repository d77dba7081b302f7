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
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
  .meta({ id: "SearchText", title: "Search text", description: "A text to search for: 1 to 100 characters, no control characters.", examples: ["Weesp"] });
