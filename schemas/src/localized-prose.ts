import * as z from "zod";

/** Lines of text: no control characters but the ends of lines and tabs, and no halves of characters. */
const lines = /^[^\p{Cs}\p{Cc}]*(?:[\n\t][^\p{Cs}\p{Cc}]*)*$/u;

const maxProseLength = 5000;

/** A text of any number of lines that someone writes; every end of a line becomes a line feed. */
const prose = () =>
  z
    .string()
    .overwrite((text) => text.replaceAll(/\r\n?/gu, "\n"))
    .trim()
    .min(1)
    .max(maxProseLength)
    .regex(lines);

/**
 * A longer text that people read, as it is sent: Dutch always, English where there is one.
 *
 * @example
 * LocalizedProseInput.parse({ nl: "Het aantal bezoekers in een periode.\nEen bezoeker telt één keer." });
 */
export const LocalizedProseInput = z
  .strictObject({
    nl: prose().meta({ title: "Dutch", description: "The text in Dutch.", examples: ["Het aantal bezoekers in een periode."] }),
    en: prose()
      .optional()
      .meta({
        title: "English",
        description: "The text in English, where there is one.",
        examples: ["The number of visitors in a period."],
      }),
  })
  .meta({
    id: "LocalizedProseInput",
    title: "Localized prose input",
    description: `A longer text that people read: Dutch always, English where it exists; several lines, up to ${maxProseLength} characters each.`,
  });
