import { contract } from "@reform-exchange/contract";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { carryOver } from "./carry-over.ts";
import { getEntry, listEntries } from "./entry-statements.ts";
import { noBudget, sideOf } from "./hold-budget.ts";
import { recordEntries } from "./record-entries.ts";

const findSide: Statement = { name: "budgets.side", text: `select region_code as "regionCode" from budget where id = $1::uuid` };

export const budgetEntries: HandlersOf<"budgetEntries"> = {
  async list(given, context) {
    const start = pageStart("budgetEntries.list", contract.budgetEntries.list.input, given, numberKey);
    await requireReached(start.input.budgetId, context);
    return await readPage(context, "budgetEntries.list", listEntries, start, [start.input.budgetId]);
  },

  async get({ budgetId, entryNumber }, context) {
    await requireReached(budgetId, context);
    const entry = await readItem(context, getEntry, [budgetId, entryNumber]);
    if (!entry) throw new ProblemError("not-found", { resource: "budget-entry", key: String(entryNumber) });
    return entry;
  },

  create: recordEntries,

  async carryOver(wanted, context) {
    return await carryOver(wanted, context);
  },
};

/** @throws ProblemError `not-found` when there is no such budget within the reach of the caller */
export async function requireReached(id: string, context: Context): Promise<void> {
  const [budget] = await context.rows<{ regionCode: string | null }>(findSide, [id]);
  if (!budget) throw noBudget(id);
  context.requireRegion(sideOf(budget.regionCode), "budget", id);
}
