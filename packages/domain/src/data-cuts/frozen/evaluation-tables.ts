import {
  EvaluationCycle,
  EvaluationPart,
  EvaluationProgramme,
  EvaluationQuestion,
  EvaluationStatement,
  EvaluationStrand,
  Goal,
  Indicator,
  RegionVisit,
  Report,
  SurveyQuestionLink,
} from "@reform-exchange/schemas";
import { cycleColumns, partColumns, programmeColumns, questionColumns, strandColumns } from "../../evaluation/evaluation-statements.ts";
import { columnsInJson, textColumns } from "../../exports/text-columns.ts";
import { reportColumns } from "../../reports/report-statements.ts";
import { visitColumns } from "../../visits/visit-statements.ts";
import { type FrozenTable, inOrder, keyOf, ofKeeping } from "./frozen-table.ts";

const toQuestion = { questionCode: ["evaluation-questions", "questionCode"] } as const;
const toStrand = { strandCode: ["evaluation-strands", "strandCode"] } as const;

/** The design of the evaluation with the links of its questions, its visits and its reports. */
export const evaluationTables: readonly FrozenTable[] = [
  {
    name: "evaluation-programme",
    title: { nl: "De evaluatie", en: "The evaluation" },
    columns: textColumns(EvaluationProgramme, programmeColumns),
    primaryKey: ["firstCycle"],
    from: "evaluation_programme programme",
    key: keyOf("programme.id::text"),
  },
  {
    name: "evaluation-statements",
    title: { nl: "Uitgangspunten van de evaluatie", en: "Principles of the evaluation" },
    columns: columnsInJson(EvaluationStatement, "statement"),
    primaryKey: ["code"],
    from: "evaluation_programme cross join lateral json_array_elements(statements) with ordinality as listed(statement, place)",
    key: keyOf(inOrder("listed.place")),
  },
  {
    name: "evaluation-strands",
    title: { nl: "Onderdelen van de evaluatie", en: "Strands of the evaluation" },
    columns: textColumns(EvaluationStrand.omit({ question: true }), strandColumns),
    primaryKey: ["strandCode"],
    from: "evaluation_strand strand",
    key: keyOf(inOrder("strand.position"), "strand.code"),
  },
  {
    name: "evaluation-questions",
    title: { nl: "Vragen van de evaluatie", en: "Questions of the evaluation" },
    columns: textColumns(EvaluationQuestion, questionColumns),
    primaryKey: ["questionCode"],
    refersTo: toStrand,
    from: "evaluation_question question",
    key: keyOf(inOrder("question.position"), "question.code"),
  },
  {
    name: "evaluation-question-goals",
    title: { nl: "Doelen bij vragen van de evaluatie", en: "Goals of questions of the evaluation" },
    columns: [...textColumns(EvaluationQuestion, { questionCode: "question_code" }), ...textColumns(Goal, { goalCode: "goal_code" })],
    primaryKey: ["questionCode", "goalCode"],
    refersTo: { ...toQuestion, goalCode: ["goals", "goalCode"] },
    from: "evaluation_question_goal",
    key: keyOf("question_code", "goal_code"),
  },
  {
    name: "evaluation-question-indicators",
    title: { nl: "Indicatoren bij vragen van de evaluatie", en: "Indicators of questions of the evaluation" },
    columns: [
      ...textColumns(EvaluationQuestion, { questionCode: "question_code" }),
      ...textColumns(Indicator, { indicatorCode: "indicator_code" }),
    ],
    primaryKey: ["questionCode", "indicatorCode"],
    refersTo: { ...toQuestion, indicatorCode: ["indicators", "indicatorCode"] },
    from: "evaluation_question_indicator",
    key: keyOf("question_code", "indicator_code"),
  },
  {
    name: "evaluation-question-survey-questions",
    title: { nl: "Enquêtevragen bij vragen van de evaluatie", en: "Survey questions of questions of the evaluation" },
    columns: [
      ...textColumns(EvaluationQuestion, { questionCode: "question_code" }),
      ...textColumns(SurveyQuestionLink, { surveyKey: "survey_key", questionKey: "question_key" }),
    ],
    primaryKey: ["questionCode", "surveyKey", "questionKey"],
    refersTo: { ...toQuestion, surveyKey: ["surveys", "surveyKey"] },
    from: "evaluation_question_survey",
    key: keyOf("question_code", "survey_key", "question_key"),
  },
  {
    name: "evaluation-parts",
    title: { nl: "Wat de evaluatie doet", en: "What the evaluation does" },
    columns: textColumns(EvaluationPart, partColumns),
    primaryKey: ["partCode"],
    from: "evaluation_part part",
    key: keyOf(inOrder("part.position"), "part.code"),
  },
  {
    name: "evaluation-cycles",
    title: { nl: "Cycli van de evaluatie", en: "Cycles of the evaluation" },
    columns: textColumns(EvaluationCycle.omit({ parts: true }), cycleColumns),
    primaryKey: ["year"],
    from: "evaluation_cycle cycle",
    key: keyOf(inOrder("cycle.year")),
  },
  {
    name: "evaluation-visits",
    title: { nl: "Verdiepende bezoeken aan regio's", en: "In-depth visits to regions" },
    columns: textColumns(RegionVisit.omit({ ...ofKeeping, precision: true }), visitColumns),
    primaryKey: ["visitId"],
    refersTo: { regionCode: ["regions", "regionCode"] },
    from: "region_visit visit",
    key: keyOf("visit.region_code", "visit.id::text"),
  },
  {
    name: "evaluation-reports",
    title: { nl: "Rapporten van de evaluatie", en: "Reports of the evaluation" },
    columns: textColumns(Report.omit({ ...ofKeeping, questionCodes: true, files: true }), reportColumns),
    primaryKey: ["reportId"],
    refersTo: toStrand,
    from: "report",
    key: keyOf("report.id::text"),
  },
  {
    name: "evaluation-report-questions",
    title: { nl: "Vragen die een rapport beantwoordt", en: "Questions that a report answers" },
    columns: [...textColumns(Report, { reportId: "report_id" }), ...textColumns(EvaluationQuestion, { questionCode: "question_code" })],
    primaryKey: ["reportId", "questionCode"],
    refersTo: { ...toQuestion, reportId: ["evaluation-reports", "reportId"] },
    from: "report_question",
    key: keyOf("report_id::text", "question_code"),
  },
];
