import type { AnchoredSeal } from "./anchor.ts";

/** What can be wrong with the chain. Ids of records are texts, as in the API. */
export type ChainFault =
  /** A record is not as it was sealed. */
  | { readonly kind: "recordChanged"; readonly recordId: string; readonly seal: number }
  /** A sealed record is not there. */
  | { readonly kind: "recordMissing"; readonly recordId: string; readonly seal: number }
  /** A record stands in a second seal, or twice in one. */
  | { readonly kind: "recordSealedTwice"; readonly recordId: string; readonly seal: number }
  /** A record is in no seal and does not wait for one: it came past the program. */
  | { readonly kind: "recordUnaccounted"; readonly recordId: string }
  /** A record waits for a seal and has one. */
  | { readonly kind: "sealedRecordWaits"; readonly recordId: string }
  /** A record that waits for its seal is not there. */
  | { readonly kind: "waitingRecordMissing"; readonly recordId: string }
  /** A seal doesn't follow from the one before and its own digests. */
  | { readonly kind: "sealBroken"; readonly seal: number; readonly firstRecordId: string | null; readonly lastRecordId: string | null }
  /** A seal doesn't name a record beside each digest. */
  | { readonly kind: "sealUneven"; readonly seal: number }
  /** The number after one seal is not that of the next. */
  | { readonly kind: "sealGap"; readonly expected: number; readonly found: number }
  /** A seal counts another number of records than there are in it and those before. */
  | { readonly kind: "countWrong"; readonly seal: number; readonly says: number; readonly counted: number }
  /** The chain ends before the seal that was anchored. */
  | { readonly kind: "sealsMissingAtEnd"; readonly last: number; readonly anchored: AnchoredSeal }
  /** The chain has another seal where one was anchored. */
  | { readonly kind: "otherThanAnchored"; readonly anchored: AnchoredSeal };

const mostKept = 20;

/** Faults in the order in which they are found: the first of them, and how many there are. */
export class ChainFaults {
  readonly first: ChainFault[] = [];
  count = 0;

  add(fault: ChainFault): void {
    this.count += 1;
    if (this.first.length < mostKept) this.first.push(fault);
  }
}
