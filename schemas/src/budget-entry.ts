import * as z from "zod";
import { BudgetId } from "./budget.ts";
import { maxBudgetEntries, maxEntryCents } from "./cents.ts";
import { Day } from "./day.ts";
import { GoalCode } from "./goal.ts";
import { Funder } from "./guide-capacity.ts";
import { IntakeQuery } from "./intake.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { type Refuse, rowRules, type SentRow } from "./sent-row.ts";
import { oneLine, textLine } from "./text-line.ts";

/** The stages of public money, in their order. */
export const budgetStages = ["allocated", "committed", "realised"] as const;

/**
 * How far money is. The three are never added to each other: the same euro passes through all of them.
 *
 * @example
 * BudgetStage.parse("committed");
 */
export const BudgetStage = z.enum(budgetStages).meta({
  id: "BudgetStage",
  title: "Budget stage",
  description:
    "How far the money is: `allocated` (toegekend: made available), `committed` (verplicht: promised to somebody) or `realised` (gerealiseerd: paid). The same euro passes through all three, so they are never added to each other.",
  examples: ["committed"],
});
export type BudgetStage = z.infer<typeof BudgetStage>;

/** What money of an impulse budget is for. */
export const budgetPurposes = ["guideFunction", "walkInHours", "campaign", "training", "programmeManagement", "other"] as const;

/**
 * What money is for.
 *
 * @example
 * BudgetPurpose.parse("guideFunction");
 */
export const BudgetPurpose = z.enum(budgetPurposes).meta({
  id: "BudgetPurpose",
  title: "Budget purpose",
  description:
    "What the money is for: `guideFunction` (gidsfunctie), `walkInHours` (inloopspreekuren), `campaign` (campagne), `training` (scholing), `programmeManagement` (programmamanagement) or `other`, which needs a text.",
  examples: ["guideFunction"],
});
export type BudgetPurpose = z.infer<typeof BudgetPurpose>;

const referenceSigns = /^[\w./-]+$/u;

const reference = textLine(64)
  .regex(referenceSigns)
  .meta({
    title: "Reference",
    description:
      "The entry's number in the sender's own books: letters, digits, `.`, `/`, `_` and `-`. No two entries of a budget have the same; what is sent again just so is not recorded again.",
    examples: ["2026-0001"],
  });

const signedFte = /^-?(?:0|[1-9]\d{0,3})(?:\.\d{1,2})?$/u;

const members = {
  reference,
  stage: BudgetStage,
  funder: Funder,
  purpose: BudgetPurpose,
  purposeText: textLine(200)
    .nullable()
    .meta({
      title: "Purpose text",
      description: "What it is for, where `purpose` is `other`; else null.",
      examples: [null],
    }),
  goalCode: GoalCode.nullable().meta({
    title: "Goal code",
    description: "The goal of the reform that it serves, or null.",
    examples: ["services"],
  }),
  bookedOn: Day.meta({
    title: "Booked on",
    description: "Booking date: a day within the budget's year.",
    examples: ["2026-03-02"],
  }),
  amountCents: z
    .int()
    .min(-maxEntryCents)
    .max(maxEntryCents)
    .meta({
      title: "Amount cents",
      description:
        "The amount in whole euro cents. Below zero it takes back: of what is allocated a reduction, of what is committed a decommitment (vrijval), of what is realised a refund. Only a correction can be of 0.",
      examples: [12_500_000],
    }),
  guideFte: z
    .string()
    .regex(signedFte)
    .nullable()
    .meta({
      title: "Guide fte",
      description:
        "How many guides (gidsen) the amount pays for, as a yearly average in fte: an exact decimal text, up to two decimals, with the sign of the amount. Those of a stage are never below zero together. For the purpose `guideFunction` only; else null.",
      examples: ["1.5"],
    }),
  documentReference: textLine(200).meta({
    title: "Document reference",
    description: "The document on which it rests: a decision, a contract, an invoice.",
    examples: ["Beschikking DEMO-2026-14"],
  }),
};

/** Number of an entry within its budget. */
export const EntryNumber = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({
    title: "Entry number",
    description: "Number of the entry in its budget: 1, 2, 3 and so on, in the order of recording.",
    examples: [1],
  });

/**
 * An entry of a budget's ledger. It never changes; another entry may replace it.
 *
 * @example
 * const counts = ({ replacedBy }: BudgetEntry): boolean => replacedBy === null;
 */
export const BudgetEntry = z
  .object({
    budgetId: BudgetId,
    entryNumber: EntryNumber,
    ...members,
    replaces: EntryNumber.nullable().meta({
      title: "Replaces",
      description: "Number of the entry that it corrects and in whose place it counts, or null.",
      examples: [null],
    }),
    replacedBy: EntryNumber.nullable().meta({
      title: "Replaced by",
      description: "Number of the entry that corrects this one, which then counts in no total; or null.",
      examples: [null],
    }),
    carriedOverWith: BudgetId.nullable().meta({
      title: "Carried over with",
      description: "Of money that was carried over to another year: the budget with the other half of it. Else null.",
      examples: [null],
    }),
    isOverAllocation: z.boolean().meta({
      title: "Is over allocation",
      description: "Was more committed than allocated when it was recorded? Only where the budget flags that instead of refusing it.",
      examples: [false],
    }),
    recordedAt: Moment.meta({
      title: "Recorded at",
      description: "When it was recorded (UTC): one moment for all that came together, later than that of whatever came before.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
  })
  .meta({
    id: "BudgetEntry",
    title: "Budget entry",
    description: "An entry of a budget's ledger, as it was recorded. It never changes; a correction is an entry that replaces it.",
  });
export type BudgetEntry = z.infer<typeof BudgetEntry>;

/** A page of entries, by number. */
export const BudgetEntryPage = pageOf("BudgetEntryPage", "Budget entries", BudgetEntry, {});
export type BudgetEntryPage = z.infer<typeof BudgetEntryPage>;

function purposeFits({ purpose, purposeText = null, guideFte = null }: SentRow, refuse: Refuse): void {
  if (!budgetPurposes.some((known) => known === purpose)) return;
  if (purpose === "other" && purposeText === null)
    refuse("purposeText", "is verplicht als purpose other is", "is required where purpose is other");
  if (purpose !== "other" && typeof purposeText === "string" && oneLine.test(purposeText))
    refuse("purposeText", "mag er alleen zijn als purpose other is", "may be there only where purpose is other");
  if (purpose !== "guideFunction" && guideFte !== null)
    refuse("guideFte", "mag er alleen zijn als purpose guideFunction is", "may be there only where purpose is guideFunction");
}

function amountFits({ amountCents, guideFte, replaces = null }: SentRow, refuse: Refuse): void {
  if (amountCents === 0 && replaces === null) refuse("amountCents", "mag alleen 0 zijn bij een correctie", "may be 0 in a correction only");
  if (typeof amountCents !== "number" || typeof guideFte !== "string" || !signedFte.test(guideFte)) return;
  if (Math.sign(Number(guideFte)) * Math.sign(amountCents) < 0)
    refuse("guideFte", "moet hetzelfde teken hebben als amountCents", "must have the same sign as amountCents");
}

function replacesAnother({ reference: own, replaces }: SentRow, refuse: Refuse): void {
  if (typeof replaces === "string" && replaces === own && referenceSigns.test(replaces))
    refuse("replaces", "moet een andere boeking noemen dan deze", "must name another entry than this one");
}

/**
 * An entry to be recorded: a flat row.
 *
 * @example
 * NewBudgetEntry.parse({
 *   reference: "2026-0001", stage: "allocated", funder: "state", purpose: "guideFunction", goalCode: "services", bookedOn: "2026-03-02",
 *   amountCents: 12_500_000, guideFte: "1.5", documentReference: "Beschikking DEMO-2026-14",
 * });
 */
export const NewBudgetEntry = z
  .strictObject({
    ...members,
    purposeText: members.purposeText.default(null),
    goalCode: members.goalCode.default(null),
    guideFte: members.guideFte.default(null),
    replaces: reference
      .nullable()
      .default(null)
      .meta({
        title: "Replaces",
        description:
          "Reference of the entry that it corrects, of the same budget. That one then counts in no total any more. An entry can be replaced once; a correction can be corrected. Half of a carry-over is corrected by another carry-over only.",
        examples: ["2026-0001"],
      }),
  })
  .superRefine(...rowRules(purposeFits, amountFits, replacesAnother))
  .meta({ id: "NewBudgetEntry", title: "New budget entry", description: "An entry to be recorded in the ledger of a budget." });
export type NewBudgetEntry = z.infer<typeof NewBudgetEntry>;

/**
 * Entries to be recorded in the ledger of one budget.
 *
 * @example
 * BudgetEntryIntake.parse({
 *   budgetId: "01938c1e-0000-7000-8000-00000000ab14",
 *   items: [{
 *     reference: "2026-0001", stage: "allocated", funder: "state", purpose: "campaign", bookedOn: "2026-03-02",
 *     amountCents: 12_500_000, documentReference: "Beschikking DEMO-2026-14",
 *   }],
 *   dryRun: true,
 * });
 */
export const BudgetEntryIntake = z
  .strictObject({
    budgetId: BudgetId,
    items: z
      .array(NewBudgetEntry)
      .min(1)
      .max(maxBudgetEntries)
      .meta({
        title: "Items",
        description: `1 to ${maxBudgetEntries} entries, in the order in which they are to be recorded. The ledger of a budget takes ${maxBudgetEntries} in all.`,
      }),
    ...IntakeQuery.shape,
  })
  .meta({ id: "BudgetEntryIntake", title: "Budget entry intake", description: "Entries to be recorded in the ledger of one budget." });
export type BudgetEntryIntake = z.infer<typeof BudgetEntryIntake>;

/**
 * Money that is carried over to the next year.
 *
 * @example
 * NewCarryOver.parse({
 *   toBudgetId: "01938c1e-0000-7000-8000-00000000ac14", reference: "2026-over", funder: "state", purpose: "campaign", goalCode: null,
 *   amountCents: 100_000, documentReference: "Besluit DEMO-2027-1",
 * });
 */
export const NewCarryOver = z
  .strictObject({
    toBudgetId: BudgetId.meta({
      title: "To budget id",
      description: "The budget of the same region, or the national one, for the next year.",
      examples: ["01938c1e-0000-7000-8000-00000000ac14"],
    }),
    reference: members.reference.meta({
      title: "Reference",
      description: "Reference of both entries, each in its own budget. What is sent again just so is not booked again.",
      examples: ["2026-over"],
    }),
    replaces: reference
      .nullable()
      .default(null)
      .meta({
        title: "Replaces",
        description:
          "Reference of the carry-over that it corrects, between the same budgets: both entries of it are replaced, and count in no total any more.",
        examples: [null],
      }),
    funder: members.funder,
    purpose: members.purpose,
    purposeText: members.purposeText.default(null),
    goalCode: members.goalCode.default(null),
    amountCents: z
      .int()
      .min(0)
      .max(maxEntryCents)
      .meta({
        title: "Amount cents",
        description:
          "How much goes over, in whole euro cents: at most what is available, and at most what the funder has allocated in the budget. Only a correction can be of 0: nothing goes over then.",
        examples: [100_000],
      }),
    documentReference: members.documentReference,
  })
  .superRefine(...rowRules(purposeFits, amountFits, replacesAnother))
  .meta({
    id: "NewCarryOver",
    title: "New carry-over",
    description: "Money that was allocated and not committed, and is carried over to the next year.",
  });
export type NewCarryOver = z.infer<typeof NewCarryOver>;

/** The two entries of a carry-over. */
export const CarryOver = z
  .object({
    from: BudgetEntry.meta({ title: "From", description: "What left the year, on its last day: an allocation below zero." }),
    to: BudgetEntry.meta({ title: "To", description: "What came into the next year, on its first day." }),
  })
  .meta({ id: "CarryOver", title: "Carry-over", description: "The two entries by which money was carried over to the next year." });
export type CarryOver = z.infer<typeof CarryOver>;
