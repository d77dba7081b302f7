import type { Day } from "@reform-exchange/schemas";

/** Time is given to the program, so that a test can set it. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

const zone = "Europe/Amsterdam";

/** Today in Europe/Amsterdam, and the moment at which that changes. */
export function businessDay(now: Temporal.Instant): { readonly today: Day; readonly endsAt: Temporal.Instant } {
  const date = now.toZonedDateTimeISO(zone).toPlainDate();
  return { today: date.toString(), endsAt: date.add({ days: 1 }).toZonedDateTime(zone).toInstant() };
}
