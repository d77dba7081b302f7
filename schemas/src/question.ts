import * as z from "zod";
import { Day } from "./day.ts";
import { Decimal } from "./decimal.ts";
import { IndicatorCode } from "./indicator.ts";
import { MatrixRowKey, OptionCode, QuestionKey } from "./question-codes.ts";
import { ShownIf } from "./shown-if.ts";
import { Wording } from "./wording.ts";

/** Values of options that say why there is no answer; those of all others are from 0 to 9999. */
export const missingValues = { lowest: -96, highest: -90 } as const;
/** How many options a question can have. */
export const maxOptions = 100;

/** What of a question may nearly name a region. Answers of programme managers are never counted by it. */
export const identifyingFacts = ["region", "centreMunicipality", "phase", "peerGroup"] as const;

/**
 * An option of a question.
 *
 * @example
 * QuestionOption.parse({ code: "dontKnow", value: -90, text: { nl: "Weet ik niet", en: "Don't know" } });
 */
export const QuestionOption = z
  .strictObject({
    code: OptionCode,
    value: z
      .int()
      .min(missingValues.lowest)
      .max(9999)
      .meta({
        title: "Value",
        description:
          "The number that stands for it in SPSS, Stata and R, the same over all versions: 0 to 9999; or −96 to −90 where it says why there is no answer, as “don't know”.",
        examples: [1],
      }),
    text: Wording.meta({ title: "Text", description: "How it is worded." }),
    isExclusive: z
      .boolean()
      .optional()
      .meta({ title: "Is exclusive", description: "In a multiple choice: can it only be chosen alone?", examples: [true] }),
  })
  .meta({ id: "QuestionOption", title: "Question option", description: "An option of a question, with its stable code and value." });
export type QuestionOption = z.infer<typeof QuestionOption>;

const common = {
  questionKey: QuestionKey,
  text: Wording.meta({ title: "Text", description: "How the question is worded." }),
  help: Wording.optional().meta({ title: "Help", description: "A remark that helps to answer it." }),
  isRequired: z
    .boolean()
    .meta({ title: "Is required", description: "Must it be answered before submission, where it is shown?", examples: [true] }),
  showIf: ShownIf.optional().meta({ title: "Show if", description: "When it is shown; always when left out." }),
  indicatorCode: IndicatorCode.optional().meta({
    title: "Indicator code",
    description: "The indicator that it is asked for.",
    examples: ["werkcentrum-visitors"],
  }),
  identifies: z
    .enum(identifyingFacts)
    .optional()
    .meta({
      title: "Identifies",
      description: "What of a region its answer tells. The answers of programme managers are never counted by such a question.",
      examples: ["region"],
    }),
  isComparableWhenReworded: z
    .boolean()
    .optional()
    .meta({
      title: "Is comparable when reworded",
      description:
        "Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.",
      examples: [true],
    }),
};

const options = (description: string) => z.array(QuestionOption).min(2).max(maxOptions).meta({ title: "Options", description });
const missing = z
  .array(QuestionOption)
  .max(5)
  .optional()
  .meta({ title: "Missing", description: "Options beside the numbers that say why there is no answer. Their values are −96 to −90." });

function typed<Type extends string>(type: Type, description: string) {
  return z.literal(type).meta({ title: "Type", description, examples: [type] });
}

/** A choice of one option. */
export const SingleQuestion = z
  .strictObject({ type: typed("single", "One option is chosen."), ...common, options: options("The options, in their order.") })
  .meta({ id: "SingleQuestion", title: "Single choice", description: "A question of which one option is chosen. Its answer is a code." });
export type SingleQuestion = z.infer<typeof SingleQuestion>;

/** A choice of any number of options. */
export const MultipleQuestion = z
  .strictObject({
    type: typed("multiple", "Any number of options is chosen."),
    ...common,
    options: options("The options, in their order. Each is a variable of its own."),
    mostChosen: z
      .int()
      .min(1)
      .max(maxOptions)
      .optional()
      .meta({ title: "Most chosen", description: "How many may be chosen at most; all when left out.", examples: [3] }),
  })
  .meta({
    id: "MultipleQuestion",
    title: "Multiple choice",
    description: "A question of which any number of options is chosen, but at least one. Its answer is a list of codes.",
  });
export type MultipleQuestion = z.infer<typeof MultipleQuestion>;

/** A point on a scale. */
export const ScaleQuestion = z
  .strictObject({
    type: typed("scale", "A point on a scale is chosen."),
    ...common,
    lowest: z
      .int()
      .min(0)
      .max(1)
      .meta({ title: "Lowest", description: "The lowest point, 0 or 1.", examples: [1] }),
    highest: z
      .int()
      .min(2)
      .max(10)
      .meta({ title: "Highest", description: "The highest point, 2 to 10.", examples: [5] }),
    lowestText: Wording.meta({ title: "Lowest text", description: "What the lowest point means." }),
    highestText: Wording.meta({ title: "Highest text", description: "What the highest point means." }),
    missing,
  })
  .meta({
    id: "ScaleQuestion",
    title: "Scale",
    description: "A question of which a point on a scale is chosen. Its answer is a whole number, or the code of a missing option.",
  });
export type ScaleQuestion = z.infer<typeof ScaleQuestion>;

const bound = (title: string, description: string, example: string) => Decimal.meta({ title, description, examples: [example] });

/** An exact number. */
export const NumberQuestion = z
  .strictObject({
    type: typed("number", "A number is given."),
    ...common,
    minimum: bound("Minimum", "The least that it can be; never negative.", "0"),
    maximum: bound("Maximum", "The most that it can be.", "60"),
    decimals: z
      .int()
      .min(0)
      .max(4)
      .meta({ title: "Decimals", description: "How many decimals it has at most.", examples: [1] }),
    unit: Wording.optional().meta({ title: "Unit", description: "What it counts or measures, as fte or months." }),
    missing,
  })
  .meta({
    id: "NumberQuestion",
    title: "Number",
    description: "A question of which the answer is a number: an exact decimal text, or the code of a missing option.",
  });
export type NumberQuestion = z.infer<typeof NumberQuestion>;

/** A text in the respondent's own words. */
export const TextQuestion = z
  .strictObject({
    type: typed("text", "A text is written."),
    ...common,
    maxLength: z
      .int()
      .min(1)
      .max(5000)
      .meta({ title: "Maximum length", description: "The longest answer, in characters.", examples: [1000] }),
  })
  .meta({
    id: "TextQuestion",
    title: "Text",
    description: "A question that is answered in the respondent's own words. Its answers appear in no result.",
  });
export type TextQuestion = z.infer<typeof TextQuestion>;

/** A day. */
export const DateQuestion = z
  .strictObject({
    type: typed("date", "A day is given."),
    ...common,
    earliest: Day.optional().meta({ title: "Earliest", description: "The first day that it can be.", examples: ["2026-01-01"] }),
    latest: Day.optional().meta({ title: "Latest", description: "The last day that it can be.", examples: ["2027-12-31"] }),
  })
  .meta({ id: "DateQuestion", title: "Date", description: "A question of which the answer is a day. Its answers appear in no result." });
export type DateQuestion = z.infer<typeof DateQuestion>;

/** Rows that share their options. */
export const MatrixQuestion = z
  .strictObject({
    type: typed("matrix", "One option is chosen for each of some rows."),
    ...common,
    rows: z
      .array(
        z
          .strictObject({ rowKey: MatrixRowKey, text: Wording.meta({ title: "Text", description: "How the row is worded." }) })
          .meta({ id: "MatrixRow", title: "Matrix row", description: "A row of a matrix, a variable of its own." }),
      )
      .min(1)
      .max(50)
      .meta({ title: "Rows", description: "The rows, in their order." }),
    options: options("The options of each row, in their order."),
  })
  .meta({
    id: "MatrixQuestion",
    title: "Matrix",
    description: "Rows of which each has one of the same options chosen. Its answer has a code for each row.",
  });
export type MatrixQuestion = z.infer<typeof MatrixQuestion>;

/**
 * A question of a survey, with an identity that lasts over versions and waves.
 *
 * @example
 * Question.parse({
 *   type: "scale", questionKey: "cooperation", text: { nl: "Hoe gaat de samenwerking?" }, isRequired: true,
 *   lowest: 1, highest: 5, lowestText: { nl: "Heel slecht" }, highestText: { nl: "Heel goed" },
 * });
 */
export const Question = z.discriminatedUnion("type", [
  SingleQuestion,
  MultipleQuestion,
  ScaleQuestion,
  NumberQuestion,
  TextQuestion,
  DateQuestion,
  MatrixQuestion,
]);
export type Question = z.infer<typeof Question>;

/** The types of questions. */
export type QuestionType = Question["type"];
