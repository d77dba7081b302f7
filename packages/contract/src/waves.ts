import { CycleYear, NewWave, PageQuery, ResponseRate, SurveyKey, Wave, WaveContent, WaveId, WavePage } from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";
import { waves as ids, surveyKey, wave } from "./survey-examples.ts";

const reads: Access = {
  kind: "open",
  because: "Waves whose results are released are for everyone; with `surveys:read` a caller also sees the others.",
  restsOn: ["waves"],
};
const writes: Access = { kind: "scoped", scope: "surveys:write", purpose: "evaluation", region: "all" };
const byId = { waveId: WaveId };

/** The waves (rondes) of surveys. */
export const waves = {
  list: operation({
    method: "GET",
    path: "/waves",
    summary: "List the waves",
    description: "The waves that the caller may see, by survey, cycle and opening.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({
      surveyKey: SurveyKey.optional().meta({ title: "Survey key", description: "Only waves of this survey.", examples: [surveyKey] }),
      cycle: CycleYear.optional().meta({ title: "Cycle", description: "Only waves of this cycle.", examples: [2026] }),
    }),
    output: WavePage,
    problems: [],
    examples: [
      { title: "All waves that the caller may see", input: { limit: 100 } },
      { title: "Those of a survey in a cycle", input: { surveyKey, cycle: 2026 } },
      { title: "A survey that does not exist", input: { surveyKey: "demonstration-nothing" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/waves/{waveId}",
    summary: "Get a wave",
    description: "One wave: when it is asked, of how many, by which rules its results are protected, and how far it is.",
    access: reads,
    effect: "read",
    input: z.strictObject(byId),
    output: Wave,
    problems: ["not-found"],
    examples: [
      { title: "A wave whose results are released", input: { waveId: ids.released } },
      { title: "A wave that does not exist", input: { waveId: ids.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/waves",
    summary: "Plan a wave",
    description:
      "Plans a wave of a survey. The version of the questionnaire that it uses is frozen from then on. Answers of programme managers can't be split by region, nor by a question that nearly names one.",
    access: writes,
    effect: "write",
    status: 201,
    input: NewWave,
    output: Wave,
    problems: [],
    examples: [
      { title: "A wave of a survey", input: { surveyKey, ...wave } },
      {
        title: "A version that does not exist",
        input: { surveyKey, ...wave, versionNumber: 99 },
        problem: "invalid-input",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/waves/{waveId}",
    summary: "Change a wave",
    description: "Changes a wave while it is planned.",
    access: writes,
    effect: "write",
    input: WaveContent.extend(byId),
    output: Wave,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A planned wave", input: { waveId: ids.planned, ...wave } },
      { title: "A wave that is open", input: { waveId: ids.open, ...wave }, problem: "illegal-step" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/waves/{waveId}",
    summary: "Remove a planned wave",
    description: "Removes a wave while it is planned, with its invitations.",
    access: writes,
    effect: "write",
    status: 204,
    input: z.strictObject(byId),
    output: z.void(),
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A planned wave", input: { waveId: ids.planned } },
      { title: "A wave that is open", input: { waveId: ids.open }, problem: "illegal-step" },
    ],
  }),
  open: operation({
    method: "PUT",
    path: "/waves/{waveId}/opening",
    summary: "Open a wave",
    description: "Opens a planned wave. Answers are taken from `opensAt` until `closesAt`, or until it is closed before.",
    access: writes,
    effect: "write",
    input: z.strictObject(byId),
    output: Wave,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A planned wave", input: { waveId: ids.planned } },
      { title: "A wave that is closed", input: { waveId: ids.closed }, problem: "illegal-step" },
    ],
  }),
  close: operation({
    method: "PUT",
    path: "/waves/{waveId}/closure",
    summary: "Close a wave",
    description: "Closes an open wave: no answers are taken any more. What was saved and not submitted stays out of all results.",
    access: writes,
    effect: "write",
    input: z.strictObject(byId),
    output: Wave,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "An open wave", input: { waveId: ids.open } },
      { title: "A wave that is planned", input: { waveId: ids.planned }, problem: "illegal-step" },
    ],
  }),
  release: operation({
    method: "PUT",
    path: "/waves/{waveId}/release",
    summary: "Release the results of a wave",
    description:
      "Starts the job that makes all tables of a closed wave together, protects them by its rule set, and stores them; `release.state` tells how far it is. Results are never recomputed. Of a wave that is released, another release is made only when every number that changed did so by at least the threshold, and nothing is given away by the releases together; else it is refused.",
    access: writes,
    effect: "write",
    input: z.strictObject(byId),
    output: Wave,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "A closed wave", input: { waveId: ids.closed } },
      { title: "A wave that is open", input: { waveId: ids.open }, problem: "illegal-step" },
    ],
  }),
  responseRate: operation({
    method: "GET",
    path: "/waves/{waveId}/response-rate",
    summary: "Get the response rate of a wave",
    description: "How many of a wave's population were invited and submitted a response. It is never split.",
    access: { kind: "scoped", scope: "surveys:read", region: "all" },
    effect: "read",
    input: z.strictObject(byId),
    output: ResponseRate,
    problems: ["not-found"],
    examples: [
      { title: "A wave", input: { waveId: ids.open } },
      { title: "A wave that does not exist", input: { waveId: ids.nobodys }, problem: "not-found" },
    ],
  }),
};
