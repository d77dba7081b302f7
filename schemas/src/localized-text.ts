import * as z from "zod";
import { textLine } from "./text-line.ts";

/** The languages in which people-facing texts are given. Dutch is always there. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];

/**
 * A text that people read: Dutch always, English where it exists.
 *
 * @example
 * LocalizedText.parse({ nl: "Werkcentrum", en: "Work centre" });
 */
export const LocalizedText = z
  .object({
    nl: z
      .string()
      .min(1)
      .meta({ title: "Dutch", description: "The text in Dutch.", examples: ["arbeidsmarktregio"] }),
    en: z
      .string()
      .min(1)
      .optional()
      .meta({ title: "English", description: "The text in English, where there is one.", examples: ["labour-market region"] }),
  })
  .meta({
    id: "LocalizedText",
    title: "Localized text",
    description: "A text that people read: Dutch always, English where it exists.",
  });
export type LocalizedText = z.infer<typeof LocalizedText>;

const maxTextLength = 500;

/**
 * A text that people read, as it is sent: Dutch always, English where there is one.
 *
 * @example
 * LocalizedTextInput.parse({ nl: "Koningsdag", en: "King's Day" });
 */
export const LocalizedTextInput = z
  .strictObject({
    nl: textLine(maxTextLength).meta({ title: "Dutch", description: "The text in Dutch.", examples: ["Koningsdag"] }),
    en: textLine(maxTextLength)
      .optional()
      .meta({ title: "English", description: "The text in English, where there is one.", examples: ["King's Day"] }),
  })
  .meta({
    id: "LocalizedTextInput",
    title: "Localized text input",
    description: `A text that people read: Dutch always, English where it exists; up to ${maxTextLength} characters each.`,
  });
