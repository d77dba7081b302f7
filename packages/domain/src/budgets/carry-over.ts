import type { DecodedInputOf, OperationOf } from "@reform-exchange/contract";
import { type CarryOver, maxBudgetEntries } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { RowFault } from "../intakes/intake-use-case.ts";
import { type FaultInBothLanguages, invalidInput, type ProblemError, requireNone } from "../problem-error.ts";
import { readItem } from "../read-page.ts";
import { budgetTurns } from "../recorded/recording-turns.ts";
import { JsonText } from "../sql-json.ts";
import { alreadyReplaced, ledgerIsFull, noCarryOver, referenceTaken, refusalFault } from "./entry-faults.ts";
import { getEntry } from "./entry-statements.ts";
import { type HeldBudget, holdReached, readersOf } from "./hold-budget.ts";
import { available, book, type Counted } from "./ledger.ts";
import { insertEntry } from "./record-entries.ts";

const findReference: Statement = {
  name: "budget-entries.reference",
  text: "select 1 as there from budget_entry where budget_id = any($1::uuid[]) and reference = $2::text",
};
/** The half of a carry-over in one budget. Parameters: that budget, the other, reference. */
const findHalf: Statement = {
  name: "budget-entries.half",
  text: `select half.number, half.amount_cents::text as "cents", later.reference as "replacedBy" from budget_entry half
      left join budget_entry later on later.budget_id = half.budget_id and later.replaces_number = half.number
    where half.budget_id = $1::uuid and half.carried_over_with_id = $2::uuid and half.reference = $3::text`,
};

type Wanted = DecodedInputOf<OperationOf<"budgetEntries.carryOver">>;

/** Half of an earlier carry-over, which a correction takes the place of. */
interface ReplacedHalf extends Counted {
  readonly number: number;
  readonly replacedBy: string | null;
}

/** Books both halves of a carry-over, or nothing. Those of the one that it corrects, if any, then count no more. */
export async function carryOver({ budgetId, toBudgetId, ...wanted }: Wanted, context: Context): Promise<JsonText> {
  const { rows } = context;
  const recordedAt = await budgetTurns.takeMoment(rows, context.momentNow()); // the turn also keeps two from waiting for each other
  const from = await holdReached(context, budgetId);
  const to = toBudgetId === budgetId ? from : await holdReached(context, toBudgetId);
  requireNone(pairFaults(from, to));
  const replaced = await replacedBy(wanted.replaces, from, to, context);
  const cents = BigInt(wanted.amountCents);
  requireNone([...amountFaults(from, replaced?.from, cents), ...(await referenceFaults([from, to], wanted.reference, context))]);
  const { reference, funder, purpose, purposeText, goalCode, documentReference } = wanted;
  const common = { reference, funder, purpose, purposeText, goalCode, documentReference, recordedAt };
  const halves = [
    { ...common, ...booked(from, -cents, replaced?.from), bookedOn: `${from.year}-12-31`, carriedOverWith: to.id },
    { ...common, ...booked(to, cents, replaced?.to), bookedOn: `${to.year}-01-01`, carriedOverWith: from.id },
  ] as const;
  for (const half of halves) await insertEntry(rows, half);
  for (const { id, regionCode } of [from, to])
    context.changed({ resource: "budgets", kind: "updated", key: id, readers: readersOf(regionCode) });
  const members: readonly (keyof CarryOver)[] = ["from", "to"];
  const texts = await Promise.all(
    halves.map(async (half, index) => `"${members[index]}":${(await readItem(context, getEntry, [half.budgetId, half.number]))?.text}`),
  );
  return new JsonText(`{${texts.join(",")}}`);
}

/** Both halves of the carry-over that is corrected, if one is. */
async function replacedBy(reference: string | null, from: HeldBudget, to: HeldBudget, { rows }: Context) {
  if (reference === null) return undefined;
  const half = async (one: HeldBudget, other: HeldBudget): Promise<ReplacedHalf> => {
    const [found] = await rows<{ number: number; cents: string; replacedBy: string | null }>(findHalf, [one.id, other.id, reference]);
    if (!found) throw refused(noCarryOver(reference));
    if (found.replacedBy !== null) throw refused(alreadyReplaced(found.replacedBy));
    return { ...found, stage: "allocated", cents: BigInt(found.cents), guides: 0n };
  };
  return { from: await half(from, to), to: await half(to, from) };
}

/** What the ledger makes of a half. */
function booked({ id, sums, ceiling, entries }: HeldBudget, cents: bigint, replaced: ReplacedHalf | undefined) {
  const outcome = book(sums, { stage: "allocated", cents, guides: 0n }, replaced, ceiling);
  if ("refusal" in outcome) throw refused(refusalFault(outcome.refusal));
  const { isOverAllocation } = outcome;
  return { budgetId: id, number: entries + 1, cents, replaces: replaced?.number ?? null, isOverAllocation };
}

async function referenceFaults(budgets: readonly HeldBudget[], reference: string, { rows }: Context): Promise<FaultInBothLanguages[]> {
  const faults: RowFault[] = [];
  const full = budgets.find(({ entries }) => entries >= maxBudgetEntries);
  if (full) faults.push(ledgerIsFull(full.entries));
  if ((await rows(findReference, [budgets.map(({ id }) => id), reference])).length > 0) faults.push(referenceTaken(reference));
  return faults.map(inBody);
}

function refused(fault: RowFault): ProblemError<"invalid-input"> {
  return invalidInput([inBody(fault)], 1);
}

/** The fault of a row, where that row is the whole body. */
function inBody({ column, code, message }: RowFault): FaultInBothLanguages {
  return { pointer: `/${column}`, code, message };
}

function pairFaults(from: HeldBudget, to: HeldBudget): FaultInBothLanguages[] {
  if (to.regionCode === from.regionCode && to.isDemonstration === from.isDemonstration && to.year === from.year + 1) return [];
  return [
    {
      pointer: "/toBudgetId",
      code: "not-allowed-value",
      message: {
        nl: `toBudgetId moet het budget van ${from.year + 1} zijn, van dezelfde regio, of net zo landelijk of verzonnen.`,
        en: `toBudgetId must be the budget for ${from.year + 1} of the same region, or national or made up as this one is.`,
      },
    },
  ];
}

/** What went over before and is corrected is available again. */
function amountFaults({ sums }: HeldBudget, replaced: Counted | undefined, cents: bigint): FaultInBothLanguages[] {
  const left = available(sums) - (replaced?.cents ?? 0n);
  if (cents === 0n || cents <= left) return [];
  return [
    {
      pointer: "/amountCents",
      code: "too-large",
      message: {
        nl: `Er kan hoogstens ${left > 0n ? left : 0n} cent over: wat is toegekend en niet verplicht.`,
        en: `At most ${left > 0n ? left : 0n} cents can go over: what is allocated and not committed.`,
      },
    },
  ];
}
