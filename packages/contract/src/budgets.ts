import {
  Budget,
  BudgetBalance,
  BudgetContent,
  BudgetId,
  BudgetPage,
  BudgetYear,
  Day,
  KnownAt,
  NewBudget,
  PageQuery,
  RegionCode,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { readsBudgets, writesBudgets } from "./budget-access.ts";
import { budgets as ids } from "./budget-examples.ts";
import { operation } from "./operation.ts";

const byId = { budgetId: BudgetId };
const title = { nl: "Impulsbudget (demonstratie)", en: "Impulse budget (demonstration)" };

/** The impulse budgets (impulsbudgetten) of regions and of the country, by year. */
export const budgets = {
  list: operation({
    method: "GET",
    path: "/budgets",
    summary: "List the budgets",
    description:
      "The budgets that the caller reaches, national ones first, then by region code, and by year. Without amounts: see balance and totals.",
    access: readsBudgets,
    effect: "read",
    input: PageQuery.extend({
      regionCode: RegionCode.optional().meta({ title: "Region code", description: "Only those of this region.", examples: ["AM14"] }),
      year: BudgetYear.optional().meta({ title: "Year", description: "Only those of this year.", examples: [2026] }),
    }),
    output: BudgetPage,
    problems: [],
    examples: [
      { title: "All that the caller reaches", input: { limit: 100 } },
      { title: "Those of a region in a year", input: { regionCode: "AM14", year: 2026 } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/budgets/{budgetId}",
    summary: "Get a budget",
    description: "One budget: whose it is, of which year, and what becomes of commitments over its allocation.",
    access: readsBudgets,
    effect: "read",
    input: z.strictObject(byId),
    output: Budget,
    problems: ["not-found"],
    examples: [
      { title: "A budget of a region", input: { budgetId: ids.ofRegion } },
      { title: "A budget that does not exist", input: { budgetId: ids.nobodys }, problem: "not-found" },
    ],
  }),
  balance: operation({
    method: "GET",
    path: "/budgets/{budgetId}/balance",
    summary: "Get the balance of a budget",
    description:
      "How a budget stands: what is allocated, committed and realised, what can still be committed, and what is still to be paid; by booking date with `asOf`, and as it was known at a moment with `knownAt`. An entry that was replaced by then counts nowhere. By booking date a stage may be below zero, or committed over what is allocated, where a reduction was booked on an earlier day than what it takes back: the ledger holds its rules for all entries together. What was known at a moment never changes.",
    access: readsBudgets,
    effect: "read",
    input: z.strictObject({
      ...byId,
      asOf: Day.optional().meta({
        title: "As of",
        description: "Only entries that are booked on this day or before it; all of them when left out.",
        examples: ["2026-06-30"],
      }),
      knownAt: KnownAt.optional().meta({
        title: "Known at",
        description:
          "Only what was recorded by then: a moment in UTC, or a day, which stands for its end in Europe/Amsterdam; what is known now when left out.",
        examples: ["2026-12-31"],
      }),
    }),
    output: BudgetBalance,
    problems: ["not-found"],
    examples: [
      { title: "How it stands", input: { budgetId: ids.ofRegion } },
      {
        title: "By the middle of the year, as it was known on a day",
        input: { budgetId: ids.ofRegion, asOf: "2026-06-30", knownAt: "2026-11-20" },
      },
      { title: "A budget that does not exist", input: { budgetId: ids.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/budgets",
    summary: "Make a budget",
    description: "Makes the budget of a region, or a national one, for a year. Its ledger is empty.",
    access: writesBudgets,
    effect: "write",
    status: 201,
    input: NewBudget,
    output: Budget,
    problems: ["already-exists"],
    examples: [
      {
        title: "A budget of a region",
        input: { regionCode: "AM14", year: 2029, title, commitmentCeiling: "refuse", isDemonstration: true },
      },
      {
        title: "One that is there already",
        input: { regionCode: "AM14", year: 2026, title, commitmentCeiling: "refuse", isDemonstration: true },
        problem: "already-exists",
      },
      {
        title: "A region that does not exist",
        input: { regionCode: "AM16", year: 2026, title, commitmentCeiling: "refuse" },
        problem: "invalid-input",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/budgets/{budgetId}",
    summary: "Change a budget",
    description:
      "Changes the title, or what becomes of commitments over the allocation. They can't be refused from now on while there is more committed than allocated. When nothing differs, the version stays as it is.",
    access: writesBudgets,
    effect: "write",
    input: z.strictObject({ ...byId, ...BudgetContent.shape }),
    output: Budget,
    problems: ["not-found"],
    examples: [
      { title: "Flag instead of refuse", input: { budgetId: ids.ofRegion, title, commitmentCeiling: "flag" } },
      { title: "A budget that does not exist", input: { budgetId: ids.nobodys, title, commitmentCeiling: "flag" }, problem: "not-found" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/budgets/{budgetId}",
    summary: "Remove a budget without entries",
    description: "Removes a budget in whose ledger nothing was ever recorded.",
    access: writesBudgets,
    effect: "write",
    status: 204,
    input: z.strictObject(byId),
    output: z.void(),
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A budget without entries", input: { budgetId: ids.empty } },
      { title: "A budget with entries", input: { budgetId: ids.ofRegion }, problem: "illegal-step" },
    ],
  }),
};
