import * as z from "zod";
import { LocalizedText } from "./localized-text.ts";
import { CellStatus } from "./observation.ts";
import { QuestionKey } from "./question-codes.ts";
import { SurveyKey, SurveyVersionNumber } from "./survey.ts";
import { CycleYear, WaveId } from "./wave.ts";

/** Values of variables that say why there is no answer, beside those of a question's own options. */
export const missingCodes = { notAsked: -98, noAnswer: -99 } as const;

/** A value of a coded variable. */
export const CodebookValue = z
  .object({
    value: z.int().meta({ title: "Value", description: "The number that stands for it in exports.", examples: [1] }),
    code: z
      .string()
      .nullable()
      .meta({
        title: "Code",
        description: "The code in answers; null for the general missing codes and the points of a scale.",
        examples: ["yes"],
      }),
    text: LocalizedText.meta({ title: "Text", description: "How it is worded." }),
    isMissing: z.boolean().meta({ title: "Is missing", description: "Does it say why there is no answer?", examples: [false] }),
    cellStatus: CellStatus.nullable().meta({
      title: "Cell status",
      description: "Of the count: `value`, or why there is none. Null before a release.",
      examples: ["value"],
    }),
    count: z
      .int()
      .min(0)
      .nullable()
      .meta({
        title: "Count",
        description: "How many have this value, as it was released. Null when it is hidden or not released.",
        examples: [120],
      }),
  })
  .meta({ id: "CodebookValue", title: "Codebook value", description: "A value of a coded variable, with its wording." });

/** A variable of the microdata. */
export const CodebookVariable = z
  .object({
    name: z.string().meta({ title: "Name", description: "Its name in exports.", examples: ["cooperation"] }),
    questionKey: QuestionKey.meta({ title: "Question key", description: "The question that it comes from.", examples: ["cooperation"] }),
    part: z
      .string()
      .nullable()
      .meta({
        title: "Part",
        description: "Of a matrix the key of the row, of a multiple choice the code of the option; else null.",
        examples: [null],
      }),
    question: LocalizedText.meta({ title: "Question", description: "The wording of the question in this wave." }),
    label: LocalizedText.meta({ title: "Label", description: "What the variable is called in exports." }),
    kind: z.enum(["integer", "decimal", "text", "day"]).meta({ title: "Kind", description: "What its values are.", examples: ["integer"] }),
    values: z.array(CodebookValue).meta({ title: "Values", description: "Its coded values, with the missing codes." }),
  })
  .meta({ id: "CodebookVariable", title: "Codebook variable", description: "A variable of the microdata, with its wording and values." });
export type CodebookVariable = z.infer<typeof CodebookVariable>;

/**
 * The codebook of a wave.
 *
 * @example
 * const names = ({ variables }: Codebook): string[] => variables.map(({ name }) => name);
 */
export const Codebook = z
  .object({
    waveId: WaveId,
    surveyKey: SurveyKey,
    versionNumber: SurveyVersionNumber,
    cycle: CycleYear,
    title: LocalizedText.meta({ title: "Title", description: "What the wave is called." }),
    variables: z
      .array(CodebookVariable)
      .meta({ title: "Variables", description: "All variables of the microdata, in the order of the questionnaire." }),
  })
  .meta({ id: "Codebook", title: "Codebook", description: "The variables of a wave with wording, codes and missing codes." });
export type Codebook = z.infer<typeof Codebook>;
