import * as z from "zod";
import { Source } from "./classification.ts";
import { LocalizedText } from "./localized-text.ts";
import { pageOf } from "./page.ts";

/** The three goals of the reform. */
export const goalCodes = ["collaboration", "services", "challenges"] as const;

/**
 * Code of a goal of the reform.
 *
 * @example
 * GoalCode.parse("services");
 */
export const GoalCode = z.enum(goalCodes).meta({
  id: "GoalCode",
  title: "Goal code",
  description:
    "A goal of the reform: `collaboration` (versterkte samenwerking in arbeidsmarktregio's), `services` (betere en toegankelijkere dienstverlening) or `challenges` (effectievere aanpak van regionale arbeidsmarktopgaven).",
  examples: ["services"],
});
export type GoalCode = z.infer<typeof GoalCode>;

/**
 * A goal of the reform, in the words in which it was published.
 *
 * @example
 * const inDutch = (goal: Goal): string => `${goal.position}. ${goal.title.nl}`;
 */
export const Goal = z
  .object({
    goalCode: GoalCode,
    position: z
      .int()
      .min(1)
      .meta({ title: "Position", description: "Its place in the order in which the goals were published.", examples: [2] }),
    title: LocalizedText.meta({
      title: "Title",
      description: "The goal in Dutch as it was published, and in English as it is translated here.",
    }),
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where the goal was found." }),
  })
  .meta({
    id: "Goal",
    title: "Goal",
    description: "A goal of the reform, in the words in which it was published.",
    examples: [
      {
        goalCode: "services",
        position: 2,
        title: { nl: "betere en toegankelijkere dienstverlening", en: "better and more accessible services" },
        sources: ["evaluation-2026"],
      },
    ],
  });
export type Goal = z.infer<typeof Goal>;

/** A page of goals, in the order in which they were published. */
export const GoalPage = pageOf("GoalPage", "Goals", Goal, {});
export type GoalPage = z.infer<typeof GoalPage>;
