import * as z from "zod";
import { BudgetId, BudgetYear } from "./budget.ts";
import { Cents } from "./cents.ts";
import { Day } from "./day.ts";
import { Moment } from "./moment.ts";
import { OutcomePolicy, outcome } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";

const stage = (title: string, description: string) => Cents.meta({ title, description, examples: [12_500_000] });
const fte = (title: string, description: string) => z.string().meta({ title, description, examples: ["1.50"] });

/** Guides by stage of the money. */
export const GuideFte = z
  .object({
    allocated: fte("Allocated", "Guides that what is allocated pays for."),
    committed: fte("Committed", "Guides that what is committed pays for."),
    realised: fte("Realised", "Guides that what is realised paid for."),
  })
  .meta({
    id: "GuideFte",
    title: "Guide fte",
    description:
      "Guides (gidsen) by stage of the money that pays for them: yearly averages in fte, as exact decimal texts. Never added to each other.",
  });

/**
 * Three amounts by stage, and what follows from them. They are never added to each other.
 *
 * @example
 * const isSpent = ({ availableCents }: BudgetAmounts): boolean => availableCents <= 0;
 */
export const BudgetAmounts = z
  .object({
    allocatedCents: stage("Allocated cents", "What is allocated, in euro cents."),
    committedCents: stage("Committed cents", "What is committed, in euro cents."),
    realisedCents: stage("Realised cents", "What is realised, in euro cents."),
    availableCents: stage(
      "Available cents",
      "What can still be committed: allocated less committed. Below zero where the ceiling was passed.",
    ),
    outstandingCents: stage(
      "Outstanding cents",
      "What is committed and not paid yet: committed less realised. Below zero where more was paid than committed.",
    ),
    guideFte: GuideFte,
    isOverAllocation: z
      .boolean()
      .meta({ title: "Is over allocation", description: "Is more committed than allocated?", examples: [false] }),
    isOverCommitment: z.boolean().meta({ title: "Is over commitment", description: "Is more realised than committed?", examples: [false] }),
  })
  .meta({
    id: "BudgetAmounts",
    title: "Budget amounts",
    description:
      "Three amounts by stage, and what follows from them. They are never added to each other: the same euro passes through all three.",
  });
export type BudgetAmounts = z.infer<typeof BudgetAmounts>;

const isPartialYear = z.boolean().meta({
  title: "Is partial year",
  description: "Is the year not over yet, today or on the day of `asOf`? What is realised is then not that of a whole year.",
  examples: [true],
});

/**
 * How a budget stands.
 *
 * @example
 * const left = ({ amounts }: BudgetBalance): number => amounts.availableCents;
 */
export const BudgetBalance = z
  .object({
    budgetId: BudgetId,
    regionCode: RegionCode.nullable().meta({
      title: "Region code",
      description: "The region, or null for a national budget.",
      examples: ["AM14"],
    }),
    year: BudgetYear,
    asOf: Day.nullable().meta({
      title: "As of",
      description: "Entries that are booked on this day or before it count; null for all, whatever their booking date.",
      examples: [null],
    }),
    knownAt: Moment.nullable().meta({
      title: "Known at",
      description: "The moment at which this was known (UTC); null for what is known now.",
      examples: [null],
    }),
    amounts: BudgetAmounts,
    isPartialYear,
  })
  .meta({ id: "BudgetBalance", title: "Budget balance", description: "How a budget stands, by booking date and by what was known when." });
export type BudgetBalance = z.infer<typeof BudgetBalance>;

/** By what totals can be split. */
export const budgetDimensions = ["region", "funder", "purpose", "goal", "year"] as const;
export const BudgetDimension = z.enum(budgetDimensions).meta({
  title: "By",
  description: "By what the totals are split.",
  examples: ["funder"],
});

/**
 * A total over budgets.
 *
 * @example
 * const isOfWholeYears = ({ partialYears }: BudgetTotal): boolean => partialYears.length === 0;
 */
export const BudgetTotal = z
  .object({
    code: z
      .string()
      .nullable()
      .meta({
        title: "Code",
        description:
          "Code of the region, funder, purpose or goal, or the year; null for national budgets, and for what serves no one goal.",
        examples: ["state"],
      }),
    amounts: outcome(BudgetAmounts).meta({ title: "Amounts", description: "The three amounts of the total, by stage." }),
    partialYears: z.array(BudgetYear).meta({
      title: "Partial years",
      description: "The years in it that are not over yet: what is realised of these is not that of a whole year.",
    }),
  })
  .meta({
    id: "BudgetTotal",
    title: "Budget total",
    description: "A total over budgets, with three amounts by stage that are never added up.",
  });
export type BudgetTotal = z.infer<typeof BudgetTotal>;

/** A page of totals, in the order of their codes. */
export const BudgetTotalPage = pageOf("BudgetTotalPage", "Budget totals", BudgetTotal, {
  by: BudgetDimension,
  isDemonstration: z.boolean().meta({
    title: "Is demonstration",
    description: "Are these totals of amounts that are made up? They are never added to real ones.",
    examples: [false],
  }),
  policy: OutcomePolicy,
});
export type BudgetTotalPage = z.infer<typeof BudgetTotalPage>;
