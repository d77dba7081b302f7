/** The reads of the evaluation's design, each as one prepared statement that answers in JSON. */
import {
  EvaluationCycle,
  EvaluationPart,
  EvaluationProgramme,
  EvaluationQuestion,
  EvaluationStrand,
  SurveyQuestionLink,
} from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject } from "../sql-json.ts";

/** Where each member of a part comes from: of `evaluation_part part`. */
export const partColumns = {
  partCode: "part.code",
  kind: "part.kind",
  title: "part.title",
  cycles: "part.cycles",
  sources: "part.sources",
};
const part = jsonObject(EvaluationPart, partColumns);

/** Where each member of a strand comes from: of `evaluation_strand strand`, and its `question`. */
export const strandColumns = {
  strandCode: "strand.code",
  title: "strand.title",
  questionCode: "strand.question_code",
  question: "question.text",
  reportKinds: "strand.report_kinds",
  sources: "strand.sources",
};
const strand = jsonObject(EvaluationStrand, strandColumns);

/** Where the members of the programme that are its own come from: of `evaluation_programme programme`. */
export const programmeColumns = {
  title: "programme.title",
  firstCycle: "programme.first_cycle",
  lastCycle: "programme.last_cycle",
  informationSessionOn: "programme.information_session_on",
  publishedOn: "programme.published_on",
  sources: "programme.sources",
};

export const getProgramme: Statement = {
  name: "evaluation.get",
  text: `select ${jsonObject(EvaluationProgramme, {
    ...programmeColumns,
    strands: jsonList(
      strand,
      "evaluation_strand strand join evaluation_question question on question.code = strand.question_code",
      "strand.position",
    ),
    parts: jsonList(part, "evaluation_part part", "part.position"),
    statements: "programme.statements",
  })}::text as "item" from evaluation_programme programme`,
};

/** Where each member of a cycle comes from: of `evaluation_cycle cycle`. */
export const cycleColumns = {
  year: "cycle.year",
  hasExtraElements: "cycle.has_extra_elements",
  parts: jsonList(part, "evaluation_part part where cycle.year = any(part.cycles)", "part.position"),
  sources: "cycle.sources",
};
const cycle = jsonObject(EvaluationCycle, cycleColumns);

export const listCycles = pageStatement({
  name: "evaluation-cycles.list",
  item: cycle,
  key: "cycle.year",
  keyType: "bigint",
  from: "evaluation_cycle cycle",
  where: "true",
});

/** Parameter: year. */
export const getCycle: Statement = {
  name: "evaluation-cycles.get",
  text: `select ${cycle}::text as "item" from evaluation_cycle cycle where year = $1::int`,
};

/** Where the members of a question that are its own come from: of `evaluation_question question`. */
export const questionColumns = {
  questionCode: "question.code",
  strandCode: "question.strand_code",
  level: "question.level",
  aspect: "question.aspect",
  text: "question.text",
  sources: "question.sources",
};

/** A question with its links; parameter: does the caller see reports that are not published? */
const question = (seesAll: string) =>
  jsonObject(EvaluationQuestion, {
    ...questionColumns,
    goalCodes: jsonList(
      "goal_code",
      "evaluation_question_goal link join goal on goal.code = link.goal_code where link.question_code = question.code",
      "goal.position",
    ),
    indicatorCodes: jsonList("indicator_code", "evaluation_question_indicator where question_code = question.code", "indicator_code"),
    surveyQuestions: jsonList(
      jsonObject(SurveyQuestionLink, { surveyKey: "survey_key", questionKey: "question_key" }),
      "evaluation_question_survey where question_code = question.code",
      "survey_key, question_key",
    ),
    reportIds: jsonList(
      "report.id",
      `report_question link join report on report.id = link.report_id
        where link.question_code = question.code and (report.state = 'published' or ${seesAll}::boolean)`,
      "report.id",
    ),
    version: "question.version",
  });

/** Parameters of its own: does the caller see reports that are not published, strand, level. */
export const listQuestions = pageStatement({
  name: "evaluation-questions.list",
  item: question("$3"),
  key: "question.position",
  keyType: "bigint",
  from: "evaluation_question question",
  where: "($4::text is null or question.strand_code = $4::text) and ($5::text is null or question.level = $5::text)",
});

/** Parameters: code, does the caller see reports that are not published? */
export const getQuestion: Statement = {
  name: "evaluation-questions.get",
  text: `select ${question("$2")}::text as "item", version from evaluation_question question where code = $1::text`,
};
