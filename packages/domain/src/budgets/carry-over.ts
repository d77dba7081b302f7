import type { DecodedInputOf, OperationOf } from "@reform-exchange/contract";
import { type CarryOver, maxBudgetEntries } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Rows } from "../database/database.ts";
import { requireNone } from "../problem-error.ts";
import { readItem } from "../read-page.ts";
import { budgetTurns } from "../recorded/recording-turns.ts";
import { JsonText } from "../sql-json.ts";
import { allocatedBy, type ReplacedHalf, recordedBefore, replacedHalves, type WantedCarryOver } from "./carried-halves.ts";
import { funderBelowZero, notNextYear, overAvailable, overFunder } from "./carry-over-faults.ts";
import { inBody, ledgerIsFull, referenceTaken, refusalFault, refusedInBody } from "./entry-faults.ts";
import { getEntry } from "./entry-statements.ts";
import { type HeldBudget, holdReached, readersOf } from "./hold-budget.ts";
import { available, book } from "./ledger.ts";
import { insertEntry } from "./record-entries.ts";

/**
 * Books both halves of a carry-over, or nothing. Those of the one that it corrects, if any, then count no more. What was recorded before just so is
 * answered again, and nothing is booked.
 */
export async function carryOver(
  { budgetId, toBudgetId, ...wanted }: DecodedInputOf<OperationOf<"budgetEntries.carryOver">>,
  context: Context,
): Promise<JsonText> {
  const { rows } = context;
  await rows(budgetTurns.takeTurn, []); // which also keeps two from waiting for each other
  const from = await holdReached(context, budgetId);
  const to = toBudgetId === budgetId ? from : await holdReached(context, toBudgetId);
  if (!isNextYear(from, to)) throw refusedInBody(notNextYear(from.year));
  const before = await recordedBefore(wanted, from, to, rows);
  if (before !== undefined && before !== "taken") return await answerOf(from, to, before, context);
  const replaced = await replacedHalves(wanted.replaces, from, to, rows);
  const full = [from, to].find(({ entries }) => entries >= maxBudgetEntries);
  const faults = [
    ...(await amountFaults(wanted, from, to, replaced, rows)),
    ...(full ? [ledgerIsFull(full.entries)] : []),
    ...(before === "taken" ? [referenceTaken(wanted.reference)] : []),
  ];
  requireNone(faults.map(inBody));
  const recordedAt = await budgetTurns.takeMoment(rows, context.momentNow());
  const cents = BigInt(wanted.amountCents);
  const { reference, funder, purpose, purposeText, goalCode, documentReference } = wanted;
  const common = { reference, funder, purpose, purposeText, goalCode, documentReference, recordedAt };
  const halves = [
    { ...common, ...booked(from, -cents, replaced?.from), bookedOn: `${from.year}-12-31`, carriedOverWith: to.id },
    { ...common, ...booked(to, cents, replaced?.to), bookedOn: `${to.year}-01-01`, carriedOverWith: from.id },
  ] as const;
  for (const half of halves) await insertEntry(rows, half);
  for (const { id, regionCode } of [from, to])
    context.changed({ resource: "budgets", kind: "updated", key: id, readers: readersOf(regionCode) });
  return await answerOf(from, to, { from: halves[0].number, to: halves[1].number }, context);
}

/** Both halves as they stand in the ledgers. */
async function answerOf(
  from: HeldBudget,
  to: HeldBudget,
  numbers: Readonly<Record<keyof CarryOver, number>>,
  context: Context,
): Promise<JsonText> {
  const left = await readItem(context, getEntry, [from.id, numbers.from]);
  const came = await readItem(context, getEntry, [to.id, numbers.to]);
  return new JsonText(`{"from":${left?.text},"to":${came?.text}}`);
}

/** What the ledger makes of a half. */
function booked({ id, sums, ceiling, entries }: HeldBudget, cents: bigint, replaced: ReplacedHalf | undefined) {
  const outcome = book(sums, { stage: "allocated", cents, guides: 0n }, replaced, ceiling);
  if ("refusal" in outcome) throw refusedInBody(refusalFault(outcome.refusal));
  const { isOverAllocation } = outcome;
  return { budgetId: id, number: entries + 1, cents, replaces: replaced?.number ?? null, isOverAllocation };
}

function isNextYear(from: HeldBudget, to: HeldBudget): boolean {
  return to.regionCode === from.regionCode && to.isDemonstration === from.isDemonstration && to.year === from.year + 1;
}

/**
 * What went over before and is corrected is available again, to its funder as well. What it brought to the next year is taken back there, from what
 * that funder still has.
 */
async function amountFaults(
  { amountCents, funder, replaces }: WantedCarryOver,
  from: HeldBudget,
  to: HeldBudget,
  replaced: { readonly from: ReplacedHalf; readonly to: ReplacedHalf } | undefined,
  rows: Rows,
) {
  const cents = BigInt(amountCents);
  const left = available(from.sums) - (replaced?.from.cents ?? 0n);
  const ofFunder = await allocatedBy(funder, from, replaces, rows);
  if (cents > 0n && cents > (left < ofFunder ? left : ofFunder))
    return [ofFunder < left ? overFunder(funder, ofFunder) : overAvailable(left)];
  if (!replaced) return [];
  const kept = replaced.to.funder === funder ? cents : 0n;
  const after = (await allocatedBy(replaced.to.funder, to, replaces, rows)) + kept;
  return after < 0n && kept < replaced.to.cents ? [funderBelowZero(replaced.to.funder, after, to.year)] : [];
}
