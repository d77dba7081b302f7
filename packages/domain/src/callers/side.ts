import type { RegionCode } from "@reform-exchange/schemas";
import type { Caller } from "./caller.ts";

/** Whose an agenda is: the national level's, or a region's. Each side sees its own drafts only. */
export type Side = RegionCode | "national";

/** Does a caller stand on a side? The ministry and the support team on the national one, when they are not limited to regions. */
export function isOnSide({ role, regionCodes }: Caller, side: Side): boolean {
  if (side === "national") return (role === "ministry" || role === "support") && regionCodes === null;
  return role === "region" && regionCodes !== null && regionCodes.has(side);
}

/** The sides on which a caller stands: the national one, or those of its regions. */
export function sidesOf(caller: Caller): readonly Side[] {
  if (isOnSide(caller, "national")) return ["national"];
  return [...(caller.regionCodes ?? [])].filter((code) => isOnSide(caller, code));
}
