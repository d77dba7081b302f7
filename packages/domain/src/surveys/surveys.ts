import { contract } from "@reform-exchange/contract";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { getSurvey, holdSurvey, listSurveys } from "./survey-statements.ts";

const insert: Statement = {
  name: "surveys.insert",
  text: `insert into survey (key, audience, title, version, changed_at)
    values ($1::text, $2::text, $3::json, 1, $4::timestamptz) on conflict do nothing returning 1 as made`,
};
const retitle: Statement = {
  name: "surveys.retitle",
  text: `update survey set title = $2::json, version = version + 1, changed_at = $3::timestamptz
    where key = $1::text and title::jsonb <> $2::jsonb returning 1 as changed`,
};

export const surveys: HandlersOf<"surveys"> = {
  async list(given, context) {
    return await readPage(context, "surveys.list", listSurveys, pageStart("surveys.list", contract.surveys.list.input, given), []);
  },

  async get({ surveyKey }, context) {
    return await read(surveyKey, context);
  },

  async create({ surveyKey, audience, title }, context) {
    const [made] = await context.rows(insert, [surveyKey, audience, JSON.stringify(title), context.momentNow()]);
    if (!made) throw new ProblemError("already-exists", { resource: "survey", key: surveyKey });
    context.changed({ resource: "surveys", kind: "created", key: surveyKey, readers: everyone });
    return await read(surveyKey, context);
  },

  async update({ surveyKey, title }, context) {
    context.requireVersion((await hold(surveyKey, context)).version);
    const [changed] = await context.rows(retitle, [surveyKey, JSON.stringify(title), context.momentNow()]);
    if (changed) context.changed({ resource: "surveys", kind: "updated", key: surveyKey, readers: everyone });
    return await read(surveyKey, context);
  },
};

interface HeldSurvey {
  readonly audience: string;
  readonly version: number;
}

/**
 * Holds a survey so that nobody else changes it, or makes a version of it, meanwhile.
 *
 * @throws ProblemError `not-found`
 */
export async function hold(surveyKey: string, { rows }: Context): Promise<HeldSurvey> {
  const [held] = await rows<HeldSurvey>(holdSurvey, [surveyKey]);
  if (!held) throw noSurvey(surveyKey);
  return held;
}

async function read(surveyKey: string, context: Context): Promise<JsonText> {
  const survey = await readItem(context, getSurvey, [surveyKey]);
  if (!survey) throw noSurvey(surveyKey);
  return survey;
}

/** The problem of a survey that the caller looks for in vain. */
export function noSurvey(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "survey", key });
}
