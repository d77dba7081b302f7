import * as z from "zod";
import { maxBudgetEntries } from "./cents.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";

/** Id of a budget. */
export const BudgetId = uuid.meta({
  title: "Budget id",
  description: "Id of the budget.",
  examples: ["01938c1e-0000-7000-8000-00000000ab14"],
});

/** The calendar year of a budget. */
export const BudgetYear = z
  .int()
  .min(2020)
  .max(2099)
  .meta({ title: "Year", description: "The calendar year of the budget.", examples: [2026] });

/** What becomes of a commitment that would pass the allocation. */
export const commitmentCeilings = ["refuse", "flag"] as const;

/**
 * What becomes of an entry that would bring the commitments of a budget over its allocation.
 *
 * @example
 * CommitmentCeiling.parse("refuse");
 */
export const CommitmentCeiling = z.enum(commitmentCeilings).meta({
  id: "CommitmentCeiling",
  title: "Commitment ceiling",
  description:
    "What becomes of an entry that would bring what is committed over what is allocated, counted over the whole budget whatever the booking dates: `refuse` refuses it, `flag` records it with `isOverAllocation`.",
  examples: ["refuse"],
});
export type CommitmentCeiling = z.infer<typeof CommitmentCeiling>;

const title = { title: "Title", description: "What the budget is called." };
const owner = {
  regionCode: RegionCode.nullable().meta({
    title: "Region code",
    description: "The region whose budget it is; null for a national one.",
    examples: ["AM14"],
  }),
  year: BudgetYear,
  isDemonstration: z.boolean().meta({
    title: "Is demonstration",
    description: "Are its amounts made up? They are then never added to real ones.",
    examples: [true],
  }),
};

/**
 * An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger to which entries are added and in which none changes.
 *
 * @example
 * const isNational = ({ regionCode }: Budget): boolean => regionCode === null;
 */
export const Budget = z
  .object({
    budgetId: BudgetId,
    ...owner,
    title: LocalizedText.meta(title),
    commitmentCeiling: CommitmentCeiling,
    version: Version,
    changedAt: Moment.meta({
      title: "Changed at",
      description: "When it was last changed (UTC). New entries in its ledger are no change of it.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
  })
  .meta({
    id: "Budget",
    title: "Budget",
    description: `An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger of up to ${maxBudgetEntries} entries of which none ever changes.`,
  });
export type Budget = z.infer<typeof Budget>;

/** A page of budgets, by region code (national ones first) and year. */
export const BudgetPage = pageOf("BudgetPage", "Budgets", Budget, {});
export type BudgetPage = z.infer<typeof BudgetPage>;

const content = { title: LocalizedTextInput.meta(title), commitmentCeiling: CommitmentCeiling };

/**
 * A budget to be made. There is one for each region and year, and one for what is made up.
 *
 * @example
 * NewBudget.parse({ regionCode: "AM14", year: 2026, title: { nl: "Impulsbudget 2026 (demonstratie)" }, commitmentCeiling: "refuse", isDemonstration: true });
 */
export const NewBudget = z
  .strictObject({ ...owner, isDemonstration: owner.isDemonstration.default(false), ...content })
  .meta({ id: "NewBudget", title: "New budget", description: "A budget to be made: one for each region, or national, and year." });
export type NewBudget = z.infer<typeof NewBudget>;

/**
 * What of a budget can change: all but whose it is, and its year.
 *
 * @example
 * BudgetContent.parse({ title: { nl: "Impulsbudget 2026" }, commitmentCeiling: "flag" });
 */
export const BudgetContent = z.strictObject(content).meta({
  id: "BudgetContent",
  title: "Budget content",
  description: "What of a budget can change. It stays with its region and year; its entries never change.",
});
export type BudgetContent = z.infer<typeof BudgetContent>;
