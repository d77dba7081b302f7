import * as z from "zod";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { Version } from "./version.ts";

/**
 * Key of a survey: words in lower case with hyphens between them.
 *
 * @example
 * SurveyKey.parse("programme-managers");
 */
export const SurveyKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
  .meta({
    id: "SurveyKey",
    title: "Survey key",
    description: "Key of a survey: words in lower case, with hyphens between them. It never changes.",
    examples: ["programme-managers"],
  });
export type SurveyKey = z.infer<typeof SurveyKey>;

/**
 * Who is asked. Of programme managers there is about one for each region: their answers are never split by region, or by anything that
 * nearly names one.
 *
 * @example
 * Audience.parse("werkcentrumClients");
 */
export const Audience = z.enum(["programmeManagers", "professionals", "werkcentrumClients", "campaignAwareness"]).meta({
  id: "Audience",
  title: "Audience",
  description:
    "Who is asked: the regional programme managers (yearly), professionals, clients of a Werkcentrum, or the public before and after the campaign. The answers of programme managers, about one for each region, are never split by region or by anything that nearly names one.",
  examples: ["programmeManagers"],
});
export type Audience = z.infer<typeof Audience>;

const title = { title: "Title", description: "What the survey is called." };
const facts = { surveyKey: SurveyKey, audience: Audience };

/** The number of a version of a survey's questionnaire. */
export const SurveyVersionNumber = z
  .int()
  .min(1)
  .max(10_000)
  .meta({
    title: "Version number",
    description: "Number of a version of the questionnaire: 1, and one more with each new version.",
    examples: [1],
  });

/**
 * A survey (enquête): who is asked, with a questionnaire in versions.
 *
 * @example
 * const isAsked = (survey: Survey): boolean => survey.currentVersion !== null;
 */
export const Survey = z
  .object({
    ...facts,
    title: LocalizedText.meta(title),
    currentVersion: SurveyVersionNumber.nullable().meta({
      title: "Current version",
      description: "Number of the newest version of the questionnaire, or null while there is none.",
      examples: [1],
    }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({ id: "Survey", title: "Survey", description: "A survey (enquête): who is asked, with a questionnaire in versions." });
export type Survey = z.infer<typeof Survey>;

/** A page of surveys, by key. */
export const SurveyPage = pageOf("SurveyPage", "Surveys", Survey, {});
export type SurveyPage = z.infer<typeof SurveyPage>;

/**
 * A survey to be made.
 *
 * @example
 * NewSurvey.parse({ surveyKey: "clients", audience: "werkcentrumClients", title: { nl: "Bezoekers van het Werkcentrum" } });
 */
export const NewSurvey = z.strictObject({ ...facts, title: LocalizedTextInput.meta(title) }).meta({
  id: "NewSurvey",
  title: "New survey",
  description: "A survey to be made. Its key and its audience never change.",
});
export type NewSurvey = z.infer<typeof NewSurvey>;
