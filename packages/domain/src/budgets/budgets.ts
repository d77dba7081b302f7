import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { contract } from "@reform-exchange/contract";
import type { BudgetContent } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { lastMomentOf } from "../recorded/known-at.ts";
import { budgetTurns } from "../recorded/recording-turns.ts";
import { requireKnownRegion } from "../regions/no-region.ts";
import type { JsonText } from "../sql-json.ts";
import { getBudget, listBudgets, readBalance } from "./budget-statements.ts";
import { type HeldBudget, holdReached, noBudget, readersOf, sideOf } from "./hold-budget.ts";
import { available } from "./ledger.ts";

/** Gives no row when there is one already. */
const insertBudget: Statement = {
  name: "budgets.insert",
  text: `insert into budget (id, side, region_code, year, title, is_demonstration, commitment_ceiling, allocated_cents, committed_cents,
      realised_cents, allocated_fte, committed_fte, realised_fte, version, changed_at)
    values ($1::uuid, $2::text, $3::text, $4::int, $5::json, $6::boolean, $7::text, 0, 0, 0, 0, 0, 0, 1, $8::timestamptz)
    on conflict (side, year, is_demonstration) do nothing
    returning id`,
};
const findBudget: Statement = {
  name: "budgets.find",
  text: "select id from budget where side = $1::text and year = $2::int and is_demonstration = $3::boolean",
};
const updateBudget: Statement = {
  name: "budgets.update",
  text: `update budget set title = $2::json, commitment_ceiling = $3::text, version = version + 1, changed_at = $4::timestamptz
    where id = $1::uuid`,
};
const deleteBudget: Statement = { name: "budgets.delete", text: "delete from budget where id = $1::uuid" };

export const budgets: HandlersOf<"budgets"> = {
  async list(given, context) {
    const start = pageStart("budgets.list", contract.budgets.list.input, given);
    const { regionCode, year } = start.input;
    const page = await readPage(context, "budgets.list", listBudgets, start, [context.reach(), regionCode ?? null, year ?? null]);
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async get({ budgetId }, context) {
    return await read(budgetId, context);
  },

  async balance({ budgetId, asOf, knownAt }, context) {
    const knownBy = knownAt === undefined ? null : lastMomentOf(knownAt);
    if (knownBy !== null) await budgetTurns.waitForWriters(context.rows, knownBy);
    const today = context.dayFor(undefined);
    const balance = await readItem(context, readBalance, [budgetId, context.reach(), asOf ?? null, knownBy, today]);
    if (!balance) throw noBudget(budgetId);
    return balance;
  },

  async create(budget, context) {
    const { regionCode, year, isDemonstration, title, commitmentCeiling } = budget;
    const side = sideOf(regionCode);
    context.requireRegion(side, "budget", side);
    if (regionCode !== null) requireKnownRegion(regionCode, context);
    const id = randomUUID();
    const row = [id, side, regionCode, year, JSON.stringify(title), isDemonstration, commitmentCeiling, context.momentNow()];
    const [made] = await context.rows(insertBudget, row);
    if (!made) {
      const [there] = await context.rows<{ id: string }>(findBudget, [side, year, isDemonstration]);
      throw new ProblemError("already-exists", { resource: "budget", key: there?.id ?? side });
    }
    context.changed({ resource: "budgets", kind: "created", key: id, readers: readersOf(regionCode) });
    return await read(id, context);
  },

  async update({ budgetId, ...content }, context) {
    const held = await holdReached(context, budgetId);
    context.requireVersion(held.version);
    await replaceContent(held, content, context);
    return await read(budgetId, context);
  },

  async delete({ budgetId }, context) {
    const held = await holdReached(context, budgetId);
    context.requireVersion(held.version);
    if (held.entries > 0)
      throw new ProblemError("illegal-step", {
        resource: "budget",
        state: "hasEntries",
        step: "removal",
        legalSteps: ["change", "entries"],
      });
    await context.rows(deleteBudget, [budgetId]);
    context.changed({ resource: "budgets", kind: "deleted", key: budgetId, readers: readersOf(held.regionCode) });
  },
};

/** When nothing differs, nothing happens. */
async function replaceContent(held: HeldBudget, content: BudgetContent, context: Context): Promise<void> {
  if (isDeepStrictEqual(content, held.content)) return;
  if (content.commitmentCeiling === "refuse" && available(held.sums) < 0n) {
    requireNone([
      {
        pointer: "/commitmentCeiling",
        code: "not-allowed-value",
        message: {
          nl: "commitmentCeiling kan geen refuse worden zolang er meer verplicht is dan toegekend.",
          en: "commitmentCeiling can't become refuse while more is committed than allocated.",
        },
      },
    ]);
  }
  await context.rows(updateBudget, [held.id, JSON.stringify(content.title), content.commitmentCeiling, context.momentNow()]);
  context.changed({ resource: "budgets", kind: "updated", key: held.id, readers: readersOf(held.regionCode) });
}

async function read(id: string, context: Context): Promise<JsonText> {
  const budget = await readItem(context, getBudget, [id, context.reach()]);
  if (!budget) throw noBudget(id);
  return budget;
}
