import type { Day } from "@reform-exchange/schemas";

/** The next day, as ISO text. */
export function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
