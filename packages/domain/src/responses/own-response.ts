import type { Contract } from "@reform-exchange/contract";
import { OwnQuestionnaire, type SentAnswers, type SurveyAnswers } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { GatheredWrite, HandlersOf, RowToStore } from "../handler.ts";
import type { TokenClaim } from "../invitations/invitation-token.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem } from "../read-page.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { questionnaireOfWave } from "./questionnaires.ts";
import { responseIdOf } from "./response-id.ts";
import { repeatedResponse, saveResponses } from "./save-responses.ts";

/** Parameters: invitation, now. */
const readOwn: Statement = {
  name: "own-response.questionnaire",
  text: `select ${jsonObject(OwnQuestionnaire, {
    waveId: "wave.id",
    title: "wave.title",
    closesAt: moment("wave.closes_at"),
    questionnaire: "version.questionnaire",
    answers: "coalesce(response.answers, '{}'::jsonb)",
    submittedAt: moment("response.submitted_at"),
  })}::text as "item"
    from invitation
      join wave on wave.id = invitation.wave_id
      join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
      left join response on response.wave_id = wave.id and response.invitation_id = invitation.id
    where invitation.id = $1::uuid and response.submitted_at is null
      and wave.state = 'open' and wave.opens_at <= $2::timestamptz and $2::timestamptz < wave.closes_at`,
};

/** Where an invitation stands, for who holds its token. Parameters: invitation, now, hash of the token. */
const readStanding: Statement = {
  name: "own-response.standing",
  text: `select response.submitted_at is not null as "isSubmitted", ${moment("wave.opens_at")} as "opensAt", ${moment("wave.closes_at")} as "closesAt",
      wave.state in ('closed', 'released') or $2::timestamptz >= wave.closes_at as "isOver"
    from invitation
      join wave on wave.id = invitation.wave_id
      left join response on response.wave_id = wave.id and response.invitation_id = invitation.id
    where invitation.id = $1::uuid and invitation.token_hash = $3::text`,
};

interface Standing {
  readonly isSubmitted: boolean;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly isOver: boolean;
}

/** The answers of a respondent, as they are stored. */
interface AnswersToStore extends RowToStore, TokenClaim {
  readonly answers: SurveyAnswers;
  readonly isSubmitted: boolean;
}

/** Answers come in crowds, on the last day of a wave: so those that come together are stored together. */
const save: GatheredWrite<Contract["ownResponse"]["save"], AnswersToStore> = {
  resource: "responses",
  statement: saveResponses,
  async prepare({ answers: sent, isSubmitted }, context) {
    const invitation = invitationOf(context);
    const { waveId, invitationId } = invitation;
    const questionnaire = await questionnaireOfWave(waveId, context);
    if (!questionnaire) throw await standingOf(invitation, context);
    const answers = withoutNulls(sent);
    requireNone(questionnaire.faults(answers, isSubmitted));
    return { ...invitation, key: responseIdOf(waveId, invitationId), answers: answers as SurveyAnswers, isSubmitted }; // the questionnaire has no fault in them
  },
  async otherwise({ key, waveId, invitationId, tokenHash, answers, isSubmitted }, context) {
    if (isSubmitted) {
      const values = [waveId, key, JSON.stringify(answers), invitationId, tokenHash];
      const [repeated] = await context.rows<{ item: string }>(repeatedResponse, values);
      if (repeated) return repeated.item;
    }
    throw await standingOf({ invitationId, tokenHash }, context);
  },
};

export const ownResponse: HandlersOf<"ownResponse"> = {
  async questionnaire(_input, context) {
    const invitation = invitationOf(context);
    const own = await readItem(context, readOwn, [invitation.invitationId, context.momentNow()]);
    if (!own) throw await standingOf(invitation, context);
    return own;
  },

  save,
};

/** Forms send null for what is not answered. */
function withoutNulls(answers: SentAnswers): SentAnswers {
  if (!Object.values(answers).includes(null)) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));
}

function invitationOf({ caller }: Context): TokenClaim {
  if (!caller.invitation) throw new Error("only a respondent has the scope own-response:write");
  return caller.invitation;
}

/** Why a respondent can't answer now: the response was submitted, or the wave takes no answers. */
async function standingOf(
  { invitationId, tokenHash }: Pick<TokenClaim, "invitationId" | "tokenHash">,
  context: Context,
): Promise<ProblemError> {
  const [standing] = await context.rows<Standing>(readStanding, [invitationId, context.momentNow(), tokenHash]);
  if (!standing) return new ProblemError("unauthenticated", { reason: "unknown" });
  const { isSubmitted, ...rest } = standing;
  if (!isSubmitted) return new ProblemError("not-open", rest);
  return new ProblemError("illegal-step", { resource: "response", state: "submitted", step: "response", legalSteps: [] });
}
