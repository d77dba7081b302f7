import type { Day } from "@reform-exchange/schemas";
import { businessDay, type Clock } from "./clock.ts";
import type { Database } from "./database/database.ts";
import { ProblemError } from "./problem-error.ts";
import type { RegionHistory } from "./regions/region-history.ts";

/** What a use case is given besides its input; one for each call. */
export class Context {
  readonly database: Database;
  readonly history: RegionHistory;
  readonly #clock: Clock;
  #validUntilMs = Number.POSITIVE_INFINITY;

  constructor(database: Database, history: RegionHistory, clock: Clock) {
    this.database = database;
    this.history = history;
    this.#clock = clock;
  }

  /** Until when the answer holds, as far as the clock goes; Infinity when it does not depend on the clock. */
  get validUntilMs(): number {
    return this.#validUntilMs;
  }

  /**
   * The day for which to answer: the one asked for, or today in Europe/Amsterdam.
   *
   * @throws ProblemError `date-before-window` for a day before the first day of the data
   */
  dayFor(asked: Day | undefined): Day {
    const asOf = asked ?? this.#today();
    const { windowStartsOn } = this.history;
    if (asOf < windowStartsOn) throw new ProblemError("date-before-window", { asOf, windowStartsOn });
    return asOf;
  }

  #today(): Day {
    const { today, endsAtMs } = businessDay(this.#clock);
    this.#validUntilMs = Math.min(this.#validUntilMs, endsAtMs);
    return today;
  }
}
