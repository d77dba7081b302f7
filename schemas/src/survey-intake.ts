import * as z from "zod";
import { IntakeQuery, IntakeResult, IntakeRowResult, IntakeSummary } from "./intake.ts";
import { ResponseMapping } from "./response-mapping.ts";
import { ResponseId } from "./survey-response.ts";

/** The largest file of responses, in characters. */
const maxFileLength = 30_000_000;
/** The largest workbook, in characters of base64: 5 MB. */
const maxWorkbookLength = 7_000_000;

/**
 * Responses from a CSV file of another survey system, with what its columns hold.
 *
 * @example
 * ResponseIntake.parse({
 *   csv: "id,q1\n1,Y\n",
 *   mapping: { columns: [{ column: "q1", questionKey: "visited", codes: { Y: "yes", N: "no" } }], responseIdColumn: "id" },
 *   dryRun: true,
 * });
 */
export const ResponseIntake = IntakeQuery.extend({
  csv: z
    .string()
    .min(1)
    .max(maxFileLength)
    .refine((text) => !text.includes("\u0000"), {
      params: { nl: "mag geen nultekens hebben; is het wel een CSV?", en: "must have no null characters; is it a CSV?" },
    })
    .meta({
      title: "CSV",
      description:
        "The file as LimeSurvey or ODK writes it: a header, then a row for each response; commas, semicolons or tabs between the cells. A response that is there already, by its id in the file, is left as it is or replaced; one that was erased stays erased.",
      examples: ["id,q1\n1,Y\n"],
    }),
  mapping: ResponseMapping,
}).meta({
  id: "ResponseIntake",
  title: "Response intake",
  description: "Responses from a CSV file of another survey system, with what its columns hold.",
});
export type ResponseIntake = z.infer<typeof ResponseIntake>;

/** What can become of a row of a file of responses. */
export const responseRowStatuses = ["stored", "unchanged", "erased", "refused"] as const;

/** What became of one row of a file of responses. */
export const ResponseRowResult = IntakeRowResult.extend({
  status: z.enum(responseRowStatuses).meta({
    title: "Status",
    description:
      "`stored`: new, or changed; `unchanged`: the same was there already; `erased`: the respondent's answers were erased, and stay so; `refused`: it has faults, and nothing of it was stored.",
    examples: ["stored"],
  }),
  responseId: ResponseId.nullable().meta({
    title: "Response id",
    description:
      "Id of the response, by which it can be erased: it follows from the wave and the id in the file, so a dry run of the file tells it too. Null where the row has no id.",
  }),
}).meta({ id: "ResponseRowResult", title: "Response row result", description: "What became of one row of a file of responses." });
export type ResponseRowResult = z.infer<typeof ResponseRowResult>;

/**
 * What became of a file of responses, row by row.
 *
 * @example
 * const idOf = ({ items }: ResponseIntakeResult, row: number) => items[row - 1]?.responseId;
 */
export const ResponseIntakeResult = IntakeResult.extend({
  items: z.array(ResponseRowResult).meta({ title: "Items", description: "One for each row, in the order of the rows." }),
  summary: IntakeSummary.omit({ suppressed: true })
    .extend({
      erased: z
        .int()
        .min(0)
        .meta({ title: "Erased", description: "How many belong to respondents whose answers were erased.", examples: [0] }),
    })
    .meta({ id: "ResponseIntakeSummary", title: "Response intake summary", description: "How many rows came, and what became of them." }),
}).meta({ id: "ResponseIntakeResult", title: "Response intake result", description: "What became of a file of responses, row by row." });
export type ResponseIntakeResult = z.infer<typeof ResponseIntakeResult>;

/** A workbook, as it is sent. */
export const Workbook = z
  .base64()
  .min(1)
  .max(maxWorkbookLength)
  .meta({
    title: "Workbook",
    description: "An XLSForm workbook (.xlsx) in base64: sheets `survey` and `choices`, and `settings` if need be. 5 MB at most.",
    examples: ["UEsDBBQABgAIAAAAIQA="],
  });
