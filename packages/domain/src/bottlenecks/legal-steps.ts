import type { Bottleneck, BottleneckState } from "@reform-exchange/schemas";
import { ProblemError } from "../problem-error.ts";

/** What can be done with a bottleneck, as its addresses call it; `change` is that of the text. */
export type StepWithBottleneck = "change" | "acknowledgement" | "answer" | "closure" | "publication";

const byState: Readonly<Record<BottleneckState, readonly StepWithBottleneck[]>> = {
  raised: ["change", "acknowledgement"],
  acknowledged: ["answer", "closure"],
  answered: ["closure"],
  closed: [],
};

type Standing = Pick<Bottleneck, "state" | "isPublic">;

/** The steps that are legal now. Making public is a step of its own, in every state, and only once. */
export function legalSteps({ state, isPublic }: Standing): readonly StepWithBottleneck[] {
  return isPublic ? byState[state] : [...byState[state], "publication"];
}

/** @throws ProblemError `illegal-step` with the state and the legal steps */
export function requireLegal(step: StepWithBottleneck, standing: Standing): void {
  const legal = legalSteps(standing);
  if (!legal.includes(step))
    throw new ProblemError("illegal-step", { resource: "bottleneck", state: standing.state, step, legalSteps: [...legal] });
}
