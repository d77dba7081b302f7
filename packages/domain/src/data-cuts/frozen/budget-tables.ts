import { Budget, BudgetEntry } from "@reform-exchange/schemas";
import { at, column, day, exact, type FrozenTable, inOrder, keyOf, texts } from "./frozen-table.ts";

/** Budgets and the entries of their ledgers, those that were replaced too. */
export const budgetTables: readonly FrozenTable[] = [
  {
    name: "budgets",
    title: { nl: "Impulsbudgetten", en: "Impulse budgets" },
    columns: [
      column("budgetId", Budget.shape.budgetId, "id::text"),
      column("regionCode", Budget.shape.regionCode, "region_code"),
      exact("year", Budget.shape.year, "year"),
      exact("isDemonstration", Budget.shape.isDemonstration, "is_demonstration"),
      ...texts("title", Budget.shape.title, "title"),
      column("commitmentCeiling", Budget.shape.commitmentCeiling, "commitment_ceiling"),
    ],
    primaryKey: ["budgetId"],
    refersTo: { regionCode: ["regions", "regionCode"] },
    from: "budget",
    key: keyOf("id::text"),
  },
  {
    name: "budget-entries",
    title: { nl: "Boekingen van impulsbudgetten", en: "Entries of impulse budgets" },
    columns: [
      column("budgetId", BudgetEntry.shape.budgetId, "entry.budget_id::text"),
      exact("entryNumber", BudgetEntry.shape.entryNumber, "entry.number"),
      column("reference", BudgetEntry.shape.reference, "entry.reference"),
      column("stage", BudgetEntry.shape.stage, "entry.stage"),
      column("funder", BudgetEntry.shape.funder, "entry.funder"),
      column("purpose", BudgetEntry.shape.purpose, "entry.purpose"),
      column("purposeText", BudgetEntry.shape.purposeText, "entry.purpose_text"),
      column("goalCode", BudgetEntry.shape.goalCode, "entry.goal_code"),
      day("bookedOn", BudgetEntry.shape.bookedOn, "entry.booked_on"),
      exact("amountCents", BudgetEntry.shape.amountCents, "entry.amount_cents"),
      exact("guideFte", BudgetEntry.shape.guideFte, "entry.guide_fte"),
      column("documentReference", BudgetEntry.shape.documentReference, "entry.document_reference"),
      exact("replaces", BudgetEntry.shape.replaces, "entry.replaces_number"),
      exact("replacedBy", BudgetEntry.shape.replacedBy, "later.number"),
      column("carriedOverWith", BudgetEntry.shape.carriedOverWith, "entry.carried_over_with_id::text"),
      exact("isOverAllocation", BudgetEntry.shape.isOverAllocation, "entry.is_over_allocation"),
      at("recordedAt", BudgetEntry.shape.recordedAt, "entry.recorded_at"),
    ],
    primaryKey: ["budgetId", "entryNumber"],
    refersTo: { budgetId: ["budgets", "budgetId"], goalCode: ["goals", "goalCode"] },
    from: "budget_entry entry left join budget_entry later on later.budget_id = entry.budget_id and later.replaces_number = entry.number",
    key: keyOf("entry.budget_id::text", inOrder("entry.number")),
  },
];
