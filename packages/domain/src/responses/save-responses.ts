import { SavedResponse } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { auditColumns, recordTexts } from "../writes/record-write.ts";

const saved = jsonObject(SavedResponse, {
  waveId: "wave_id",
  responseId: "id",
  submittedAt: moment("submitted_at"),
  savedAt: moment("saved_at"),
});

/**
 * Saves the answers of respondents, each if its token is the invitation's, the wave takes answers at this moment, and the response is not submitted, with their audit records and
 * changes: one statement, kept as a whole or not at all. Parameters: the rows as JSON, now.
 */
export const saveResponses: Statement = {
  name: "own-response.save",
  text: `with sent as (
      select * from json_to_recordset($1::json)
        as sent(key uuid, "waveId" uuid, "invitationId" uuid, "tokenHash" text, answers jsonb, "isSubmitted" boolean, ${auditColumns})
    ), taking_waves as materialized (
      select "waveId" from (select distinct "waveId" from sent order by "waveId") waves where wave_takes_answers("waveId", $2::timestamptz)
    ), taking as (
      select sent.*, invitation.region_code from sent
        join taking_waves using ("waveId")
        join invitation on invitation.id = sent."invitationId" and invitation.wave_id = sent."waveId"
          and invitation.token_hash = sent."tokenHash"
    ), stored as (
      insert into response as kept (wave_id, id, invitation_id, region_code, answers, saved_at, submitted_at, saves)
      select "waveId", key, "invitationId", region_code, answers, $2::timestamptz, case when "isSubmitted" then $2::timestamptz end, 1
      from taking order by "waveId", key -- so that no two of them wait for each other
      on conflict (wave_id, id) do update
        set answers = excluded.answers, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at, saves = kept.saves + 1
        where kept.submitted_at is null
      returning wave_id, id, saved_at, submitted_at, saves
    ), recorded as (
      select taking.* from stored join taking on taking.key = stored.id
    ), ${recordTexts("recorded")}, changed as (
      insert into change_pending (resource, kind, key, audience, changed_at)
      select 'responses', case when saves = 1 then 'created' else 'updated' end, id::text, 'evaluation', $2::timestamptz from stored
    )
    select id::text as "key", ${saved}::text as "item" from stored`,
};

/** A response that was submitted with the very same answers before. Parameters: wave, id, answers, invitation, hash of its token. */
export const repeatedResponse: Statement = {
  name: "own-response.repeated",
  text: `select ${saved}::text as "item" from response
    where wave_id = $1::uuid and id = $2::uuid and submitted_at is not null and answers = $3::jsonb
      and exists (select from invitation where invitation.id = $4::uuid and invitation.token_hash = $5::text)`,
};
