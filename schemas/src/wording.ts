import * as z from "zod";
import { textLine } from "./text-line.ts";

/** The longest wording of a question, an option or a remark. */
const maxWordingLength = 500;

/**
 * How something in a questionnaire is worded: Dutch always, English where there is one.
 *
 * @example
 * Wording.parse({ nl: "Hoe gaat de samenwerking?", en: "How is the collaboration going?" });
 */
export const Wording = z
  .strictObject({
    nl: textLine(maxWordingLength).meta({ title: "Dutch", description: "The wording in Dutch.", examples: ["Hoe gaat de samenwerking?"] }),
    en: textLine(maxWordingLength)
      .optional()
      .meta({
        title: "English",
        description: "The wording in English, where there is one.",
        examples: ["How is the collaboration going?"],
      }),
  })
  .meta({
    id: "Wording",
    title: "Wording",
    description: `How something in a questionnaire is worded: Dutch always, English where there is one; up to ${maxWordingLength} characters each.`,
  });
export type Wording = z.infer<typeof Wording>;
