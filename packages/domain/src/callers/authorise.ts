import type { Operation } from "@reform-exchange/contract";
import { ProblemError } from "../problem-error.ts";
import type { Caller } from "./caller.ts";

type Access = Operation["access"];

/**
 * Why a caller may not call an operation, or undefined when it may. Nothing is looked up: what a caller may do stands in its
 * credential, and what an operation asks stands in the contract.
 */
export function refusalOf(access: Access, caller: Caller): ProblemError | undefined {
  if (access.kind !== "scoped") return undefined;
  if (caller.kind === "anonymous") return new ProblemError("unauthenticated", { reason: "missing" });
  if (!caller.scopes.has(access.scope)) return new ProblemError("insufficient-scope", { scope: access.scope });
  if (access.purpose !== undefined && !caller.purposes.has(access.purpose))
    return new ProblemError("insufficient-purpose", { purpose: access.purpose });
  if (access.region === "all" && caller.regionCodes !== null) return new ProblemError("insufficient-reach", {});
  return undefined;
}

/** Does a caller reach the rows of a region? */
export function reachesRegion({ regionCodes }: Caller, regionCode: string): boolean {
  return regionCodes === null || regionCodes.has(regionCode);
}
