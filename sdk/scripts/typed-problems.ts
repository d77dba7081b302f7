/** The problem catalogue with the names of its types and classes. */
import { type ProblemCode, problemCodes, problemName } from "@reform-exchange/schemas";

export const typedProblems = problemCodes.map((code) => ({ code, type: problemName(code, "Problem"), errorClass: errorClassOf(code) }));

/** `not-found` gives `NotFoundError`, `internal-error` gives `InternalError`. */
export function errorClassOf(code: ProblemCode): string {
  return problemName(code, "Error").replace(/ErrorError$/u, "Error");
}
