/** For tests: a database of their own, a clock that they set, and keys to call with. */
export { budgetTurns, observationTurns } from "../recorded/recording-turns.ts";
export { type KeyHolder, keyHolders, keyIdOf, seedKeys } from "./credentials.ts";
export { putDemonstrationFiles } from "./demonstration.ts";
export { demonstrationAgendaIds, removeAgendas } from "./demonstration-agendas.ts";
export { demonstrationBottleneckIds, demonstrationSignalId } from "./demonstration-bottlenecks.ts";
export { demonstrationBudgetIds, putDemonstrationBudgets } from "./demonstration-budgets.ts";
export { demonstrationCutId, putDemonstrationDataCut } from "./demonstration-data-cut.ts";
export { demonstrationReportIds, demonstrationVisitIds, putDemonstrationEvaluation } from "./demonstration-evaluation.ts";
export { demonstrationIndicator, putDemonstrationObservations } from "./demonstration-observations.ts";
export {
  demonstrationSurveyKey,
  demonstrationToken,
  demonstrationWaveIds,
  putDemonstrationSurveys,
} from "./demonstration-surveys.ts";
export { demonstrationWerkcentrumId, putDemonstrationWerkcentrum } from "./demonstration-werkcentrum.ts";
export { SettableClock } from "./settable-clock.ts";
export { copyPreparedFolder, openTestDatabase, type TestDatabase } from "./test-database.ts";
export type { TestContent } from "./test-database-source.ts";
