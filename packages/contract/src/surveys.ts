import { NewSurvey, PageQuery, Survey, SurveyKey, SurveyPage } from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";
import { surveyKey } from "./survey-examples.ts";

const reads: Access = { kind: "public", because: "That a survey is held, and of whom, is no secret.", restsOn: ["surveys"] };
/** Surveys are the evaluation's. */
const writes: Access = { kind: "scoped", scope: "surveys:write", purpose: "evaluation", region: "all" };
const title = { nl: "Bezoekers van het Werkcentrum (demonstratie)", en: "Clients of the Werkcentrum (demonstration)" };

/** The surveys (enquêtes) of the evaluation. */
export const surveys = {
  list: operation({
    method: "GET",
    path: "/surveys",
    summary: "List the surveys",
    description: "All surveys, by key: who is asked, and which version of the questionnaire is the newest.",
    access: reads,
    effect: "read",
    input: PageQuery,
    output: SurveyPage,
    problems: [],
    examples: [{ title: "All surveys", input: { limit: 100 } }],
  }),
  get: operation({
    method: "GET",
    path: "/surveys/{surveyKey}",
    summary: "Get a survey",
    description: "One survey: who is asked, and which version of the questionnaire is the newest.",
    access: reads,
    effect: "read",
    input: z.strictObject({ surveyKey: SurveyKey }),
    output: Survey,
    problems: ["not-found"],
    examples: [
      { title: "A survey", input: { surveyKey } },
      { title: "A survey that does not exist", input: { surveyKey: "demonstration-nothing" }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/surveys",
    summary: "Make a survey",
    description: "Makes a survey, still without a questionnaire. Its key and its audience never change.",
    access: writes,
    effect: "write",
    status: 201,
    input: NewSurvey,
    output: Survey,
    problems: ["already-exists"],
    examples: [
      { title: "A survey of professionals", input: { surveyKey: "demonstration-professionals", audience: "professionals", title } },
      { title: "A key that is taken", input: { surveyKey, audience: "werkcentrumClients", title }, problem: "already-exists" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/surveys/{surveyKey}",
    summary: "Change the title of a survey",
    description: "Gives a survey another title. Everything else of it stays, or stands in its versions.",
    access: writes,
    effect: "write",
    input: NewSurvey.pick({ surveyKey: true, title: true }),
    output: Survey,
    problems: ["not-found"],
    examples: [
      { title: "Another title", input: { surveyKey, title } },
      { title: "A survey that does not exist", input: { surveyKey: "demonstration-nothing", title }, problem: "not-found" },
    ],
  }),
};
