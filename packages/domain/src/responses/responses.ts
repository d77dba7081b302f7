import { contract } from "@reform-exchange/contract";
import { SurveyResponse } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { eraseFromCuts } from "../data-cuts/erase-from-cuts.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { pageStatement } from "../page-statement.ts";
import { ProblemError } from "../problem-error.ts";
import { readPage } from "../read-page.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { noWave } from "../waves/waves.ts";
import { holdAnswersAlone, holdErasing } from "./answers-lock.ts";
import { takeInResponses } from "./take-in-responses.ts";

const list = pageStatement({
  name: "responses.list",
  item: jsonObject(SurveyResponse, {
    responseId: "response.id",
    invitationId: "response.invitation_id",
    regionCode: "response.region_code",
    submittedAt: moment("response.submitted_at"),
    answers: "response.answers",
  }),
  key: "response.id::text",
  from: "response",
  where: "response.wave_id = $3::uuid and response.submitted_at is not null",
});

/** Parameters: wave, id. The invitation opens nothing any more, so that no other response comes in its place. */
const erase: Statement = {
  name: "responses.erase",
  text: `with erased as (
      delete from response where wave_id = $1::uuid and id = $2::uuid returning invitation_id
    ), closed as (
      update invitation set token_hash = null from erased where invitation.id = erased.invitation_id
    ), remembered as (
      insert into erased_response (wave_id, id) select $1::uuid, $2::uuid from erased on conflict do nothing
    )
    select 1 as erased from erased`,
};

const waveIsThere: Statement = { name: "responses.wave", text: "select 1 as there from wave where id = $1::uuid" };
const wasErased: Statement = {
  name: "responses.was-erased",
  text: "select 1 as erased from erased_response where wave_id = $1::uuid and id = $2::uuid",
};

export const responses: HandlersOf<"responses"> = {
  async list(given, context) {
    const start = pageStart("responses.list", contract.responses.list.input, given);
    const { waveId } = start.input;
    const page = await readPage(context, "responses.list", list, start, [waveId]);
    if (page.isEmpty) await requireWave(waveId, context);
    return page;
  },

  async create({ waveId, ...intake }, context) {
    return await takeInResponses(waveId, intake, context);
  },

  async delete({ waveId, responseId }, context) {
    await context.rows(holdErasing, []);
    await context.rows(holdAnswersAlone, [waveId]); // what is being saved would come back
    const [erased] = await context.rows(erase, [waveId, responseId]);
    if (erased) {
      context.changed({ resource: "responses", kind: "deleted", key: responseId, readers: { audience: "evaluation" } });
      await eraseFromCuts(context, waveId, responseId);
      return;
    }
    const [before] = await context.rows(wasErased, [waveId, responseId]);
    if (!before) throw new ProblemError("not-found", { resource: "response", key: responseId });
  },
};

async function requireWave(waveId: string, { rows }: Context): Promise<void> {
  const [found] = await rows(waveIsThere, [waveId]);
  if (!found) throw noWave(waveId);
}
