import * as z from "zod";
import { MatrixRowKey, OptionCode, QuestionKey } from "./question-codes.ts";

const columnName = (title: string, description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(300)
    .meta({ title, description, examples: [example] });

/** What a column of a file of responses holds. */
export const ResponseColumn = z
  .strictObject({
    column: columnName("Column", "The column, as the header of the file names it.", "aspects[SQ001]"),
    questionKey: QuestionKey.meta({ title: "Question key", description: "The question whose answer it holds.", examples: ["aspects"] }),
    rowKey: MatrixRowKey.optional().meta({
      title: "Row key",
      description: "Of a matrix, and only there: the row whose answer it holds.",
      examples: ["speed"],
    }),
    optionCode: OptionCode.optional().meta({
      title: "Option code",
      description: "Of a multiple choice with a column for each option: the option that it says of whether it was chosen.",
      examples: ["guide"],
    }),
    codes: z
      .record(z.string().max(100), z.string().max(100))
      .optional()
      .meta({
        title: "Codes",
        description:
          "What stands in the file, and what it means: the code of an option, a point of a scale, or `1` and `0` in a column that says of one option whether it was chosen. What isn't here means itself.",
        examples: [{ A1: "yes", A2: "no", "-oth-": "other" }],
      }),
    separator: z
      .string()
      .min(1)
      .max(5)
      .optional()
      .meta({
        title: "Separator",
        description: "In a multiple choice in one column: what stands between the codes; a space when left out.",
        examples: [";"],
      }),
    notAnswered: z
      .array(z.string().max(100))
      .max(20)
      .optional()
      .meta({
        title: "Not answered",
        description: "What stands in the file where there is no answer, beside an empty cell.",
        examples: [["N/A"]],
      }),
  })
  .meta({ id: "ResponseColumn", title: "Response column", description: "What a column of a file of responses holds." });
export type ResponseColumn = z.infer<typeof ResponseColumn>;

/**
 * How a file of responses, as LimeSurvey or ODK writes it, is read: what its columns hold.
 *
 * @example
 * ResponseMapping.parse({
 *   columns: [{ column: "q1", questionKey: "visited", codes: { Y: "yes", N: "no" } }],
 *   responseIdColumn: "id",
 * });
 */
export const ResponseMapping = z
  .strictObject({
    columns: z
      .array(ResponseColumn)
      .min(1)
      .max(5000)
      .meta({ title: "Columns", description: "The columns with answers. Others in the file are not read." }),
    responseIdColumn: columnName(
      "Response id column",
      "The column that tells one response from another: by it the same file changes nothing when it comes again, and who was erased stays so.",
      "id",
    ),
    submittedAtColumn: columnName(
      "Submitted at column",
      "The column with the moment of submission; empty while there is none.",
      "submitdate",
    ).optional(),
    submittedAtZone: z
      .enum(["Europe/Amsterdam", "UTC"])
      .optional()
      .meta({
        title: "Submitted at zone",
        description: "The zone of moments that don't say one, as those of LimeSurvey; Europe/Amsterdam when left out.",
        examples: ["Europe/Amsterdam"],
      }),
    regionCodeColumn: columnName("Region code column", "The column with the code of the respondent's region.", "region_code").optional(),
    isCompleteColumn: columnName(
      "Is complete column",
      "The column that says whether the response was submitted. When left out, it was where there is a moment of submission; without that column too, all are.",
      "completed",
    ).optional(),
    completeValues: z
      .array(z.string().max(100))
      .min(1)
      .max(20)
      .optional()
      .meta({
        title: "Complete values",
        description: "What stands in that column where it was; `1`, `Y`, `yes`, `true` and `ja` (capitals don't count) when left out.",
        examples: [["Y"]],
      }),
  })
  .meta({
    id: "ResponseMapping",
    title: "Response mapping",
    description: "How a file of responses, as LimeSurvey or ODK writes it, is read: what its columns hold.",
  });
export type ResponseMapping = z.infer<typeof ResponseMapping>;
