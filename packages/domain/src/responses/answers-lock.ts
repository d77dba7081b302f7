import type { Statement } from "../database/database.ts";

/**
 * The first of two keys of the advisory locks by which answers are stored and counted, in the database function `wave_takes_answers` as well; the
 * second is that of the wave.
 */
const answersLock = 7_265_833;

/** Held while answers of a wave are stored. In a statement of its own: the next one then sees what was erased before. Parameter: wave. */
export const holdAnswers: Statement = {
  name: "responses.hold-answers",
  text: `select pg_advisory_xact_lock_shared(${answersLock}, hashtext($1::uuid::text))::text as held`,
};

/**
 * Held while a response is erased, and before anything else is: whoever freezes a data cut keeps erasures waiting, and they shall keep nobody else
 * waiting meanwhile.
 */
export const holdErasing: Statement = { name: "responses.hold-erasing", text: "lock table erased_response in row exclusive mode" };

/** Held alone, when nothing of a wave may be on its way: before it is counted, and while a response is erased. Parameter: wave. */
export const holdAnswersAlone: Statement = {
  name: "responses.hold-answers-alone",
  text: `select pg_advisory_xact_lock(${answersLock}, hashtext($1::uuid::text))::text as held`,
};
