import {
  PageQuery,
  Questionnaire,
  SurveyKey,
  SurveyVersion,
  SurveyVersionComparison,
  SurveyVersionNumber,
  SurveyVersionPage,
  Workbook,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { workbook } from "./example-workbook.ts";
import { type Access, operation } from "./operation.ts";
import { questionnaire, surveyKey } from "./survey-examples.ts";

const reads: Access = { kind: "scoped", scope: "surveys:read", region: "none" };
const writes: Access = { kind: "scoped", scope: "surveys:write", purpose: "evaluation", region: "all" };
const byNumber = { surveyKey: SurveyKey, number: SurveyVersionNumber };

/** The versions of the questionnaires of surveys. */
export const surveyVersions = {
  list: operation({
    method: "GET",
    path: "/surveys/{surveyKey}/versions",
    summary: "List the versions of a survey",
    description: "The versions of the questionnaire of a survey, oldest first, without their questions.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({ surveyKey: SurveyKey }),
    output: SurveyVersionPage,
    problems: ["not-found"],
    examples: [
      { title: "All versions", input: { surveyKey } },
      { title: "A survey that does not exist", input: { surveyKey: "demonstration-nothing" }, problem: "not-found" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/surveys/{surveyKey}/versions/{number}",
    summary: "Get a version of a survey",
    description: "One version of the questionnaire, with every question, option and condition.",
    access: reads,
    effect: "read",
    input: z.strictObject(byNumber),
    output: SurveyVersion,
    problems: ["not-found"],
    examples: [
      { title: "The first version", input: { surveyKey, number: 1 } },
      { title: "A version that does not exist", input: { surveyKey, number: 99 }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/surveys/{surveyKey}/versions",
    summary: "Make a version of a survey",
    description:
      "Makes the next version of the questionnaire. Questions keep their keys, options their codes and values: by these answers are compared over versions. Every fault is told at once.",
    access: writes,
    effect: "write",
    status: 201,
    input: z.strictObject({ surveyKey: SurveyKey, questionnaire: Questionnaire }),
    output: SurveyVersion,
    problems: ["not-found"],
    examples: [
      { title: "The next version", input: { surveyKey, questionnaire } },
      {
        title: "A condition on a question that does not come before",
        input: { surveyKey, questionnaire: { questions: questionnaire.questions.toReversed() } },
        problem: "invalid-input",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/surveys/{surveyKey}/versions/{number}",
    summary: "Change a version of a survey",
    description: "Puts another questionnaire in the place of this one, as long as no wave uses it.",
    access: writes,
    effect: "write",
    input: z.strictObject({ ...byNumber, questionnaire: Questionnaire }),
    output: SurveyVersion,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A version that no wave uses", input: { surveyKey, number: 2, questionnaire } },
      { title: "A version that is frozen", input: { surveyKey, number: 1, questionnaire }, problem: "illegal-step" },
    ],
  }),
  readWorkbook: operation({
    method: "POST",
    path: "/surveys/{surveyKey}/workbook-readings",
    summary: "Read a questionnaire from a workbook",
    description:
      "Reads an XLSForm workbook, as ODK and Kobo use, and answers its questionnaire; nothing is stored: make a version of it with what was answered. Options keep the values that they have in the newest version. Every fault is told with its sheet, row and column.",
    access: reads,
    effect: "read",
    maxBodyBytes: 8_000_000,
    input: z.strictObject({ surveyKey: SurveyKey, workbook: Workbook }),
    output: Questionnaire,
    problems: ["not-found"],
    examples: [
      { title: "A workbook", input: { surveyKey, workbook } },
      { title: "What is no workbook", input: { surveyKey, workbook: "bm8gd29ya2Jvb2s=" }, problem: "invalid-input" },
    ],
  }),
  compare: operation({
    method: "GET",
    path: "/surveys/{surveyKey}/versions/{number}/comparison",
    summary: "Compare a version of a survey with another",
    description:
      "What became of each question from the other version to this one, and whether answers stay comparable. They do not when the type, the options, the points of a scale, the bounds or the condition differ; nor when it was reworded, unless `isComparableWhenReworded` says that they do.",
    access: reads,
    effect: "read",
    input: z.strictObject({
      ...byNumber,
      with: SurveyVersionNumber.meta({ title: "With", description: "The version to compare with.", examples: [1] }),
    }),
    output: SurveyVersionComparison,
    problems: ["not-found"],
    examples: [
      { title: "The second version with the first", input: { surveyKey, number: 2, with: 1 } },
      { title: "With a version that does not exist", input: { surveyKey, number: 2, with: 99 }, problem: "not-found" },
    ],
  }),
};
