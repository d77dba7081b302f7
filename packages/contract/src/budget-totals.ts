import { BudgetDimension, BudgetTotalPage, BudgetYear, PageQuery } from "@reform-exchange/schemas";
import * as z from "zod";
import { readsBudgets } from "./budget-access.ts";
import { operation } from "./operation.ts";

/** Totals over the budgets. */
export const budgetTotals = {
  list: operation({
    method: "GET",
    path: "/budget-totals",
    summary: "List totals over the budgets",
    description:
      "What is allocated, committed and realised in the budgets that the caller reaches, by region, funder, purpose, goal or year, in the order of the codes: no total carries a rank, and nothing orders or filters by amounts. Each total has three amounts, by stage, that are never added to each other. By funder, purpose or goal an amount may be below zero, or committed over what is allocated, where a reduction or a commitment names another one than the allocation: the ledger holds its rules for a budget as a whole, and only a carry-over is held to what its funder has allocated there. Amounts that are made up come only when they are asked for, and by themselves.",
    access: readsBudgets,
    effect: "read",
    input: PageQuery.extend({
      by: BudgetDimension,
      year: BudgetYear.optional().meta({
        title: "Year",
        description: "Only budgets of this year; those of all years when left out.",
        examples: [2026],
      }),
      isDemonstration: z
        .boolean()
        .default(false)
        .meta({
          title: "Is demonstration",
          description: "With `true` those of amounts that are made up, in the place of the real ones.",
          examples: [true],
        }),
    }),
    orderedBy: ["code"],
    output: BudgetTotalPage,
    problems: [],
    examples: [
      { title: "By region, of a year", input: { by: "region", year: 2026, isDemonstration: true } },
      { title: "By what it is for", input: { by: "purpose", isDemonstration: true } },
      { title: "By year, of real amounts", input: { by: "year" } },
    ],
  }),
};
