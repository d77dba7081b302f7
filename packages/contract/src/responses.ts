import { PageQuery, ResponseId, ResponseIntake, ResponseIntakeResult, SurveyResponsePage, WaveId } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";
import { waves } from "./survey-examples.ts";

const response = "01938c1e-0000-7000-8000-0000000d0001";
const nobodys = "01938c1e-0000-7000-8000-0000000dffff";

/** A file of two responses. */
const file = {
  csv: "id,region,q1,q2\n1,AM14,Y,4\n2,AM18,N,\n",
  mapping: {
    columns: [
      { column: "q1", questionKey: "visited", codes: { Y: "yes", N: "no" } },
      { column: "q2", questionKey: "satisfaction" },
    ],
    responseIdColumn: "id",
    regionCodeColumn: "region",
  },
};

/** The submitted responses of waves: microdata, for the evaluation only. */
export const responses = {
  list: operation({
    method: "GET",
    path: "/waves/{waveId}/responses",
    summary: "List the responses of a wave",
    description:
      "The submitted responses of a wave, by id: microdata, for purpose `evaluation` only. What was saved and not submitted is not among them. As a file all of them come at once: NDJSON has the items of this list; CSV and Parquet have the variables of the codebook; the zip is a Data Package 2.0 with codebook, SPSS syntax and Stata do-file.",
    access: { kind: "scoped", scope: "responses:read", purpose: "evaluation", region: "all" },
    effect: "read",
    streamedAs: ["application/x-ndjson", "text/csv", "application/vnd.apache.parquet", "application/zip"],
    input: PageQuery.extend({ waveId: WaveId }),
    output: SurveyResponsePage,
    problems: ["not-found"],
    examples: [
      { title: "The first responses", input: { waveId: waves.closed, limit: 10 } },
      { title: "A wave that does not exist", input: { waveId: waves.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/waves/{waveId}/responses",
    summary: "Take in responses from a file",
    description:
      "Takes in the responses of a CSV file, as LimeSurvey or ODK writes it, into a wave that is not planned any more, and answers what became of each row. Each is checked against exactly the questionnaire of the wave, conditions included. Each row has the id of its response, by which that can be erased. Through tRPC a file can be a megabyte, by REST 32.",
    access: { kind: "scoped", scope: "responses:write", purpose: "evaluation", region: "all" },
    effect: "write",
    maxBodyBytes: 32_000_000,
    input: ResponseIntake.extend({ waveId: WaveId }),
    output: ResponseIntakeResult,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "Two responses", input: { waveId: waves.closed, ...file } },
      { title: "A trial", input: { waveId: waves.closed, ...file, dryRun: true } },
      {
        title: "A row that does not fit",
        input: { waveId: waves.closed, ...file, csv: "id,region,q1,q2\n3,AM14,Y,9\n" },
        problem: "invalid-input",
      },
      { title: "A wave that is planned", input: { waveId: waves.planned, ...file }, problem: "illegal-step" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/waves/{waveId}/responses/{responseId}",
    summary: "Erase a response",
    description:
      "Erases the response of one respondent who asked for it, submitted or not: it is gone from storage, from exports and from every later release; its invitation opens nothing any more. Results that were released stay as they are. Erasing it again changes nothing.",
    access: { kind: "scoped", scope: "responses:write", purpose: "evaluation", region: "all" },
    effect: "write",
    status: 204,
    unconditional: "Who asks to be erased must be, whatever else was changed.",
    input: z.strictObject({ waveId: WaveId, responseId: ResponseId }),
    output: z.void(),
    problems: ["not-found"],
    examples: [
      { title: "A response", input: { waveId: waves.closed, responseId: response } },
      { title: "A response that does not exist", input: { waveId: waves.closed, responseId: nobodys }, problem: "not-found" },
    ],
  }),
};
