/**
 * What a questionnaire says: which questions are shown, which answers fit, what differs between versions, and its reading from a workbook.
 *
 * @packageDocumentation
 */
export { answerFaults } from "./answer-faults.ts";
export { type CompiledQuestionnaire, compileQuestionnaire } from "./compile-questionnaire.ts";
export { cellOf } from "./exports/cell-of.ts";
export { NO_ANSWER, NOT_ASKED, type ValueLabel, type Variable, type VariableKind, type VariableText } from "./exports/variable.ts";
export { reservedBy } from "./exports/variable-names.ts";
export { variablesOf } from "./exports/variables-of.ts";
export type { FaultInBothLanguages } from "./fault.ts";
export { questionnaireFaults } from "./questionnaire-faults.ts";
export { compileMapping, type MappedRow, mapRow, type ResponseRow, type RowMapper } from "./responses/map-row.ts";
export { mappingFaults } from "./responses/mapping-faults.ts";
export type { RowMapping } from "./responses/row-mapping.ts";
export { type SuggestedMapping, suggestMapping } from "./responses/suggest-mapping.ts";
export { shownQuestions } from "./shown-questions.ts";
export { compareVersions, type QuestionComparison, type RowComparison } from "./versions/compare-versions.ts";
export {
  type BoundChange,
  type Incomparability,
  incomparabilities,
  type OptionChange,
  type OtherChange,
  type QuestionChange,
  type RowChange,
  type TextChange,
} from "./versions/question-change.ts";
export type { FormFault, FormPlace } from "./xlsform/form-faults.ts";
export { type ReadForm, readXlsForm } from "./xlsform/read-xlsform.ts";
export { workbookLimits } from "./xlsform/workbook/workbook-limits.ts";
