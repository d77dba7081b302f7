/**
 * The rules of a ledger, as pure functions over whole cents.
 *
 * Entries are booked one after another. Of each stage the entries that were not replaced add up to its amount, which is never below zero: nobody
 * takes back more than there is. What is committed stays within what is allocated, or says that it doesn't. What is realised may pass what is
 * committed: that money has left, and a ledger that refused it would be untrue.
 */
import { type BudgetStage, type CommitmentCeiling, maxStageCents } from "@reform-exchange/schemas";

/** What is in each stage, in cents. */
export type StageCents = Readonly<Record<BudgetStage, bigint>>;

/** What counts of an entry, in cents. */
export interface Counted {
  readonly stage: BudgetStage;
  readonly cents: bigint;
}

/** Why an entry can't be booked. */
export type Refusal =
  /** It would bring its stage, or that of the entry that it replaces, below zero. */
  | { readonly reason: "belowZero"; readonly stage: BudgetStage; readonly cents: bigint }
  /** It would bring what is committed over what is allocated. */
  | { readonly reason: "overAllocation"; readonly committed: bigint; readonly allocated: bigint }
  /** It would make a sum larger than a budget takes. */
  | { readonly reason: "tooLarge"; readonly stage: BudgetStage };

export type Booked = { readonly sums: StageCents; readonly isOverAllocation: boolean } | { readonly refusal: Refusal };

/**
 * Books an entry.
 *
 * @param sums what is in each stage before it
 * @param entry what it adds
 * @param replaced what it takes the place of, which then no longer counts
 * @param ceiling what becomes of commitments over the allocation
 */
export function book(sums: StageCents, entry: Counted, replaced: Counted | undefined, ceiling: CommitmentCeiling): Booked {
  const after = plus(replaced === undefined ? sums : plus(sums, replaced.stage, -replaced.cents), entry.stage, entry.cents);
  for (const stage of new Set([entry.stage, ...(replaced ? [replaced.stage] : [])])) {
    if (after[stage] < 0n) return { refusal: { reason: "belowZero", stage, cents: after[stage] } };
    if (after[stage] > BigInt(maxStageCents)) return { refusal: { reason: "tooLarge", stage } };
  }
  const { committed, allocated } = after;
  // An entry that lessens what was too much already is no fault of its own.
  const isOverAllocation = committed > allocated && committed - allocated > sums.committed - sums.allocated;
  if (isOverAllocation && ceiling === "refuse") return { refusal: { reason: "overAllocation", committed, allocated } };
  return { sums: after, isOverAllocation };
}

/** What can still be committed. */
export function available({ allocated, committed }: StageCents): bigint {
  return allocated - committed;
}

function plus(sums: StageCents, stage: BudgetStage, cents: bigint): StageCents {
  return { ...sums, [stage]: sums[stage] + cents };
}
