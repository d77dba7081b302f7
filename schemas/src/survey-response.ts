import * as z from "zod";
import { InvitationId } from "./invitation.ts";
import { LocalizedText } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { Questionnaire } from "./questionnaire.ts";
import { RegionCode } from "./region-code.ts";
import { SentAnswers, SurveyAnswers } from "./survey-answers.ts";
import { uuid } from "./uuid.ts";
import { WaveId } from "./wave.ts";

/** Id of a response. */
export const ResponseId = uuid.meta({
  title: "Response id",
  description: "Id of the response.",
  examples: ["01938c1e-0000-7000-8000-0000000d0001"],
});

const isSubmitted = z.boolean().meta({
  title: "Is submitted",
  description: "Was it submitted? Then it can't change any more; else it is saved to go on with.",
  examples: [true],
});
const submittedAt = Moment.nullable().meta({
  title: "Submitted at",
  description: "When it was submitted (UTC), or null.",
  examples: ["2026-11-23T11:00:00.000Z"],
});

/**
 * What a respondent has to answer, and what is saved of it.
 *
 * @example
 * const isDone = ({ submittedAt }: OwnQuestionnaire): boolean => submittedAt !== null;
 */
export const OwnQuestionnaire = z
  .object({
    waveId: WaveId,
    title: LocalizedText.meta({ title: "Title", description: "What the wave is called." }),
    closesAt: Moment.meta({
      title: "Closes at",
      description: "Until when answers are taken (UTC).",
      examples: ["2026-11-30T23:00:00Z"],
    }),
    questionnaire: Questionnaire,
    answers: SurveyAnswers.meta({ title: "Answers", description: "What was saved until now." }),
    submittedAt,
  })
  .meta({ id: "OwnQuestionnaire", title: "Own questionnaire", description: "What a respondent has to answer, and what is saved of it." });
export type OwnQuestionnaire = z.infer<typeof OwnQuestionnaire>;

/**
 * A respondent's answers, as they are to be.
 *
 * @example
 * OwnResponse.parse({ answers: { visited: "yes" }, isSubmitted: false });
 */
export const OwnResponse = z.strictObject({ answers: SentAnswers, isSubmitted }).meta({
  id: "OwnResponse",
  title: "Own response",
  description: "All answers of a respondent as they are to be; what is not there, or null, is not answered.",
});
export type OwnResponse = z.infer<typeof OwnResponse>;

/** What became of a respondent's answers. */
export const SavedResponse = z
  .object({
    waveId: WaveId,
    responseId: ResponseId,
    submittedAt,
    savedAt: Moment.meta({ title: "Saved at", description: "When it was saved (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({ id: "SavedResponse", title: "Saved response", description: "What became of a respondent's answers." });
export type SavedResponse = z.infer<typeof SavedResponse>;

/**
 * A submitted response, as microdata.
 *
 * @example
 * const of = (responses: readonly SurveyResponse[], key: string) => responses.map(({ answers }) => answers[key]);
 */
export const SurveyResponse = z
  .object({
    responseId: ResponseId,
    invitationId: InvitationId.nullable().meta({
      title: "Invitation id",
      description: "The invitation that it answers; null where it came by an intake.",
      examples: [null],
    }),
    regionCode: RegionCode.nullable().meta({
      title: "Region code",
      description: "The region of the respondent, or null.",
      examples: ["AM14"],
    }),
    submittedAt: Moment.meta({
      title: "Submitted at",
      description: "When it was submitted (UTC).",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
    answers: SurveyAnswers,
  })
  .meta({ id: "SurveyResponse", title: "Survey response", description: "A submitted response: microdata, for the evaluation only." });
export type SurveyResponse = z.infer<typeof SurveyResponse>;

/** A page of submitted responses, by id. */
export const SurveyResponsePage = pageOf("SurveyResponsePage", "Survey responses", SurveyResponse, {});
export type SurveyResponsePage = z.infer<typeof SurveyResponsePage>;
