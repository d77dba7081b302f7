import type { WaveState } from "@reform-exchange/schemas";
import { ProblemError } from "../problem-error.ts";

/** What can be done with a wave, as its addresses call it; `change` is that of its content. */
export type StepWithWave = "change" | "deletion" | "opening" | "closure" | "release" | "invitations";

const legal: Readonly<Record<WaveState, readonly StepWithWave[]>> = {
  planned: ["change", "deletion", "invitations", "opening"],
  open: ["invitations", "closure"],
  closed: ["release"],
  released: ["release"],
};

/** @throws ProblemError `illegal-step` with the state and the legal steps */
export function requireLegal(step: StepWithWave, state: WaveState): void {
  if (!legal[state].includes(step))
    throw new ProblemError("illegal-step", { resource: "wave", state, step, legalSteps: [...legal[state]] });
}
