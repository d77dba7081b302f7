import type { Day } from "@reform-exchange/schemas";

/** Time is given to the program, so that a test can set it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  epochMs(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { epochMs: () => Date.now() };

/** The zone of the clock on the wall, for days and hours. */
export const zone = "Europe/Amsterdam";

/** Today in Europe/Amsterdam, and the moment at which that changes. */
export function businessDay(clock: Clock): { readonly today: Day; readonly endsAtMs: number } {
  const date = Temporal.Instant.fromEpochMilliseconds(clock.epochMs()).toZonedDateTimeISO(zone).toPlainDate();
  return { today: date.toString(), endsAtMs: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds };
}

/** The day in Europe/Amsterdam at a moment. */
export function dayOf(epochMs: number): Day {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The moment at which a day begins in Europe/Amsterdam, as ISO text in UTC. */
export function startOfDay(day: Day): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString();
}
