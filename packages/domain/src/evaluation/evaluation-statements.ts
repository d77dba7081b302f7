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

const part = jsonObject(EvaluationPart, {
  partCode: "part.code",
  kind: "part.kind",
  title: "part.title",
  cycles: "part.cycles",
  sources: "part.sources",
});

const strand = jsonObject(EvaluationStrand, {
  strandCode: "strand.code",
  title: "strand.title",
  questionCode: "strand.question_code",
  question: "question.text",
  reportKinds: "strand.report_kinds",
  sources: "strand.sources",
});

export const getProgramme: Statement = {
  name: "evaluation.get",
  text: `select ${jsonObject(EvaluationProgramme, {
    title: "title",
    firstCycle: "first_cycle",
    lastCycle: "last_cycle",
    informationSessionOn: "information_session_on",
    publishedOn: "published_on",
    strands: jsonList(
      strand,
      "evaluation_strand strand join evaluation_question question on question.code = strand.question_code",
      "strand.position",
    ),
    parts: jsonList(part, "evaluation_part part", "part.position"),
    statements: "statements",
    sources: "sources",
  })}::text as "item" from evaluation_programme`,
};

const cycle = jsonObject(EvaluationCycle, {
  year: "cycle.year",
  hasExtraElements: "cycle.has_extra_elements",
  parts: jsonList(part, "evaluation_part part where cycle.year = any(part.cycles)", "part.position"),
  sources: "cycle.sources",
});

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

/** A question with its links; parameter: does the caller see reports that are not published? */
const question = (seesAll: string) =>
  jsonObject(EvaluationQuestion, {
    questionCode: "question.code",
    strandCode: "question.strand_code",
    level: "question.level",
    aspect: "question.aspect",
    text: "question.text",
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
    sources: "question.sources",
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
