import type { AnchoredSeal, ChainFault, Verification } from "@reform-exchange/domain";

/** What the chain was compared with, and when. */
export interface Comparison {
  readonly anchored: AnchoredSeal | undefined;
  readonly file: string;
  readonly nowMs: number;
}

/** A running server seals within a second; what waits for longer waits for a server. */
const soonMs = 5000;

/** Says in plain sentences what the verification found. */
export function sayVerification(verification: Verification, comparison: Comparison): string[] {
  return [...sayChain(verification), sayAnchor(verification, comparison), ...sayUnsealed(verification, comparison.nowMs)];
}

function sayChain({ sealCount, sealedCount, last, faults, faultCount }: Verification): string[] {
  if (faultCount === 0) {
    if (!last) return ["The audit chain is empty: no record was sealed yet."];
    return [`The audit chain is whole: ${sealedCount} record(s) in ${sealCount} seal(s). Its head is ${last.head}.`];
  }
  return [
    `The audit chain does NOT verify. It has ${faultCount} fault(s)${faultCount > faults.length ? `; the first ${faults.length}` : ""}:`,
    ...faults.map((fault) => `  ${sayFault(fault)}`),
  ];
}

function sayAnchor({ last, faults }: Verification, { anchored, file }: Comparison): string {
  if (!anchored) {
    return (
      `There is no anchor in ${file}, so nothing shows whether records are missing at the end, or the whole chain was made anew. ` +
      "A server keeps one in its DATA_DIR; name a copy with --anchor."
    );
  }
  const what = `seal ${anchored.number} (${anchored.recordCount} record(s)), kept in ${file} on ${anchored.anchoredAt}`;
  if (faults.some(({ kind }) => kind === "sealsMissingAtEnd" || kind === "otherThanAnchored")) return `The anchor is ${what}.`;
  const later = (last?.recordCount ?? 0) - anchored.recordCount;
  return `The chain goes on from its anchor: ${what}.${later > 0 ? ` The ${later} record(s) after it rest on the database alone.` : ""}`;
}

function sayUnsealed({ unsealed: { count, since } }: Verification, nowMs: number): string[] {
  if (since === null) return [];
  const isLate = nowMs - Date.parse(since) > soonMs;
  const advice = isLate ? " No server has sealed them: start one, and verify again." : " A server seals them within a second.";
  return [`${count} record(s) wait for a seal, since ${since}; a change to these would not show yet.${advice}`];
}

function sayFault(fault: ChainFault): string {
  switch (fault.kind) {
    case "recordChanged":
      return `Record ${fault.recordId} was changed after it was sealed (seal ${fault.seal}).`;
    case "recordMissing":
      return `Record ${fault.recordId} is gone (seal ${fault.seal}).`;
    case "recordSealedTwice":
      return `Record ${fault.recordId} was sealed before seal ${fault.seal} names it again.`;
    case "recordUnaccounted":
      return `Record ${fault.recordId} is in no seal and waits for none: it was not written by this program, or its seal was removed.`;
    case "sealedRecordWaits":
      return `Record ${fault.recordId} waits for a seal and has one.`;
    case "waitingRecordMissing":
      return `Record ${fault.recordId} is gone; it had no seal yet.`;
    case "sealBroken":
      return `Seal ${fault.seal} does not follow from the one before and its digests: it was changed, or one of its records was along with its digest (${fault.firstRecordId ?? "none"} to ${fault.lastRecordId ?? "none"}).`;
    case "sealUneven":
      return `Seal ${fault.seal} has not as many digests as records.`;
    case "sealGap":
      return `Seal ${fault.expected} is gone: seal ${fault.found} stands in its place.`;
    case "countWrong":
      return `Seal ${fault.seal} says that ${fault.says} record(s) were sealed; it and those before hold ${fault.counted}.`;
    case "sealsMissingAtEnd":
      return `The end of the chain is gone: it stops at seal ${fault.last}, and seal ${fault.anchored.number} was anchored with ${fault.anchored.recordCount} record(s).`;
    case "otherThanAnchored":
      return `Seal ${fault.anchored.number} is not the one that was anchored: the chain was made anew.`;
  }
}
