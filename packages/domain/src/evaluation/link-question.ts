/** How the links of a question are put in their tables; the checks are made before. */
import type { EvaluationQuestionLinks } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { heldRow, holdRow } from "../database/hold-row.ts";
import { type FaultInBothLanguages, requireNone } from "../problem-error.ts";

/** A question that is there, held so that nobody else links it meanwhile. */
export interface HeldQuestion {
  readonly version: number;
  /** Its links, in an order of their own. */
  readonly links: string;
}

const held = heldRow("evaluation-questions.hold", {
  columns: `version, json_build_array(
      (select coalesce(json_agg(goal_code order by goal_code), '[]') from evaluation_question_goal where question_code = question.code),
      (select coalesce(json_agg(indicator_code order by indicator_code), '[]') from evaluation_question_indicator where question_code = question.code),
      (select coalesce(json_agg(survey_key || ' ' || question_key order by survey_key, question_key), '[]')
        from evaluation_question_survey where question_code = question.code)
    )::text as "links"`,
  from: "evaluation_question question where code = $1::text",
});

/** Holds a question; undefined when it is not there. */
export async function hold({ rows }: Context, code: string): Promise<HeldQuestion | undefined> {
  return await holdRow(rows, held, [code]);
}

const knownIndicators: Statement = {
  name: "evaluation-questions.indicators",
  text: "select code from indicator where code = any($1::text[])",
};
/** The questions of surveys that are asked in any of their versions. Parameter: the links as JSON. */
const knownSurveyQuestions: Statement = {
  name: "evaluation-questions.survey-questions",
  text: `select link."surveyKey", link."questionKey" from json_to_recordset($1::json) as link("surveyKey" text, "questionKey" text)
    where exists (
      select from survey_version version cross join json_array_elements(version.questionnaire -> 'questions') asked
      where version.survey_key = link."surveyKey" and asked ->> 'questionKey' = link."questionKey"
    )`,
};

/** What of the links leads nowhere. */
export async function requireLinksLead({ indicatorCodes, surveyQuestions }: EvaluationQuestionLinks, { rows }: Context): Promise<void> {
  const indicators = new Set((await rows<{ code: string }>(knownIndicators, [indicatorCodes])).map(({ code }) => code));
  const asked = new Set(
    (await rows<{ surveyKey: string; questionKey: string }>(knownSurveyQuestions, [JSON.stringify(surveyQuestions)])).map(
      ({ surveyKey, questionKey }) => `${surveyKey} ${questionKey}`,
    ),
  );
  requireNone([
    ...indicatorCodes.flatMap((code, index): FaultInBothLanguages[] =>
      indicators.has(code)
        ? []
        : [
            {
              pointer: `/indicatorCodes/${index}`,
              code: "unknown-code",
              message: {
                nl: `Er is geen indicator ${code}; zie /v1/indicators.`,
                en: `There is no indicator ${code}; see /v1/indicators.`,
              },
            },
          ],
    ),
    ...surveyQuestions.flatMap(({ surveyKey, questionKey }, index): FaultInBothLanguages[] =>
      asked.has(`${surveyKey} ${questionKey}`)
        ? []
        : [
            {
              pointer: `/surveyQuestions/${index}`,
              code: "unknown-code",
              message: {
                nl: `Geen versie van enquête ${surveyKey} heeft een vraag ${questionKey}.`,
                en: `No version of survey ${surveyKey} has a question ${questionKey}.`,
              },
            },
          ],
    ),
  ]);
}

const replaceLinks: readonly Statement[] = [
  { name: "evaluation-questions.unlink-goals", text: "delete from evaluation_question_goal where question_code = $1::text" },
  { name: "evaluation-questions.unlink-indicators", text: "delete from evaluation_question_indicator where question_code = $1::text" },
  { name: "evaluation-questions.unlink-survey-questions", text: "delete from evaluation_question_survey where question_code = $1::text" },
];
const insertLinks: Statement = {
  name: "evaluation-questions.link",
  text: `with goals as (
      insert into evaluation_question_goal (question_code, goal_code) select $1::text, unnest($2::text[])
    ), indicators as (
      insert into evaluation_question_indicator (question_code, indicator_code) select $1::text, unnest($3::text[])
    ), survey_questions as (
      insert into evaluation_question_survey (question_code, survey_key, question_key)
      select $1::text, link."surveyKey", link."questionKey" from json_to_recordset($4::json) as link("surveyKey" text, "questionKey" text)
    )
    update evaluation_question set version = version + 1 where code = $1::text`,
};

/** Puts links in the place of the old; when nothing differs, nothing happens. */
export async function replaceLinksOf(context: Context, code: string, held: HeldQuestion, links: EvaluationQuestionLinks): Promise<void> {
  const { goalCodes, indicatorCodes, surveyQuestions } = links;
  const asked = surveyQuestions.map(({ surveyKey, questionKey }) => `${surveyKey} ${questionKey}`);
  const wanted = [goalCodes.toSorted(), indicatorCodes.toSorted(), asked.toSorted()];
  if (JSON.stringify(JSON.parse(held.links)) === JSON.stringify(wanted)) return;
  for (const statement of replaceLinks) await context.rows(statement, [code]);
  await context.rows(insertLinks, [code, goalCodes, indicatorCodes, JSON.stringify(surveyQuestions)]);
  context.changed({ resource: "evaluation", kind: "updated", key: code, readers: everyone });
}
