import * as z from "zod";
import { IntakeQuery } from "./intake.ts";
import { ResponseMapping } from "./response-mapping.ts";

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
