/**
 * What is recorded with its moment takes turns: one at a time has the lock, from before it takes its moment until it is committed. A reader that
 * asks what was known at a moment which a writer may still take waits for it, so that the same question has one answer for ever.
 */
import type { Rows, Statement } from "../database/database.ts";

export interface RecordingTurns {
  /** Waits for the turn of a writer; it lasts until the end of the transaction. */
  readonly takeTurn: Statement;
  /**
   * The moment of a writer: when its turn came, but later than that of every writer before it. In the transaction that records.
   *
   * @param now this moment (UTC)
   */
  takeMoment(rows: Rows, now: string): Promise<string>;
  /** Waits until nobody can record something at this moment or before it any more. */
  waitForWriters(rows: Rows, knownAt: string): Promise<void>;
}

const atMostTenSeconds = "set_config('lock_timeout', '10s', true)";

/**
 * @param of what is recorded; its moments stand in the one row of the table `<of>_clock`
 * @param lock a number that nothing else in the database locks by
 */
export function recordingTurns(of: string, lock: number): RecordingTurns {
  const takeTurn: Statement = { name: `${of}.take-turn`, text: `select ${atMostTenSeconds}, pg_advisory_xact_lock(${lock})` };
  const moveClock: Statement = {
    name: `${of}.move-clock`,
    text: `update ${of}_clock set recorded_at = greatest($1::timestamptz, recorded_at + interval '1 millisecond')
      returning to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`,
  };
  // A writer that is not committed has a later moment than all that are.
  const isPastLast: Statement = { name: `${of}.is-past-last`, text: `select from ${of}_clock where recorded_at < $1::timestamptz` };
  const waitForTurn: Statement = {
    name: `${of}.wait-for-turn`,
    text: `select ${atMostTenSeconds}, pg_advisory_xact_lock_shared(${lock})`,
  };
  return {
    takeTurn,
    async takeMoment(rows, now) {
      await rows(takeTurn, []);
      const [taken] = await rows<{ recordedAt: string }>(moveClock, [now]);
      if (!taken) throw new Error(`${of}_clock is empty`);
      return taken.recordedAt;
    },
    async waitForWriters(rows, knownAt) {
      const [may] = await rows(isPastLast, [knownAt]);
      if (may) await rows(waitForTurn, []);
    },
  };
}

export const observationTurns = recordingTurns("observation", 1_383_004_207);
export const budgetTurns = recordingTurns("budget", 1_383_004_208);
