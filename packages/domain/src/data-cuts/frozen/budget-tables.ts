import { Budget, BudgetEntry } from "@reform-exchange/schemas";
import { budgetColumns } from "../../budgets/budget-statements.ts";
import { entryColumns } from "../../budgets/entry-statements.ts";
import { textColumns } from "../../exports/text-columns.ts";
import { type FrozenTable, inOrder, keyOf, ofKeeping } from "./frozen-table.ts";

/** Budgets and the entries of their ledgers, those that were replaced too. */
export const budgetTables: readonly FrozenTable[] = [
  {
    name: "budgets",
    title: { nl: "Impulsbudgetten", en: "Impulse budgets" },
    columns: textColumns(Budget.omit(ofKeeping), budgetColumns),
    primaryKey: ["budgetId"],
    refersTo: { regionCode: ["regions", "regionCode"] },
    from: "budget",
    key: keyOf("budget.id::text"),
  },
  {
    name: "budget-entries",
    title: { nl: "Boekingen van impulsbudgetten", en: "Entries of impulse budgets" },
    columns: textColumns(BudgetEntry, entryColumns),
    primaryKey: ["budgetId", "entryNumber"],
    refersTo: { budgetId: ["budgets", "budgetId"], goalCode: ["goals", "goalCode"] },
    from: "budget_entry entry",
    key: keyOf("entry.budget_id::text", inOrder("entry.number")),
  },
];
