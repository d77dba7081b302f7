/** For tests: a database of their own, a clock that they set, and keys to call with. */
export { takeTurn } from "../observations/intake-turns.ts";
export { type KeyHolder, keyHolders, keyIdOf, seedKeys } from "./credentials.ts";
export { demonstrationAgendaIds, putDemonstrationAgendas, removeAgendas } from "./demonstration-agendas.ts";
export { demonstrationBottleneckIds, demonstrationSignalId, putDemonstrationBottlenecks } from "./demonstration-bottlenecks.ts";
export { demonstrationIndicator, putDemonstrationObservations } from "./demonstration-observations.ts";
export {
  demonstrationSurveyKey,
  demonstrationToken,
  demonstrationWaveIds,
  putDemonstrationSurveys,
} from "./demonstration-surveys.ts";
export { demonstrationWerkcentrumId, putDemonstrationWerkcentrum } from "./demonstration-werkcentrum.ts";
export { SettableClock } from "./settable-clock.ts";
export { openTestDatabase, type TestDatabase } from "./test-database.ts";
