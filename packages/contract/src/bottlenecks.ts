import {
  Bottleneck,
  BottleneckAnswer,
  BottleneckId,
  BottleneckPage,
  BottleneckState,
  BottleneckText,
  NewBottleneck,
  PageQuery,
  RegionCode,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";

/** The demonstration bottlenecks that the examples name, each in its own state. */
const raised = "01938c1e-0000-7000-8000-00000000b014";
const acknowledged = "01938c1e-0000-7000-8000-00000000b018";
const publicOne = "01938c1e-0000-7000-8000-00000000b114";
const nobodys = "01938c1e-0000-7000-8000-00000000ffff";

const reads: Access = {
  kind: "open",
  because: "What a region made public is for everyone; with bottlenecks:read a caller also sees the others that it reaches.",
  restsOn: ["bottlenecks"],
};
const writes: Access = { kind: "scoped", scope: "bottlenecks:write", region: "own" };
/** Only the region itself says what of it becomes public. */
const publishes: Access = { kind: "scoped", scope: "bottlenecks:write", side: "region" };
const answers: Access = { kind: "scoped", scope: "bottleneck-answers:write", side: "own" };

const byId = { bottleneckId: BottleneckId };
const text = {
  title: { nl: "Twee systemen aan het loket (demonstratie)", en: "Two systems at the front desk (demonstration)" },
  description: {
    nl: "## Wat er speelt\n\nDe loketten werken met *twee* systemen (demonstratie).\n",
    en: "## What is the matter\n\nThe front desks work with *two* systems (demonstration).\n",
  },
};

/** The bottlenecks (knelpunten) that regions raise nationally, and what the national level does with them. */
export const bottlenecks = {
  list: operation({
    method: "GET",
    path: "/bottlenecks",
    summary: "List the bottlenecks",
    description:
      "The bottlenecks that the caller may see, by region code and then by when they were raised. Everyone sees the public ones; with `bottlenecks:read` a region sees all of its own, the national level and researchers all of every region.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({
      regionCode: RegionCode.optional().meta({ title: "Region code", description: "Only those of this region.", examples: ["AM14"] }),
      state: BottleneckState.optional().meta({ title: "State", description: "Only those in this state.", examples: ["raised"] }),
    }),
    output: BottleneckPage,
    problems: [],
    examples: [
      { title: "All that the caller may see", input: { limit: 100 } },
      { title: "Those of a region that are answered", input: { regionCode: "AM14", state: "answered" } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/bottlenecks/{bottleneckId}",
    summary: "Get a bottleneck",
    description: "One bottleneck with its text as it was written, the answer, and every step with its moment and the role that took it.",
    access: reads,
    effect: "read",
    input: z.strictObject(byId),
    output: Bottleneck,
    problems: ["not-found"],
    examples: [
      { title: "A public one", input: { bottleneckId: publicOne } },
      { title: "One that is not public", input: { bottleneckId: raised }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/bottlenecks",
    summary: "Raise a bottleneck",
    description:
      "Raises a bottleneck of a region. The support team and the ministry may do so on behalf of a region; the role in the first step tells. It is not public.",
    access: writes,
    effect: "write",
    status: 201,
    input: NewBottleneck,
    output: Bottleneck,
    problems: [],
    examples: [
      { title: "A bottleneck of a region", input: { regionCode: "AM18", ...text } },
      { title: "A region that does not exist", input: { regionCode: "AM16", ...text }, problem: "invalid-input" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/bottlenecks/{bottleneckId}",
    summary: "Change the text of a bottleneck",
    description:
      "Puts a new title and description in the place of the old, as long as the bottleneck is only raised: after that others have acted on the text. When nothing differs, the version stays as it is.",
    access: writes,
    effect: "write",
    input: z.strictObject({ ...byId, ...BottleneckText.shape }),
    output: Bottleneck,
    problems: ["not-found", "illegal-step"],
    examples: [
      { title: "Another text", input: { bottleneckId: raised, ...text } },
      { title: "One that is acknowledged", input: { bottleneckId: acknowledged, ...text }, problem: "illegal-step" },
      { title: "An id that is nobody's", input: { bottleneckId: nobodys, ...text }, problem: "not-found" },
    ],
  }),
  acknowledge: operation({
    method: "PUT",
    path: "/bottlenecks/{bottleneckId}/acknowledgement",
    summary: "Acknowledge a bottleneck",
    description: "The national level has seen it and takes it up. Legal while it is raised.",
    access: answers,
    effect: "write",
    input: z.strictObject(byId),
    output: Bottleneck,
    problems: ["illegal-step"],
    examples: [
      { title: "One that is raised", input: { bottleneckId: raised } },
      { title: "One that is acknowledged already", input: { bottleneckId: acknowledged }, problem: "illegal-step" },
    ],
  }),
  answer: operation({
    method: "PUT",
    path: "/bottlenecks/{bottleneckId}/answer",
    summary: "Answer a bottleneck",
    description: "The national level answers. Legal while it is acknowledged; the answer stays as it was given.",
    access: answers,
    effect: "write",
    input: z.strictObject({ ...byId, answer: BottleneckAnswer }),
    output: Bottleneck,
    problems: ["illegal-step"],
    examples: [
      {
        title: "One that is acknowledged",
        input: { bottleneckId: acknowledged, answer: { nl: "Het komt op de agenda van het *Landelijk Beraad* (demonstratie)." } },
      },
      { title: "One that is only raised", input: { bottleneckId: raised, answer: { nl: "Te vroeg." } }, problem: "illegal-step" },
    ],
  }),
  close: operation({
    method: "PUT",
    path: "/bottlenecks/{bottleneckId}/closure",
    summary: "Close a bottleneck",
    description:
      "The national level closes it. Legal once it is acknowledged or answered: what was solved meanwhile needs no answer. One that is closed stays closed.",
    access: answers,
    effect: "write",
    input: z.strictObject(byId),
    output: Bottleneck,
    problems: ["illegal-step"],
    examples: [
      { title: "One that is acknowledged", input: { bottleneckId: acknowledged } },
      { title: "One that is only raised", input: { bottleneckId: raised }, problem: "illegal-step" },
    ],
  }),
  publish: operation({
    method: "PUT",
    path: "/bottlenecks/{bottleneckId}/publication",
    summary: "Make a bottleneck public",
    description:
      "The region marks it as public: from now on everyone sees all of it, its steps and its answer too. Legal once, in every state. It can't be taken back: what was public has been copied. Only the region itself can: a national credential can't, whatever else it may write.",
    access: publishes,
    effect: "write",
    input: z.strictObject(byId),
    output: Bottleneck,
    problems: ["illegal-step"],
    examples: [
      { title: "One that is raised", input: { bottleneckId: raised } },
      { title: "One that is public already", input: { bottleneckId: publicOne }, problem: "illegal-step" },
    ],
  }),
};
