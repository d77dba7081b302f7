/** The statements of invitations. */
import { Invitation } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { heldRow } from "../database/hold-row.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

const ofResponse = (column: string) =>
  `(select ${column} from response where response.wave_id = invitation.wave_id and response.invitation_id = invitation.id)`;

const item = jsonObject(Invitation, {
  invitationId: "invitation.id",
  waveId: "invitation.wave_id",
  reference: "invitation.reference",
  regionCode: "invitation.region_code",
  issuedAt: moment("invitation.issued_at"),
  tokenNumber: "invitation.token_number",
  submittedAt: ofResponse(moment("response.submitted_at")),
  responseId: ofResponse("response.id"),
  isErased: "invitation.token_hash is null",
});

/** Parameter of its own: wave. */
export const listInvitations = pageStatement({
  name: "invitations.list",
  item,
  key: "invitation.reference",
  from: "invitation",
  where: "invitation.wave_id = $3::uuid",
});

/** Parameters: wave, the invitations as JSON with the hashes of their tokens, now. Gives those that were made, by reference. */
export const insertInvitations: Statement = {
  name: "invitations.insert",
  text: `insert into invitation (id, wave_id, reference, region_code, token_hash, token_number, issued_at)
    select sent.id, $1::uuid, sent.reference, sent."regionCode", sent."tokenHash", 1, $3::timestamptz
    from json_to_recordset($2::json) as sent(id uuid, reference text, "regionCode" text, "tokenHash" text)
    on conflict (wave_id, reference) do nothing
    returning ${item}::text as "item"`,
};

/** Holds an invitation. Parameters: wave, id. */
export const heldInvitation = heldRow("invitations.hold", {
  columns: `token_hash is null as "isErased", exists (
      select from response where wave_id = $1::uuid and invitation_id = $2::uuid and submitted_at is not null
    ) as "isSubmitted"`,
  from: "invitation where wave_id = $1::uuid and id = $2::uuid",
});

/** Parameters: id, hash of the new token, now. */
export const renewInvitation: Statement = {
  name: "invitations.renew",
  text: `update invitation set token_hash = $2::text, token_number = token_number + 1, issued_at = $3::timestamptz where id = $1::uuid
    returning ${item}::text as "item"`,
};

/** Whose tokens are. Parameter: their hashes. */
export const findTokens: Statement = {
  name: "invitations.by-tokens",
  text: `select token_hash as "tokenHash", id as "invitationId" from invitation where token_hash = any($1::text[])`,
};

/** Parameter: id of a wave. */
export const waveState: Statement = {
  name: "invitations.wave-state",
  text: "select state from wave where id = $1::uuid for share",
};
