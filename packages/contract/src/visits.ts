import {
  CycleYear,
  NewRegionVisit,
  PageQuery,
  RegionCode,
  RegionVisit,
  RegionVisitContent,
  RegionVisitPage,
  VisitCoverage,
  VisitId,
  VisitState,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { writesEvaluation } from "./evaluation-access.ts";
import { visits as ids } from "./evaluation-examples.ts";
import { type Access, operation } from "./operation.ts";

const reads: Access = {
  kind: "public",
  because: "Which regions the evaluation visits says nothing of how they do.",
  restsOn: ["visits", "regions"],
};
const byId = { visitId: VisitId };

/** The in-depth visits (verdiepende bezoeken) of the evaluation. */
export const visits = {
  list: operation({
    method: "GET",
    path: "/evaluation/visits",
    summary: "List the visits to regions",
    description: "The in-depth visits that took place, are planned or were cancelled, by cycle and region code.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({
      cycle: CycleYear.optional().meta({ title: "Cycle", description: "Only those of this cycle.", examples: [2026] }),
      regionCode: RegionCode.optional().meta({ title: "Region code", description: "Only those of this region.", examples: ["AM14"] }),
      state: VisitState.optional().meta({ title: "State", description: "Only those in this state.", examples: ["planned"] }),
    }),
    output: RegionVisitPage,
    problems: [],
    examples: [
      { title: "All visits", input: { limit: 100 } },
      { title: "Those that are planned in a cycle", input: { cycle: 2027, state: "planned" } },
      { title: "Of a region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  coverage: operation({
    method: "GET",
    path: "/evaluation/visit-coverage",
    summary: "Get the coverage of the visits",
    description:
      "Which regions were visited, are planned, and remain; and whether those that remain still fit in the cycles that are left, with five or six regions a cycle. It says nothing of how the regions do. A plan whose year has passed without a visit is none any more.",
    access: reads,
    effect: "read",
    input: z.strictObject({}),
    output: VisitCoverage,
    problems: [],
    examples: [{ title: "Today", input: {} }],
  }),
  get: operation({
    method: "GET",
    path: "/evaluation/visits/{visitId}",
    summary: "Get a visit",
    description: "One visit to a region.",
    access: reads,
    effect: "read",
    input: z.strictObject(byId),
    output: RegionVisit,
    problems: ["not-found"],
    examples: [
      { title: "A visit that took place", input: { visitId: ids.done } },
      { title: "A visit that does not exist", input: { visitId: ids.nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/evaluation/visits",
    summary: "Plan a visit",
    description:
      "Plans a visit to a region, or notes one that took place. A region is visited once: it can have one visit that was not cancelled.",
    access: writesEvaluation,
    effect: "write",
    status: 201,
    input: NewRegionVisit,
    output: RegionVisit,
    problems: ["already-exists"],
    examples: [
      { title: "A visit in a month", input: { regionCode: "AM12", cycle: 2027, state: "planned", visitOn: "2027-05" } },
      { title: "To a region that was visited", input: { regionCode: "AM14", cycle: 2027, state: "planned" }, problem: "already-exists" },
      {
        title: "On a day outside its cycle",
        input: { regionCode: "AM12", cycle: 2027, state: "planned", visitOn: "2026-05-01" },
        problem: "invalid-input",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/evaluation/visits/{visitId}",
    summary: "Change a visit",
    description:
      "Moves a visit, notes that it took place, today or before, or cancels it. When nothing differs, the version stays as it is.",
    access: writesEvaluation,
    effect: "write",
    input: z.strictObject({ ...byId, ...RegionVisitContent.shape }),
    output: RegionVisit,
    problems: ["not-found", "already-exists"],
    examples: [
      { title: "It took place", input: { visitId: ids.planned, cycle: 2026, state: "visited", visitOn: "2026-11-12" } },
      {
        title: "A visit that does not exist",
        input: { visitId: ids.nobodys, cycle: 2027, state: "visited", visitOn: null },
        problem: "not-found",
      },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/evaluation/visits/{visitId}",
    summary: "Remove a visit",
    description: "Removes a visit that was entered by mistake. One that won't take place is cancelled instead.",
    access: writesEvaluation,
    effect: "write",
    status: 204,
    input: z.strictObject(byId),
    output: z.void(),
    problems: ["not-found"],
    examples: [
      { title: "A visit", input: { visitId: ids.planned } },
      { title: "A visit that does not exist", input: { visitId: ids.nobodys }, problem: "not-found" },
    ],
  }),
};
