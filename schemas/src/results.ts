import * as z from "zod";
import { Decimal } from "./decimal.ts";
import { LocalizedText } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { CellStatus } from "./observation.ts";
import { OutcomePolicy, outcome } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { QuestionKey } from "./question-codes.ts";
import { regionSplit } from "./rule-set.ts";
import { WaveId } from "./wave.ts";

/** By what a result is split: the region of the respondent, or a question. */
export const ResultSplit = z.union([z.literal(regionSplit), QuestionKey]);

const share = (title: string, description: string, example: string) =>
  outcome(Decimal.nullable()).meta({ title, description, examples: [example] });

/** Shares have four decimals. */
const shareBounds = {
  lowerBound: share("Lower bound", "Lower bound of the 95 % interval, or null.", "0.2104"),
  upperBound: share("Upper bound", "Upper bound of the 95 % interval, or null.", "0.3911"),
};

/** The difference from the wave with which this one is compared. */
export const ShareChange = z
  .object({
    difference: share("Difference", "The share less that of the earlier wave, as an exact decimal text.", "-0.0312"),
    ...shareBounds,
  })
  .meta({
    id: "ShareChange",
    title: "Share change",
    description:
      "The difference from the same share of the wave with which this one is compared, with its 95 % interval (Newcombe's hybrid score method).",
  });

/** One answer category, or why there is nothing to say of it. */
export const ResultCell = z
  .object({
    code: z.string().meta({
      title: "Code",
      description: "Code of the option, point of the scale, or collapsed category.",
      examples: ["satisfied"],
    }),
    text: LocalizedText.meta({ title: "Text", description: "How it is worded." }),
    cellStatus: CellStatus,
    count: outcome(z.int().min(0).nullable()).meta({
      title: "Count",
      description: "How many respondents gave this answer, or null.",
      examples: [120],
    }),
    share: share("Share", "The count as a share of the base count, four decimals as text, or null.", "0.2963"),
    ...shareBounds,
    weightedShare: share("Weighted share", "The share weighted by the population of each region, or null.", "0.2871"),
    change: ShareChange.nullable().meta({
      title: "Change",
      description: "The change since the wave with which this one is compared, or null.",
    }),
  })
  .meta({ id: "ResultCell", title: "Result cell", description: "One answer category of a result. What is hidden never looks like zero." });
export type ResultCell = z.infer<typeof ResultCell>;

/** What was made known of the answers to one question, in one group of respondents. */
export const Result = z
  .object({
    questionKey: QuestionKey,
    part: z
      .string()
      .nullable()
      .meta({
        title: "Part",
        description: "Of a matrix the key of the row, of a multiple choice the code of the option; else null.",
        examples: [null],
      }),
    by: ResultSplit.nullable().meta({ title: "By", description: "By what it is split, or null.", examples: ["region"] }),
    group: z
      .string()
      .nullable()
      .meta({
        title: "Group",
        description: "The group of respondents: a region code, or a code of the question that splits; null for all respondents.",
        examples: ["AM14"],
      }),
    text: LocalizedText.meta({ title: "Text", description: "How the question, the row or the option is worded." }),
    status: z.enum(["released", "withheld"]).meta({
      title: "Status",
      description:
        "`withheld`: this table could not be protected, so nothing of it is made known; the tables that it would have split bound it no closer.",
      examples: ["released"],
    }),
    baseCount: outcome(z.int().min(0).nullable()).meta({
      title: "Base count",
      description: "How many respondents answered: what shares are shares of. Null when it is hidden.",
      examples: [405],
    }),
    cells: z.array(ResultCell).meta({
      title: "Cells",
      description: "The answer categories, in the order of the questionnaire; none of a number or of what is withheld.",
    }),
    valueStatus: CellStatus.meta({
      title: "Value status",
      description: "Of mean and median: `value`, or why they are not there. Those of choices are always `notAsked`.",
      examples: ["suppressed"],
    }),
    mean: share("Mean", "Of a scale or a number the mean, as a decimal text, or null.", "3.42"),
    median: share("Median", "Of a scale or a number the median, as a decimal text, or null.", "4"),
  })
  .meta({
    id: "Result",
    title: "Result",
    description: "What was made known of the answers to one question (or a part of it), in one group of respondents.",
  });
export type Result = z.infer<typeof Result>;

/** A page of the results of a release. */
export const ResultPage = pageOf("ResultPage", "Results", Result, {
  waveId: WaveId,
  releaseNumber: z
    .int()
    .min(1)
    .meta({ title: "Release number", description: "The release that they are of.", examples: [1] }),
  madeAt: Moment.meta({
    title: "Made at",
    description: "When the release was made (UTC). It is never recomputed.",
    examples: ["2026-11-23T11:00:02.000Z"],
  }),
  respondents: z
    .int()
    .min(0)
    .meta({ title: "Respondents", description: "How many responses the release rests on.", examples: [412] }),
  population: z
    .int()
    .min(0)
    .meta({ title: "Population", description: "How many people could be asked.", examples: [5200] }),
  responseRate: Decimal.nullable().meta({
    title: "Response rate",
    description: "Respondents as a share of the population, four decimals as text; null when the population is 0, or smaller than that.",
    examples: ["0.0792"],
  }),
  threshold: z
    .int()
    .min(5)
    .meta({ title: "Threshold", description: "The threshold of the rule set.", examples: [10] }),
  policy: OutcomePolicy,
});
export type ResultPage = z.infer<typeof ResultPage>;
