/** Many rows in one call: what every intake takes beside its rows, and what it answers. */
import * as z from "zod";
import { Fault } from "./fault.ts";
import { maxFaults } from "./problems.ts";

/** How many rows one intake takes. */
export const maxIntakeRows = 100_000;

/** What becomes of the sound rows when others are not. */
export const intakeModes = ["all-or-nothing", "row-by-row"] as const;

/**
 * The parameters of each intake.
 *
 * @example
 * IntakeQuery.parse({ mode: "row-by-row", dryRun: true });
 */
export const IntakeQuery = z.strictObject({
  mode: z
    .enum(intakeModes)
    .default("all-or-nothing")
    .meta({
      title: "Mode",
      description:
        "`all-or-nothing`: with any fault nothing is stored, and the answer is `invalid-input` with every fault by row and column. `row-by-row`: sound rows are stored, the others are refused one by one.",
      examples: ["row-by-row"],
    }),
  dryRun: z
    .boolean()
    .default(false)
    .meta({
      title: "Dry run",
      description:
        "With `true` all steps are taken, those of the database too, and then undone: the answer says what would have become of each row. Nothing is stored, nor is it recorded as a write.",
      examples: [true],
    }),
});
export type IntakeQuery = z.infer<typeof IntakeQuery>;

/** What can become of a row. */
export const intakeRowStatuses = ["stored", "unchanged", "suppressed", "refused"] as const;
export type IntakeRowStatus = (typeof intakeRowStatuses)[number];

/** What became of one row. */
export const IntakeRowResult = z
  .object({
    row: z
      .int()
      .min(1)
      .meta({ title: "Row", description: "The row, counted from 1 without the header of a CSV file.", examples: [1] }),
    status: z.enum(intakeRowStatuses).meta({
      title: "Status",
      description:
        "`stored`; `unchanged`: the same was there already; `suppressed`: stored without what may not be disclosed; `refused`: it has faults, and nothing of it was stored.",
      examples: ["stored"],
    }),
    errors: z
      .array(Fault)
      .optional()
      .meta({
        title: "Errors",
        description: `The faults of a refused row. An answer holds the first ${maxFaults} faults; refused rows after those are without, and so are those for which the fault of an earlier row says that it goes for later ones too.`,
      }),
  })
  .meta({ id: "IntakeRowResult", title: "Intake row result", description: "What became of one row of an intake." });
export type IntakeRowResult = z.infer<typeof IntakeRowResult>;

const count = (title: string, description: string) =>
  z
    .int()
    .min(0)
    .meta({ title, description, examples: [2] });

/** How many rows came, and how many of them each thing became of. */
export const IntakeSummary = z
  .object({
    received: count("Received", "How many rows came."),
    stored: count("Stored", "How many were stored as they came."),
    unchanged: count("Unchanged", "How many were there already, just so."),
    suppressed: count("Suppressed", "How many were stored without what may not be disclosed."),
    refused: count("Refused", "How many were refused."),
  })
  .meta({ id: "IntakeSummary", title: "Intake summary", description: "How many rows came, and what became of them." });
export type IntakeSummary = z.infer<typeof IntakeSummary>;

/**
 * What became of an intake, row by row.
 *
 * @example
 * const isComplete = ({ summary }: IntakeResult): boolean => summary.refused === 0;
 */
export const IntakeResult = z
  .object({
    items: z.array(IntakeRowResult).meta({ title: "Items", description: "One for each row, in the order of the rows." }),
    summary: IntakeSummary,
    dryRun: z
      .boolean()
      .meta({ title: "Dry run", description: "Was it only tried? Then nothing was stored, whatever the rows say.", examples: [false] }),
  })
  .meta({ id: "IntakeResult", title: "Intake result", description: "What became of an intake, row by row and in all." });
export type IntakeResult = z.infer<typeof IntakeResult>;
