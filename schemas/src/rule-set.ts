import * as z from "zod";
import { defaultDisclosureThreshold, lowestDisclosureThreshold } from "./indicator.ts";
import { OptionCode, QuestionKey } from "./question-codes.ts";
import { listedOnce, memberOnce } from "./unique.ts";
import { Wording } from "./wording.ts";

/** What results can be split by besides questions: the region of the respondent. */
export const regionSplit = "region";

const split = z.union([z.literal(regionSplit), QuestionKey]).meta({
  title: "Split",
  description: "`region`, or the key of a single-choice question that everyone is asked.",
  examples: ["region"],
});

/** A few categories in the place of more. */
export const CategoryCollapse = z
  .strictObject({
    questionKey: QuestionKey,
    categories: z
      .array(
        z
          .strictObject({
            code: OptionCode.meta({ title: "Code", description: "Code of the collapsed category.", examples: ["dissatisfied"] }),
            text: Wording.meta({ title: "Text", description: "How it is worded." }),
            codes: z
              .array(OptionCode)
              .min(1)
              .max(100)
              .meta({ title: "Codes", description: "The options, or the points of the scale, that go into it.", examples: [["1", "2"]] }),
          })
          .meta({ id: "CollapsedCategory", title: "Collapsed category", description: "A category in the place of several." }),
      )
      .min(2)
      .max(20)
      .superRefine(...memberOnce("code"))
      .superRefine(...listedOnce("codes"))
      .meta({ title: "Categories", description: "The collapsed categories. Every option is in exactly one of them." }),
  })
  .meta({
    id: "CategoryCollapse",
    title: "Category collapse",
    description: "A few categories in the place of more (five points to three), tried before anything is hidden.",
  });
export type CategoryCollapse = z.infer<typeof CategoryCollapse>;

/**
 * The rules by which the results of a wave are protected. One rule is not shown anywhere: the p of the p % rule.
 *
 * @example
 * RuleSet.parse({ threshold: 10, splitBy: ["region"], collapses: [], weighting: "none" });
 */
export const RuleSet = z
  .strictObject({
    threshold: z
      .int()
      .min(lowestDisclosureThreshold)
      .max(1000)
      .meta({
        title: "Threshold",
        description: `The fewest respondents that a published count stands for, never under ${lowestDisclosureThreshold}; and how wide the possible range of each hidden count is at least.`,
        examples: [defaultDisclosureThreshold],
      }),
    splitBy: z
      .array(split)
      .max(5)
      .superRefine((items, context) => {
        for (const [index, item] of items.entries())
          if (items.indexOf(item) < index)
            context.addIssue({
              code: "custom",
              path: [index],
              params: { nl: "komt eerder in de lijst al voor", en: "comes earlier in the list already" },
            });
      })
      .meta({
        title: "Split by",
        description:
          "By what every question is split, besides its table for all respondents. Answers of programme managers are never split by region or by a question that nearly names one.",
      }),
    collapses: z
      .array(CategoryCollapse)
      .max(300)
      .superRefine(...memberOnce("questionKey"))
      .meta({
        title: "Collapses",
        description: "Categories to be taken together where some are too small, tried before anything is hidden.",
      }),
    weighting: z.enum(["none", "population"]).meta({
      title: "Weighting",
      description:
        "`population`: shares are also given weighted by the population of each region, and how many of each region answered is published. `none`: they are those of the respondents. Not for programme managers.",
      examples: ["none"],
    }),
  })
  .meta({ id: "RuleSet", title: "Rule set", description: "The rules by which the results of a wave are protected." });
export type RuleSet = z.infer<typeof RuleSet>;

/** The p of the p % rule, in per cent. It is kept secret: it is sent, and never answered. */
export const DominancePercent = z
  .int()
  .min(1)
  .max(50)
  .optional()
  .meta({
    title: "Dominance percent",
    description:
      "The p of the p % rule for sums of numbers: nobody may be able to estimate a respondent's number closer than p per cent. It is kept secret and never answered; left out, one is drawn.",
    examples: [15],
  });
