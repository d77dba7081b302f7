import { contract } from "@reform-exchange/contract";
import { compareVersions, questionnaireFaults, readXlsForm } from "@reform-exchange/questionnaire";
import type { Questionnaire } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { holdRow } from "../database/hold-row.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { unknownIndicators } from "./indicators-asked.ts";
import { getQuestionnaire, getSurveyVersion, heldSurveyVersion, listSurveyVersions, surveyAudience } from "./survey-statements.ts";
import { hold, noSurvey } from "./surveys.ts";

const insert: Statement = {
  name: "survey-versions.insert",
  text: `insert into survey_version (survey_key, number, questionnaire, version, changed_at)
    select $1::text, coalesce(max(number), 0) + 1, $2::json, 1, $3::timestamptz from survey_version where survey_key = $1::text
    returning number`,
};
const replace: Statement = {
  name: "survey-versions.replace",
  text: `update survey_version set questionnaire = $3::json, version = version + 1, changed_at = $4::timestamptz
    where survey_key = $1::text and number = $2::int and questionnaire::jsonb <> $3::jsonb returning 1 as changed`,
};

const newestQuestionnaire: Statement = {
  name: "survey-versions.newest",
  text: `select questionnaire::text as "questionnaire" from survey_version where survey_key = $1::text order by number desc limit 1`,
};

export const surveyVersions: HandlersOf<"surveyVersions"> = {
  async list(given, context) {
    const start = pageStart("surveyVersions.list", contract.surveyVersions.list.input, given);
    const { surveyKey } = start.input;
    const page = await readPage(context, "surveyVersions.list", listSurveyVersions, start, [surveyKey]);
    if (page.isEmpty && !(await isThere(surveyKey, context))) throw noSurvey(surveyKey);
    return page;
  },

  async get({ surveyKey, number }, context) {
    return await read(surveyKey, number, context);
  },

  async create({ surveyKey, questionnaire }, context) {
    await hold(surveyKey, context);
    await requireSound(questionnaire, context);
    const values = [surveyKey, JSON.stringify(questionnaire), context.momentNow()];
    const [made] = await context.rows<{ number: number }>(insert, values);
    if (!made) throw new Error("a version of a survey was inserted and gave no row");
    context.changed({ resource: "surveys", kind: "updated", key: surveyKey, readers: everyone });
    return await read(surveyKey, made.number, context);
  },

  async update({ surveyKey, number, questionnaire }, context) {
    const held = await holdRow<{ version: number; isFrozen: boolean }>(context.rows, heldSurveyVersion, [surveyKey, number]);
    if (!held) throw noSurveyVersion(surveyKey, number);
    context.requireVersion(held.version);
    if (held.isFrozen)
      throw new ProblemError("illegal-step", { resource: "survey-version", state: "frozen", step: "change", legalSteps: [] });
    await requireSound(questionnaire, context);
    const [changed] = await context.rows(replace, [surveyKey, number, JSON.stringify(questionnaire), context.momentNow()]);
    if (changed) context.changed({ resource: "surveys", kind: "updated", key: surveyKey, readers: everyone });
    return await read(surveyKey, number, context);
  },

  async readWorkbook({ surveyKey, workbook }, context) {
    if (!(await isThere(surveyKey, context))) throw noSurvey(surveyKey);
    const [newest] = await context.rows<{ questionnaire: string }>(newestQuestionnaire, [surveyKey]);
    const known = newest && (JSON.parse(newest.questionnaire) as Questionnaire); // as it was checked when it was stored
    const read = await readXlsForm(Buffer.from(workbook, "base64"), known);
    if ("questionnaire" in read) return read.questionnaire;
    requireNone(read.faults.map(({ pointer, ...fault }) => ({ ...fault, pointer: `/workbook${pointer}` })));
    throw new Error("a workbook has neither a questionnaire nor faults");
  },

  async compare({ surveyKey, number, with: other }, context) {
    const after = await questionnaireOf(surveyKey, number, context);
    const before = await questionnaireOf(surveyKey, other, context);
    const questions = compareVersions(before, after).map(({ questionKey, status, changes, answersComparable, reasons }) => ({
      questionKey,
      status,
      changedParts: changes.map(({ part }) => part),
      areAnswersComparable: answersComparable,
      reasons: [...reasons],
    }));
    return { surveyKey, number, with: other, questions };
  },
};

/** @throws ProblemError `invalid-input` with every fault of a questionnaire */
async function requireSound(questionnaire: Questionnaire, context: Context): Promise<void> {
  const faults = [...questionnaireFaults(questionnaire), ...(await unknownIndicators(questionnaire, context))];
  requireNone(faults.map(({ pointer, ...fault }) => ({ ...fault, pointer: `/questionnaire${pointer}` })));
}

async function isThere(surveyKey: string, { rows }: Context): Promise<boolean> {
  const [found] = await rows(surveyAudience, [surveyKey]);
  return found !== undefined;
}

/**
 * The questionnaire of a version.
 *
 * @throws ProblemError `not-found`
 */
export async function questionnaireOf(surveyKey: string, number: number, { rows }: Pick<Context, "rows">): Promise<Questionnaire> {
  const [found] = await rows<{ questionnaire: string }>(getQuestionnaire, [surveyKey, number]);
  if (!found) throw noSurveyVersion(surveyKey, number);
  return JSON.parse(found.questionnaire) as Questionnaire; // as it was checked when it was stored
}

async function read(surveyKey: string, number: number, context: Context): Promise<JsonText> {
  const version = await readItem(context, getSurveyVersion, [surveyKey, number]);
  if (!version) throw noSurveyVersion(surveyKey, number);
  return version;
}

function noSurveyVersion(surveyKey: string, number: number): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "survey-version", key: `${surveyKey}/${number}` });
}
