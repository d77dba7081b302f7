import type { AnswerValue, BothLanguages, FaultCode } from "@reform-exchange/schemas";
import { type FaultInBothLanguages, pointerTo } from "../fault.ts";

/** Where an answer stands, and what gathers the faults in it. */
export interface Findings {
  readonly pointer: string;
  readonly faults: FaultInBothLanguages[];
}

/** Looks whether an answer fits its question. Pure but for the faults that it adds. */
export type AnswerCheck = (answer: AnswerValue, findings: Findings) => void;

/** Notes a fault in the answer, or in the part of it that `members` lead to. */
export function note(
  { pointer, faults }: Findings,
  code: FaultCode,
  message: BothLanguages,
  ...members: readonly (string | number)[]
): void {
  faults.push({ pointer: members.length === 0 ? pointer : pointer + pointerTo(members), code, message });
}
