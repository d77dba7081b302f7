import type { Clock } from "../clock.ts";
import type { Database, Statement } from "../database/database.ts";

const minuteMs = 60_000;

const add: Statement = {
  name: "audit.anonymous-refusals",
  text: `insert into anonymous_refusal as known (minute, reason, count)
    select minute, reason, count from json_to_recordset($1::json) as counted(minute timestamptz, reason text, count bigint)
    on conflict (minute, reason) do update set count = known.count + excluded.count`,
};

/**
 * Counts refusals of callers that nobody knows, by minute and reason: a record for each would let anyone fill the disk. Kept in memory
 * until they are written with the next pass.
 */
export class AnonymousRefusals {
  readonly #clock: Clock;
  #counts = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  count(reason: string): void {
    const minute = Math.floor(this.#clock.epochMs() / minuteMs) * minuteMs;
    const key = `${minute} ${reason}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Writes what was counted since the last time. */
  async write(database: Database): Promise<void> {
    if (this.#counts.size === 0) return;
    const counts = this.#counts;
    this.#counts = new Map();
    const rows = [...counts].map(([key, count]) => {
      const [minute, reason] = key.split(" ");
      return { minute: new Date(Number(minute)).toISOString(), reason, count };
    });
    try {
      await database.rows(add, [JSON.stringify(rows)]);
    } catch (error) {
      for (const [key, count] of counts) this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
      throw error;
    }
  }
}
