import { contract } from "@reform-exchange/contract";
import { noRanking } from "@reform-exchange/schemas";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { readPage } from "../read-page.ts";
import { listTotals } from "./budget-statements.ts";

export const budgetTotals: HandlersOf<"budgetTotals"> = {
  async list(given, context) {
    const start = pageStart("budgetTotals.list", contract.budgetTotals.list.input, given);
    const { by, year, isDemonstration } = start.input;
    const values = [context.reach(), year ?? null, isDemonstration, context.dayFor(undefined)];
    return await readPage(context, "budgetTotals.list", listTotals[by], start, values, { by, isDemonstration, policy: noRanking });
  },
};
