import { type BudgetEntryIntake, type BudgetStage, maxBudgetEntries, type NewBudgetEntry } from "@reform-exchange/schemas";
import type { BulkColumn, Rows, Statement } from "../database/database.ts";
import type { IntakeUseCase, LookedAt, RowFault, StoredRows } from "../intakes/intake-use-case.ts";
import { budgetTurns } from "../recorded/recording-turns.ts";
import { alreadyReplaced, isCarriedOver, ledgerIsFull, noSuchEntry, outsideYear, referenceTaken, refusalFault } from "./entry-faults.ts";
import { type HeldBudget, hold, noBudget, readersOf, sideOf } from "./hold-budget.ts";
import { book, type Counted } from "./ledger.ts";

const columns = [
  { name: "reference", type: "text" },
  { name: "stage", type: "text" },
  { name: "funder", type: "text" },
  { name: "purpose", type: "text" },
  { name: "purpose_text", type: "text" },
  { name: "goal_code", type: "text" },
  { name: "booked_on", type: "date" },
  { name: "amount_cents", type: "bigint" },
  { name: "guide_fte", type: "numeric" },
  { name: "document_reference", type: "text" },
  /** The reference of what it replaces. */
  { name: "replaces", type: "text" },
] as const satisfies readonly BulkColumn[];

/** Records entries of a budget, in their order. Each is looked at by itself as it comes; then all of them as the ledger would be with each. */
export const recordEntries: IntakeUseCase<BudgetEntryIntake, "items"> = {
  columns,
  findsConflicts: true,

  async begin({ budgetId }, context) {
    const [budget] = await context.rows<Pick<HeldBudget, "regionCode" | "year">>(findBudget, [budgetId]);
    if (!budget) throw noBudget(budgetId);
    context.requireRegion(sideOf(budget.regionCode), "budget", budgetId);
    return (row) => lookAt(row, budget.year);
  },

  async store({ budgetId }, context) {
    const { rows } = context;
    await rows(budgetTurns.takeTurn, []);
    const budget = await hold(rows, budgetId);
    if (!budget) throw noBudget(budgetId); // removed since
    const { bookings, unchanged, conflicts } = bookInOrder(budget, await rows<WaitingEntry>(readWaiting, [budgetId]));
    if (bookings.length > 0) {
      const recordedAt = await budgetTurns.takeMoment(rows, context.momentNow());
      await rows(insertEntries, [budgetId, JSON.stringify(bookings), recordedAt]);
      context.changed({ resource: "budgets", kind: "updated", key: budgetId, readers: readersOf(budget.regionCode) });
    }
    return { unchanged, conflicts };
  },
};

const findBudget: Statement = {
  name: "budget-entries.budget",
  text: `select region_code as "regionCode", year from budget where id = $1::uuid`,
};

/** What can be told of an entry by itself. */
function lookAt(row: NewBudgetEntry, year: number): LookedAt {
  if (!row.bookedOn.startsWith(`${year}-`)) return { faults: [outsideYear(year)] };
  return {
    key: row.reference,
    values: [
      row.reference,
      row.stage,
      row.funder,
      row.purpose,
      row.purposeText,
      row.goalCode,
      row.bookedOn,
      row.amountCents,
      row.guideFte,
      row.documentReference,
      row.replaces,
    ],
  };
}

/** An entry that waits, beside what the ledger has that it names. */
interface WaitingEntry {
  readonly row: number;
  readonly reference: string;
  readonly stage: BudgetStage;
  readonly cents: string;
  /** In hundredths of an fte. */
  readonly guides: string;
  readonly replaces: string | null;
  /** Is there an entry with its reference, and if so, with the same content? */
  readonly twin: "none" | "same" | "other";
  readonly target: {
    readonly number: number;
    readonly stage: BudgetStage;
    readonly cents: string;
    readonly guides: string;
    readonly replacedBy: string | null;
    readonly isCarriedOver: boolean;
  } | null;
}

/** What makes an entry the same as one that was recorded. */
const content = [
  "stage",
  "funder",
  "purpose",
  "purpose_text",
  "goal_code",
  "booked_on",
  "amount_cents",
  "guide_fte",
  "document_reference",
].map((column) => [`sent.${column}`, `twin.${column}`] as const);

const guidesOf = (row: string) => `coalesce(${row}.guide_fte * 100, 0)::bigint::text`;

const readWaiting: Statement = {
  name: "budget-entries.waiting",
  text: `select sent.row, sent.reference, sent.stage, sent.amount_cents::text as "cents", ${guidesOf("sent")} as "guides", sent.replaces,
      case
        when twin.number is null then 'none'
        when (${content.map(([sent]) => sent).join(", ")}, sent.replaces collate "C")
          is not distinct from (${content.map(([, twin]) => twin).join(", ")}, corrected.reference) then 'same'
        else 'other'
      end as "twin",
      case when target.number is not null then json_build_object(
        'number', target.number, 'stage', target.stage, 'cents', target.amount_cents::text, 'guides', ${guidesOf("target")},
        'replacedBy', later.reference, 'isCarriedOver', target.carried_over_with_id is not null
      ) end as "target"
    from intake_row sent
      left join budget_entry twin on twin.budget_id = $1::uuid and twin.reference = sent.reference
      left join budget_entry corrected on corrected.budget_id = $1::uuid and corrected.number = twin.replaces_number
      left join budget_entry target on target.budget_id = $1::uuid and target.reference = sent.replaces
      left join budget_entry later on later.budget_id = $1::uuid and later.replaces_number = target.number
    order by sent.row`,
};

/** An entry that is booked: its row, its number, the number of what it replaces, and whether it passes the allocation. */
interface Booking {
  readonly row: number;
  readonly number: number;
  readonly replaces: number | null;
  readonly over: boolean;
}

interface BookedRows extends Required<StoredRows> {
  readonly bookings: readonly Booking[];
}

/** An entry that a later one may replace. */
interface Replaceable extends Counted {
  readonly number: number;
  readonly isCarriedOver: boolean;
  replacedBy: string | null;
}

/** Books entries one after another: what is refused changes nothing for those after it. */
function bookInOrder(budget: HeldBudget, waiting: readonly WaitingEntry[]): BookedRows {
  let { sums, entries } = budget;
  const bookings: Booking[] = [];
  const unchanged: number[] = [];
  const conflicts = new Map<number, RowFault[]>();
  const known = new Map<string, Replaceable>();
  let isToldFull = false; // of all rows that have no place only the first says why
  for (const { row, reference, stage, cents, guides, replaces, twin, target } of waiting) {
    if (twin === "same") {
      unchanged.push(row);
      continue;
    }
    if (target && replaces !== null && !known.has(replaces))
      known.set(replaces, { ...target, cents: BigInt(target.cents), guides: BigInt(target.guides) });
    const replaced = replaces === null ? undefined : known.get(replaces);
    const faults: RowFault[] = [];
    if (twin === "other") faults.push(referenceTaken(reference));
    if (replaces !== null && !replaced) faults.push(noSuchEntry(replaces));
    if (replaced?.isCarriedOver) faults.push(isCarriedOver());
    else if (replaced && replaced.replacedBy !== null) faults.push(alreadyReplaced(replaced.replacedBy));
    const isFull = entries === maxBudgetEntries;
    if (isFull && !isToldFull) faults.push(ledgerIsFull(budget.entries));
    isToldFull ||= isFull;
    const entry = { stage, cents: BigInt(cents), guides: BigInt(guides) };
    const booked = faults.length === 0 && !isFull ? book(sums, entry, replaced, budget.ceiling) : undefined;
    if (booked && "refusal" in booked) faults.push(refusalFault(booked.refusal));
    if (!booked || "refusal" in booked) {
      conflicts.set(row, faults);
      continue;
    }
    ({ sums } = booked);
    entries += 1;
    if (replaced) replaced.replacedBy = reference;
    known.set(reference, { ...entry, number: entries, isCarriedOver: false, replacedBy: null });
    bookings.push({ row, number: entries, replaces: replaced?.number ?? null, over: booked.isOverAllocation });
  }
  return { bookings, unchanged, conflicts };
}

const stored = columns.map(({ name }) => name).filter((name) => name !== "replaces");

/** Parameters: budget, the bookings as JSON, the moment. */
const insertEntries: Statement = {
  name: "budget-entries.insert",
  text: `insert into budget_entry (budget_id, number, ${stored.join(", ")}, replaces_number, is_over_allocation, recorded_at)
    select $1::uuid, booking.number, ${stored.map((column) => `sent.${column}`).join(", ")}, booking.replaces, booking.over, $3::timestamptz
    from json_to_recordset($2::json) as booking("row" int, number int, replaces int, over boolean)
      join intake_row sent on sent.row = booking.row`,
};

/** Inserts one entry past the intake, in a transaction that holds its budget; the rules were asked before. */
export async function insertEntry(rows: Rows, entry: EntryRow): Promise<void> {
  await rows(insertOne, [
    entry.budgetId,
    entry.number,
    entry.reference,
    entry.funder,
    entry.purpose,
    entry.purposeText,
    entry.goalCode,
    entry.bookedOn,
    String(entry.cents),
    entry.documentReference,
    entry.carriedOverWith,
    entry.replaces,
    entry.isOverAllocation,
    entry.recordedAt,
  ]);
}

/** Half of a carry-over, as it is stored. */
export interface EntryRow
  extends Pick<NewBudgetEntry, "reference" | "funder" | "purpose" | "purposeText" | "goalCode" | "bookedOn" | "documentReference"> {
  readonly budgetId: string;
  readonly number: number;
  readonly cents: bigint;
  readonly carriedOverWith: string;
  /** Number of the half that it takes the place of. */
  readonly replaces: number | null;
  readonly isOverAllocation: boolean;
  readonly recordedAt: string;
}

const insertOne: Statement = {
  name: "budget-entries.insert-one",
  text: `insert into budget_entry (budget_id, number, reference, stage, funder, purpose, purpose_text, goal_code, booked_on, amount_cents,
      document_reference, carried_over_with_id, replaces_number, is_over_allocation, recorded_at)
    values ($1::uuid, $2::int, $3::text, 'allocated', $4::text, $5::text, $6::text, $7::text, $8::date, $9::bigint, $10::text, $11::uuid, $12::int,
      $13::boolean, $14::timestamptz)`,
};
