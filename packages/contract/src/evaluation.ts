import {
  CycleYear,
  EvaluationCycle,
  EvaluationCyclePage,
  EvaluationProgramme,
  EvaluationQuestion,
  EvaluationQuestionCode,
  EvaluationQuestionLinks,
  EvaluationQuestionPage,
  Level,
  PageQuery,
  StrandCode,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { publishedEvaluation, writesEvaluation } from "./evaluation-access.ts";
import { type Access, operation } from "./operation.ts";
import { surveyKey } from "./survey-examples.ts";

const readsQuestions: Access = {
  kind: "open",
  because: "The questions were published for everyone; with evaluation:read a caller also sees the reports that are not out yet.",
  restsOn: ["evaluation", "reports"],
};

/** The design of the evaluation, as it was published. */
export const evaluation = {
  get: operation({
    method: "GET",
    path: "/evaluation",
    summary: "Get the evaluation",
    description:
      "The evaluation of the reform as it was published: its strands with their main questions, what is done in its cycles, and the principles that it goes by.",
    access: publishedEvaluation,
    effect: "read",
    input: z.strictObject({}),
    output: EvaluationProgramme,
    problems: [],
    examples: [{ title: "The evaluation", input: {} }],
  }),
};

/** The yearly cycles of the evaluation. */
export const evaluationCycles = {
  list: operation({
    method: "GET",
    path: "/evaluation/cycles",
    summary: "List the cycles of the evaluation",
    description: "The yearly cycles with their parts, by year.",
    access: publishedEvaluation,
    effect: "read",
    input: PageQuery,
    output: EvaluationCyclePage,
    problems: [],
    examples: [{ title: "All cycles", input: { limit: 100 } }],
  }),
  get: operation({
    method: "GET",
    path: "/evaluation/cycles/{year}",
    summary: "Get a cycle of the evaluation",
    description:
      "One yearly cycle with its parts. Its waves are found by `cycle` under `/waves`, its visits and reports under `/evaluation`.",
    access: publishedEvaluation,
    effect: "read",
    input: z.strictObject({ year: CycleYear.meta({ title: "Year", description: "The year of the cycle.", examples: [2027] }) }),
    output: EvaluationCycle,
    problems: ["not-found"],
    examples: [
      { title: "The second cycle, which has extra elements", input: { year: 2027 } },
      { title: "A year without a cycle", input: { year: 2032 }, problem: "invalid-input" },
    ],
  }),
};

/** The questions of the evaluation, and what answers them. */
export const evaluationQuestions = {
  list: operation({
    method: "GET",
    path: "/evaluation/questions",
    summary: "List the questions of the evaluation",
    description:
      "The questions of the evaluation in the order in which they were published, with the goals, indicators, questions of surveys and reports that they are linked to.",
    access: readsQuestions,
    effect: "read",
    input: PageQuery.extend({
      strandCode: StrandCode.optional().meta({ title: "Strand code", description: "Only those of this strand.", examples: ["reform"] }),
      level: Level.optional().meta({ title: "Level", description: "Only those that are asked of this level.", examples: ["regional"] }),
    }),
    output: EvaluationQuestionPage,
    problems: [],
    examples: [
      { title: "All questions", input: { limit: 100 } },
      { title: "Those of a level", input: { strandCode: "reform", level: "regional" } },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/evaluation/questions/{questionCode}",
    summary: "Get a question of the evaluation",
    description: "One question as it was published, and what it is linked to.",
    access: readsQuestions,
    effect: "read",
    input: z.strictObject({ questionCode: EvaluationQuestionCode }),
    output: EvaluationQuestion,
    problems: ["not-found"],
    examples: [
      { title: "A question", input: { questionCode: "regional-activity" } },
      { title: "A question that was not published", input: { questionCode: "regional-rank" }, problem: "not-found" },
    ],
  }),
  link: operation({
    method: "PUT",
    path: "/evaluation/questions/{questionCode}/links",
    summary: "Link a question of the evaluation",
    description:
      "Puts what a question is linked to in the place of what it was linked to before: goals, indicators and questions of surveys. The question itself stays as it was published. Reports link to their questions themselves. When nothing differs, the version stays as it is.",
    access: writesEvaluation,
    effect: "write",
    input: z.strictObject({ questionCode: EvaluationQuestionCode, ...EvaluationQuestionLinks.shape }),
    output: EvaluationQuestion,
    problems: ["not-found"],
    examples: [
      {
        title: "To a goal, an indicator and a question of a survey",
        input: {
          questionCode: "regional-result",
          goalCodes: ["services"],
          indicatorCodes: ["werkcentrum-visitors"],
          surveyQuestions: [{ surveyKey, questionKey: "satisfaction" }],
        },
      },
      {
        title: "To what does not exist",
        input: {
          questionCode: "regional-result",
          goalCodes: [],
          indicatorCodes: ["demonstration-nothing"],
          surveyQuestions: [{ surveyKey, questionKey: "nothing" }],
        },
        problem: "invalid-input",
      },
    ],
  }),
};
