/** What the ledgers of two budgets have of a carry-over: its halves, and those of the one that it corrects. */
import type { DecodedInputOf, OperationOf } from "@reform-exchange/contract";
import type { Funder } from "@reform-exchange/schemas";
import type { Rows, Statement } from "../database/database.ts";
import { alreadyReplaced, noCarryOver, refusedInBody } from "./entry-faults.ts";
import type { HeldBudget } from "./hold-budget.ts";
import type { Counted } from "./ledger.ts";

/** A carry-over, without the budgets that it is between. */
export type WantedCarryOver = Omit<DecodedInputOf<OperationOf<"budgetEntries.carryOver">>, "budgetId" | "toBudgetId">;

/** The half in one budget. Parameters: that budget, the other, reference. */
const findHalf: Statement = {
  name: "budget-entries.half",
  text: `select half.number, half.funder, half.amount_cents::text as "cents", later.reference as "replacedBy" from budget_entry half
      left join budget_entry later on later.budget_id = half.budget_id and later.replaces_number = half.number
    where half.budget_id = $1::uuid and half.carried_over_with_id = $2::uuid and half.reference = $3::text`,
};

/** Half of an earlier carry-over, which a correction takes the place of. */
export interface ReplacedHalf extends Counted {
  readonly number: number;
  readonly funder: Funder;
}

/**
 * Both halves of the carry-over that is corrected, if one is.
 *
 * @throws ProblemError `invalid-input` when it is not there, or was corrected already
 */
export async function replacedHalves(reference: string | null, from: HeldBudget, to: HeldBudget, rows: Rows) {
  if (reference === null) return undefined;
  const half = async (one: HeldBudget, other: HeldBudget): Promise<ReplacedHalf> => {
    const [found] = await rows<HalfRow>(findHalf, [one.id, other.id, reference]);
    if (!found) throw refusedInBody(noCarryOver(reference));
    const { number, funder, cents, replacedBy } = found;
    if (replacedBy !== null) throw refusedInBody(alreadyReplaced(replacedBy));
    return { number, funder, stage: "allocated", cents: BigInt(cents), guides: 0n };
  };
  return { from: await half(from, to), to: await half(to, from) };
}

interface HalfRow extends Pick<ReplacedHalf, "number" | "funder"> {
  readonly cents: string;
  readonly replacedBy: string | null;
}

/** The entry with the reference of a half, and whether it is that half. Parameters: its budget, reference, the other budget, cents, and its content. */
const findTwin: Statement = {
  name: "budget-entries.half-twin",
  text: `select twin.number,
      (twin.carried_over_with_id, twin.amount_cents, twin.funder, twin.purpose, twin.purpose_text, twin.goal_code, twin.document_reference,
        corrected.reference)
      is not distinct from ($3::uuid, $4::bigint, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text) as "isSame"
    from budget_entry twin
      left join budget_entry corrected on corrected.budget_id = twin.budget_id and corrected.number = twin.replaces_number
    where twin.budget_id = $1::uuid and twin.reference = $2::text`,
};

/** The numbers of both halves when all of it was recorded before, just so; `taken` when its reference stands for something else. */
export async function recordedBefore(
  wanted: WantedCarryOver,
  from: HeldBudget,
  to: HeldBudget,
  rows: Rows,
): Promise<{ readonly from: number; readonly to: number } | "taken" | undefined> {
  const { reference, funder, purpose, purposeText, goalCode, documentReference, replaces, amountCents } = wanted;
  const twinOf = async (one: HeldBudget, other: HeldBudget, cents: number) => {
    const content = [funder, purpose, purposeText, goalCode, documentReference, replaces];
    const [twin] = await rows<{ number: number; isSame: boolean }>(findTwin, [one.id, reference, other.id, cents, ...content]);
    return twin;
  };
  const twins = { from: await twinOf(from, to, -amountCents), to: await twinOf(to, from, amountCents) };
  if (twins.from?.isSame && twins.to?.isSame) return { from: twins.from.number, to: twins.to.number };
  return twins.from || twins.to ? "taken" : undefined;
}

/** What a funder has allocated, but for the entry with a reference. Parameters: budget, funder, reference or null. */
const sumAllocated: Statement = {
  name: "budget-entries.allocated-by-funder",
  text: `select coalesce(sum(entry.amount_cents), 0)::bigint::text as "cents" from budget_entry entry
    where entry.budget_id = $1::uuid and entry.stage = 'allocated' and entry.funder = $2::text
      and entry.reference is distinct from $3::text
      and entry.number not in (
        select later.replaces_number from budget_entry later where later.budget_id = $1::uuid and later.replaces_number is not null
      )`,
};

/** What a funder has allocated in a budget, in entries that count; `without` the entry with that reference. */
export async function allocatedBy(funder: Funder, { id }: HeldBudget, without: string | null, rows: Rows): Promise<bigint> {
  const [sum] = await rows<{ cents: string }>(sumAllocated, [id, funder, without]);
  return BigInt(sum?.cents ?? 0);
}
