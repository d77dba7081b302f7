import { OwnQuestionnaire } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem } from "../read-page.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { questionnaireOfWave } from "./questionnaires.ts";
import { responseIdOf } from "./response-id.ts";
import { saveResponse } from "./save-response.ts";

/** Does a wave take answers at a moment in a parameter? */
const takesAnswers = (now: string) =>
  `(wave.state = 'open' and wave.opens_at <= ${now}::timestamptz and ${now}::timestamptz < wave.closes_at)`;

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
    where invitation.id = $1::uuid and response.submitted_at is null and ${takesAnswers("$2")}`,
};

/** Where an invitation stands. Parameters: invitation, now. */
const readStanding: Statement = {
  name: "own-response.standing",
  text: `select wave.state, ${takesAnswers("$2")} as "isTaking", response.submitted_at is not null as "isSubmitted"
    from invitation
      join wave on wave.id = invitation.wave_id
      left join response on response.wave_id = wave.id and response.invitation_id = invitation.id
    where invitation.id = $1::uuid`,
};

export const ownResponse: HandlersOf<"ownResponse"> = {
  async questionnaire(_input, context) {
    const { invitationId } = invitationOf(context);
    const own = await readItem(context, readOwn, [invitationId, context.momentNow()]);
    if (!own) throw await standingOf(invitationId, context);
    return own;
  },

  save: {
    async inOneStatement({ answers, isSubmitted }, context, audit) {
      const { invitationId, waveId } = invitationOf(context);
      const questionnaire = await questionnaireOfWave(waveId, context);
      if (!questionnaire) throw await standingOf(invitationId, context);
      requireNone(questionnaire.faults(answers, isSubmitted));
      const responseId = responseIdOf(waveId, invitationId);
      const response = { responseId, waveId, invitationId, answers, isSubmitted, now: context.momentNow() };
      const saved = await saveResponse(context.rows, response, audit([responseId]));
      if (!saved) throw await standingOf(invitationId, context);
      const { submittedAt, savedAt, hasChanged } = saved;
      return { output: { waveId, responseId, submittedAt, savedAt }, changed: hasChanged ? ["responses"] : [] };
    },
  },
};

function invitationOf({ caller }: Context): NonNullable<Context["caller"]["invitation"]> {
  if (!caller.invitation) throw new Error("only a respondent has the scope own-response:write");
  return caller.invitation;
}

/** Why a respondent can't answer now: the response was submitted, or the wave takes no answers. */
async function standingOf(invitationId: string, context: Context): Promise<ProblemError> {
  const [standing] = await context.rows<{ state: string; isTaking: boolean; isSubmitted: boolean }>(readStanding, [
    invitationId,
    context.momentNow(),
  ]);
  if (!standing) return new ProblemError("unauthenticated", { reason: "unknown" }); // erased while the call was under way
  if (standing.isSubmitted) return illegal("response", "submitted");
  return illegal("wave", standing.state === "open" ? "closed" : standing.state);
}

function illegal(resource: "response" | "wave", state: string): ProblemError<"illegal-step"> {
  return new ProblemError("illegal-step", { resource, state, step: "response", legalSteps: [] });
}
