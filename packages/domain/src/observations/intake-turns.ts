/**
 * Intakes of observations take turns: one at a time has the lock, from before it takes its moment until it is committed. A reader that
 * asks what was known at a moment which an intake may still take waits for it, so that the same question has one answer for ever.
 */
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";

/** A number that nothing else in the database locks by. */
const turns = 1_383_004_207;
const atMostTenSeconds = "set_config('lock_timeout', '10s', true)";

/** Waits for the turn of an intake; it lasts until the end of the transaction. */
export const takeTurn: Statement = {
  name: "observations.take-turn",
  text: `select ${atMostTenSeconds}, pg_advisory_xact_lock(${turns})`,
};

const isPastLastIntake: Statement = {
  name: "observations.is-past-last-intake",
  text: "select from observation_clock where recorded_at < $1::timestamptz",
};
const waitForTurn: Statement = {
  name: "observations.wait-for-turn",
  text: `select ${atMostTenSeconds}, pg_advisory_xact_lock_shared(${turns})`,
};

/**
 * Waits until no intake runs that may still record something at this moment or before: an intake that is not committed has a later moment
 * than all that are.
 */
export async function waitForIntakes({ rows }: Context, knownAt: string): Promise<void> {
  const [may] = await rows(isPastLastIntake, [knownAt]);
  if (may) await rows(waitForTurn, []);
}
