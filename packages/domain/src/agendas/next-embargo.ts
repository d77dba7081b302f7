import type { Moment } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { nextEmbargo } from "./agenda-statements.ts";

/** The present moment, for an answer about agendas; the answer holds until the next embargo ends, whoever sees what is under it. */
export async function untilNextEmbargo(context: Context): Promise<Moment> {
  const now = context.momentNow();
  const [next] = await context.rows<{ endsAtMs: number | null }>(nextEmbargo, [now]);
  if (typeof next?.endsAtMs === "number") context.validUntil(next.endsAtMs);
  return now;
}
