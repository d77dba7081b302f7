import * as z from "zod";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { QuestionKey } from "./question-codes.ts";
import { Questionnaire } from "./questionnaire.ts";
import { SurveyKey, SurveyVersionNumber } from "./survey.ts";
import { Version } from "./version.ts";

const isFrozen = z.boolean().meta({
  title: "Is frozen",
  description: "Does a wave use it? From then on it can't change any more, nor be removed.",
  examples: [true],
});

/**
 * A version of a survey's questionnaire. It is frozen once a wave uses it.
 *
 * @example
 * const keys = ({ questionnaire }: SurveyVersion): string[] => questionnaire.questions.map(({ questionKey }) => questionKey);
 */
export const SurveyVersion = z
  .object({
    surveyKey: SurveyKey,
    number: SurveyVersionNumber,
    isFrozen,
    questionnaire: Questionnaire,
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({
    id: "SurveyVersion",
    title: "Survey version",
    description: "A version of a survey's questionnaire. It is frozen once a wave uses it.",
  });
export type SurveyVersion = z.infer<typeof SurveyVersion>;

/** A version without its questions, as lists have it. */
export const SurveyVersionSummary = SurveyVersion.pick({ surveyKey: true, number: true, isFrozen: true, changedAt: true })
  .extend({
    questionCount: z
      .int()
      .min(1)
      .meta({ title: "Question count", description: "How many questions it has.", examples: [24] }),
  })
  .meta({ id: "SurveyVersionSummary", title: "Survey version summary", description: "A version of a survey's questionnaire, in short." });
export type SurveyVersionSummary = z.infer<typeof SurveyVersionSummary>;

/** A page of versions, oldest first. */
export const SurveyVersionPage = pageOf("SurveyVersionPage", "Survey versions", SurveyVersionSummary, {});
export type SurveyVersionPage = z.infer<typeof SurveyVersionPage>;

/** What can become of a question from one version to another. */
export const questionComparisonStatuses = ["added", "removed", "unchanged", "changed"] as const;

/** What of a question can differ between versions. */
export const questionParts = [
  "type",
  "text",
  "help",
  "unit",
  "lowestText",
  "highestText",
  "options",
  "missing",
  "rows",
  "bounds",
  "showIf",
  "mostChosen",
  "isRequired",
  "order",
  "decimals",
  "indicatorCode",
  "identifies",
] as const;

/** Why answers to two versions of a question can't be compared. */
export const incomparabilities = [
  "notInBoth",
  "type",
  "options",
  "bounds",
  "rowsRemoved",
  "showIf",
  "mostChosen",
  "conditionQuestion",
  "wording",
] as const;

/**
 * What became of a question from one version of the questionnaire to another, and whether its answers can be compared.
 *
 * @example
 * const broken = (items: readonly QuestionComparison[]): string[] =>
 *   items.filter(({ areAnswersComparable }) => !areAnswersComparable).map(({ questionKey }) => questionKey);
 */
export const QuestionComparison = z
  .object({
    questionKey: QuestionKey,
    status: z.enum(questionComparisonStatuses).meta({ title: "Status", description: "What became of it.", examples: ["changed"] }),
    changedParts: z.array(z.enum(questionParts)).meta({ title: "Changed parts", description: "What of it differs.", examples: [["text"]] }),
    areAnswersComparable: z.boolean().meta({
      title: "Are answers comparable",
      description: "Can answers to the one be compared with answers to the other?",
      examples: [false],
    }),
    reasons: z.array(z.enum(incomparabilities)).meta({
      title: "Reasons",
      description:
        "Why they can't be compared; none where they can. `conditionQuestion`: others were asked, as a question that its condition looks at is not comparable. `wording`: it was reworded, and `isComparableWhenReworded` does not say that answers stay comparable.",
      examples: [["wording"]],
    }),
  })
  .meta({
    id: "QuestionComparison",
    title: "Question comparison",
    description: "What became of a question from one version of the questionnaire to another, and whether its answers can be compared.",
  });
export type QuestionComparison = z.infer<typeof QuestionComparison>;

/** The comparison of two versions of a questionnaire, question by question. */
export const SurveyVersionComparison = z
  .object({
    surveyKey: SurveyKey,
    number: SurveyVersionNumber.meta({ title: "Number", description: "The version that is looked at.", examples: [2] }),
    with: SurveyVersionNumber.meta({ title: "With", description: "The version that it is compared with.", examples: [1] }),
    questions: z.array(QuestionComparison).meta({
      title: "Questions",
      description: "Every question of either version: those of the version in its order, then those that are gone.",
    }),
  })
  .meta({
    id: "SurveyVersionComparison",
    title: "Survey version comparison",
    description: "What a version of a questionnaire changes, and whether answers stay comparable.",
  });
export type SurveyVersionComparison = z.infer<typeof SurveyVersionComparison>;
