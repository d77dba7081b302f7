/**
 * The rules of a ledger, as pure functions over whole cents and hundredths of a guide's fte.
 *
 * Entries are booked one after another. Of each stage the entries that were not replaced add up to its amount, which is never below zero: nobody
 * takes back more than there is, nor more guides. What is committed stays within what is allocated, or says that it doesn't. What is realised may
 * pass what is committed: that money has left, and a ledger that refused it would be untrue.
 */
import { type BudgetStage, type CommitmentCeiling, maxStageCents } from "@reform-exchange/schemas";

/** Money, and the guides that it pays for. */
export interface Amount {
  readonly cents: bigint;
  /** In hundredths of an fte. */
  readonly guides: bigint;
}

/** What is in each stage. */
export type StageSums = Readonly<Record<BudgetStage, Amount>>;

/** What counts of an entry. */
export interface Counted extends Amount {
  readonly stage: BudgetStage;
}

/** Why an entry can't be booked. */
export type Refusal =
  /** It would bring its stage, or that of the entry that it replaces, below zero. */
  | { readonly reason: "belowZero"; readonly stage: BudgetStage; readonly cents: bigint }
  /** It would do so with the guides. */
  | { readonly reason: "guidesBelowZero"; readonly stage: BudgetStage; readonly guides: bigint }
  /** It would bring what is committed over what is allocated. */
  | { readonly reason: "overAllocation"; readonly committed: bigint; readonly allocated: bigint }
  /** It would make a sum larger than a budget takes. */
  | { readonly reason: "tooLarge"; readonly stage: BudgetStage };

export type Booked = { readonly sums: StageSums; readonly isOverAllocation: boolean } | { readonly refusal: Refusal };

/**
 * Books an entry.
 *
 * @param sums what is in each stage before it
 * @param entry what it adds
 * @param replaced what it takes the place of, which then no longer counts
 * @param ceiling what becomes of commitments over the allocation
 */
export function book(sums: StageSums, entry: Counted, replaced: Counted | undefined, ceiling: CommitmentCeiling): Booked {
  const after = plus(replaced === undefined ? sums : plus(sums, taken(replaced)), entry);
  for (const stage of new Set([entry.stage, ...(replaced ? [replaced.stage] : [])])) {
    const { cents, guides } = after[stage];
    if (cents < 0n) return { refusal: { reason: "belowZero", stage, cents } };
    if (cents > BigInt(maxStageCents)) return { refusal: { reason: "tooLarge", stage } };
    if (guides < 0n) return { refusal: { reason: "guidesBelowZero", stage, guides } };
  }
  const left = available(after);
  // An entry that lessens what was too much already is no fault of its own.
  const isOverAllocation = left < 0n && left < available(sums);
  if (isOverAllocation && ceiling === "refuse")
    return { refusal: { reason: "overAllocation", committed: after.committed.cents, allocated: after.allocated.cents } };
  return { sums: after, isOverAllocation };
}

/** What can still be committed. */
export function available({ allocated, committed }: StageSums): bigint {
  return allocated.cents - committed.cents;
}

function plus(sums: StageSums, { stage, cents, guides }: Counted): StageSums {
  return { ...sums, [stage]: { cents: sums[stage].cents + cents, guides: sums[stage].guides + guides } };
}

function taken({ stage, cents, guides }: Counted): Counted {
  return { stage, cents: -cents, guides: -guides };
}
