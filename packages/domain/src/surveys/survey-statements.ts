/** The reads of surveys and their versions, each as one prepared statement that answers in JSON. */
import { Survey, SurveyVersion, SurveyVersionSummary } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { heldRow } from "../database/hold-row.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Where each member of a survey comes from: of `survey`. */
export const surveyColumns = {
  surveyKey: "survey.key",
  audience: "survey.audience",
  title: "survey.title",
  currentVersion: "(select max(number) from survey_version where survey_key = survey.key)",
  version: "survey.version",
  changedAt: moment("survey.changed_at"),
};
const survey = jsonObject(Survey, surveyColumns);

/** Parameter: key. */
export const getSurvey: Statement = {
  name: "surveys.get",
  text: `select ${survey}::text as "item", version from survey where key = $1::text`,
};

export const listSurveys = pageStatement({ name: "surveys.list", item: survey, key: "survey.key", from: "survey", where: "true" });

/** Holds a survey so that nobody else changes it, or makes a version of it, meanwhile. Parameter: key. */
export const holdSurvey: Statement = {
  name: "surveys.hold",
  text: `select audience, version from survey where key = $1::text for update`,
};

const isFrozen = "exists (select from wave where wave.survey_key = version.survey_key and wave.version_number = version.number)";
const versionFacts = {
  surveyKey: "version.survey_key",
  number: "version.number",
  isFrozen,
  changedAt: moment("version.changed_at"),
};

/** Where each member of a version comes from: of `survey_version version`. */
export const surveyVersionColumns = {
  ...versionFacts,
  // It was checked by a strict schema with the same members, so it has no others.
  questionnaire: "version.questionnaire",
  version: "version.version",
};
const surveyVersion = jsonObject(SurveyVersion, surveyVersionColumns);

/** Parameters: key, number. */
export const getSurveyVersion: Statement = {
  name: "survey-versions.get",
  text: `select ${surveyVersion}::text as "item", version.version from survey_version version where survey_key = $1::text and number = $2::int`,
};

/** Parameter of its own: key. */
export const listSurveyVersions = pageStatement({
  name: "survey-versions.list",
  item: jsonObject(SurveyVersionSummary, { ...versionFacts, questionCount: "json_array_length(version.questionnaire -> 'questions')" }),
  key: "version.number",
  keyType: "bigint",
  from: "survey_version version",
  where: "version.survey_key = $3::text",
});

/** Holds a version so that nobody else changes or uses it meanwhile. Parameters: key, number. */
export const heldSurveyVersion = heldRow("survey-versions.hold", {
  columns: `version, ${isFrozen} as "isFrozen"`,
  from: "survey_version version where survey_key = $1::text and number = $2::int",
});

/** Parameters: key, number. */
export const getQuestionnaire: Statement = {
  name: "survey-versions.questionnaire",
  text: `select questionnaire::text as "questionnaire" from survey_version where survey_key = $1::text and number = $2::int`,
};

/** Parameter: key. */
export const surveyAudience: Statement = {
  name: "surveys.audience",
  text: "select audience from survey where key = $1::text",
};
