import type { Day } from "@reform-exchange/schemas";

/** Time is given to the program, so that a test can set it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  epochMs(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { epochMs: () => Date.now() };

const zone = "Europe/Amsterdam";

/** Today in Europe/Amsterdam, and the moment at which that changes. */
export function businessDay(clock: Clock): { readonly today: Day; readonly endsAtMs: number } {
  const date = Temporal.Instant.fromEpochMilliseconds(clock.epochMs()).toZonedDateTimeISO(zone).toPlainDate();
  return { today: date.toString(), endsAtMs: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds };
}
