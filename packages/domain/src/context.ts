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
  #turningPoint: Temporal.Instant | undefined;

  constructor(database: Database, history: RegionHistory, clock: Clock) {
    this.database = database;
    this.history = history;
    this.#clock = clock;
  }

  /** Until when the answer holds, as far as the clock goes; undefined when it does not depend on the clock. */
  get turningPoint(): Temporal.Instant | undefined {
    return this.#turningPoint;
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
    const { today, endsAt } = businessDay(this.#clock.now());
    if (!this.#turningPoint || Temporal.Instant.compare(endsAt, this.#turningPoint) < 0) this.#turningPoint = endsAt;
    return today;
  }
}
