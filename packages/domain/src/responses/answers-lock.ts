/**
 * The first of two keys of the advisory locks by which answers are stored and counted, in the database function `wave_takes_answers` as well; the
 * second is that of the wave. Who stores answers holds it shared; a release before it counts, and an erasure, hold it alone.
 */
export const answersLock = 7_265_833;
