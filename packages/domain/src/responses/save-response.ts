import type { SurveyAnswers } from "@reform-exchange/schemas";
import type { AuditRow } from "../audit/describe-call.ts";
import type { Rows, Statement } from "../database/database.ts";
import { moment } from "../sql-json.ts";
import { recordTexts } from "../writes/record-write.ts";

/**
 * Saves a respondent's answers, if the wave takes answers at this moment and the response is not submitted, with its audit record and its
 * change: one statement, kept as a whole or not at all. What was submitted with the very same answers is answered again, and leaves no trace.
 * Parameters: id of the response, wave, invitation, answers, whether it is submitted, now, the columns of the audit record.
 */
const save: Statement = {
  name: "own-response.save",
  text: `with taking as (
      select id, region_code from invitation
      where id = $3::uuid and wave_id = $2::uuid and wave_takes_answers($2::uuid, $6::timestamptz)
    ), stored as (
      insert into response as kept (wave_id, id, invitation_id, region_code, answers, saved_at, submitted_at, saves)
      select $2::uuid, $1::uuid, taking.id, taking.region_code, $4::jsonb, $6::timestamptz, case when $5::boolean then $6::timestamptz end, 1
      from taking
      on conflict (wave_id, id) do update
        set answers = excluded.answers, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at, saves = kept.saves + 1
        where kept.submitted_at is null
      returning id, saved_at, submitted_at, saves
    ), repeated as (
      select saved_at, submitted_at from response
      where wave_id = $2::uuid and id = $1::uuid and submitted_at is not null and $5::boolean and answers = $4::jsonb
        and exists (select from taking)
    ), ${recordTexts(["$7", "$8", "$9", "$10", "$11"], "stored")}, changed as (
      insert into change_pending (resource, kind, key, audience, changed_at)
      select 'responses', case when saves = 1 then 'created' else 'updated' end, id::text, 'evaluation', $6::timestamptz from stored
    )
    select ${moment("saved_at")} as "savedAt", ${moment("submitted_at")} as "submittedAt", has_changed as "hasChanged"
    from (
      select saved_at, submitted_at, true as has_changed from stored
      union all
      select saved_at, submitted_at, false from repeated
    ) saved limit 1`,
};

/** Answers that are sound, to be stored. */
export interface ResponseToSave {
  readonly responseId: string;
  readonly waveId: string;
  readonly invitationId: string;
  readonly answers: SurveyAnswers;
  readonly isSubmitted: boolean;
  readonly now: string;
}

export interface StoredResponse {
  readonly savedAt: string;
  readonly submittedAt: string | null;
  readonly hasChanged: boolean;
}

/** Saves a response; undefined when the wave takes none now, or another one was submitted. */
export async function saveResponse(rows: Rows, response: ResponseToSave, audit: AuditRow): Promise<StoredResponse | undefined> {
  const { responseId, waveId, invitationId, answers, isSubmitted, now } = response;
  const { recordedAt, callerId, operationId, outcome, body } = audit;
  const record = [recordedAt, callerId, operationId, outcome, body];
  const [saved] = await rows<StoredResponse>(save, [
    responseId,
    waveId,
    invitationId,
    JSON.stringify(answers),
    isSubmitted,
    now,
    ...record,
  ]);
  return saved;
}
