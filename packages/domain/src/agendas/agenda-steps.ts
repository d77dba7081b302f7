/** What can be done with a version in which state. */
import type { AgendaVersionState } from "@reform-exchange/schemas";
import { ProblemError } from "../problem-error.ts";

type Step = "change" | "deletion" | "adoption" | "publication";

const legalSteps: Readonly<Record<AgendaVersionState, readonly Step[]>> = {
  draft: ["change", "deletion", "adoption"],
  adopted: ["publication"],
  embargoed: ["publication"],
  published: [],
};

/** What the state of a version depends on. */
export interface StateFacts {
  readonly adoptedOn: string | null;
  readonly publishedOn: string | null;
  readonly embargoUntilMs: number | null;
}

/** The state of a version at a moment. */
export function stateOf({ adoptedOn, publishedOn, embargoUntilMs }: StateFacts, nowMs: number): AgendaVersionState {
  if (adoptedOn === null) return "draft";
  if (publishedOn === null) return "adopted";
  return embargoUntilMs !== null && embargoUntilMs > nowMs ? "embargoed" : "published";
}

/** The problem of a step that the state of a version does not allow. */
export function illegalStep(state: AgendaVersionState, step: Step): ProblemError<"illegal-step"> {
  return new ProblemError("illegal-step", { resource: "agenda-version", state, step, legalSteps: [...legalSteps[state]] });
}

/** @throws ProblemError `illegal-step` when the state does not allow the step */
export function requireLegal(state: AgendaVersionState, step: Step): void {
  if (!legalSteps[state].includes(step)) throw illegalStep(state, step);
}

/** The problem of a next version while the one before is a draft. */
export function draftIsThere(): ProblemError<"illegal-step"> {
  return new ProblemError("illegal-step", { resource: "agenda", state: "draft", step: "next-version", legalSteps: [...legalSteps.draft] });
}
