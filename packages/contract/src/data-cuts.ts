import {
  CutProgressCursor,
  CutProgressFeed,
  DataCut,
  DataCutFile,
  DataCutFileName,
  DataCutId,
  DataCutPage,
  NewDataCut,
  PageQuery,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { demonstrationCut } from "./data-cut-examples.ts";
import { type Access, operation } from "./operation.ts";
import { wait } from "./waiting.ts";

const reads: Access = { kind: "scoped", scope: "data-cuts:read", purpose: "evaluation", region: "all" };
/** Names of tables and how many rows they have are no data of anyone. */
const readsProgress: Access = { kind: "scoped", scope: "data-cuts:read", region: "all" };
const writes: Access = { kind: "scoped", scope: "data-cuts:write", purpose: "evaluation", region: "all" };
const byId = { cutId: DataCutId };
const title = { nl: "Bij het rapport (demonstratie)", en: "For the report (demonstration)" };

/** Data cuts (datasneden): the evaluation's view of one moment, frozen under a name. */
export const dataCuts = {
  list: operation({
    method: "GET",
    path: "/data-cuts",
    summary: "List the data cuts",
    description: "All data cuts with their revisions and files, by name.",
    access: reads,
    effect: "read",
    input: PageQuery,
    output: DataCutPage,
    problems: [],
    examples: [{ title: "All data cuts", input: { limit: 100 } }],
  }),
  get: operation({
    method: "GET",
    path: "/data-cuts/{cutId}",
    summary: "Get a data cut",
    description: "One data cut: its revisions with their hashes, and the files of the current one.",
    access: reads,
    effect: "read",
    input: z.strictObject(byId),
    output: DataCut,
    problems: ["not-found"],
    examples: [
      { title: "A data cut", input: { cutId: demonstrationCut } },
      { title: "One that does not exist", input: { cutId: "demonstration-nothing" }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/data-cuts",
    summary: "Make a data cut",
    description:
      "Asks for a data cut: one consistent view of regions, goals, indicators, observations, surveys with their responses, releases, budgets and the design of the evaluation, frozen for the evaluation under this name. It is made by a job: follow its progress. Its files are canonical CSV in the form of a Data Package, with a manifest that has the SHA-256 of each; the same revision gives the same bytes whenever it is made again. When a respondent is erased, a new revision takes its place without those answers, and the old one's hash stays. A cut that failed can be asked for again.",
    access: writes,
    effect: "write",
    status: 201,
    input: NewDataCut,
    output: DataCut,
    problems: ["already-exists"],
    examples: [
      { title: "A data cut for a report", input: { cutId: "demonstration-report", title, cycle: 2026 } },
      { title: "A name that is taken", input: { cutId: demonstrationCut, title }, problem: "already-exists" },
      { title: "No name", input: { cutId: "Demonstration 2026", title }, problem: "invalid-input" },
    ],
  }),
  progress: operation({
    method: "GET",
    path: "/data-cuts/{cutId}/progress",
    summary: "Follow the making of a data cut",
    description:
      "How far the job of a data cut is, step by step. With `wait` the answer waits for a step. It ends when the newest revision is made, or has failed for good.",
    access: readsProgress,
    effect: "read",
    isFollowed: true,
    input: z.strictObject({
      ...byId,
      limit: PageQuery.shape.limit,
      after: CutProgressCursor.optional().meta({
        title: "After",
        description: "Where to go on: `page.next` of the answer before, or the id of a step.",
      }),
      wait: wait("a step"),
    }),
    output: CutProgressFeed,
    problems: ["not-found"],
    examples: [
      { title: "How it was made", input: { cutId: demonstrationCut } },
      { title: "One that does not exist", input: { cutId: "demonstration-nothing" }, problem: "not-found" },
    ],
  }),
};

/** The files of data cuts. */
export const dataCutFiles = {
  get: operation({
    method: "GET",
    path: "/data-cuts/{cutId}/files/{name}",
    summary: "Get a file of a data cut",
    description: "A file of the current revision of a data cut. Those of revisions that were superseded are gone.",
    access: reads,
    effect: "read",
    isDownload: true,
    input: z.strictObject({ ...byId, name: DataCutFileName }),
    output: DataCutFile,
    problems: ["not-found"],
    examples: [
      { title: "A table", input: { cutId: demonstrationCut, name: "goals.csv" } },
      { title: "A file that it does not have", input: { cutId: demonstrationCut, name: "nothing.csv" }, problem: "not-found" },
    ],
  }),
};
