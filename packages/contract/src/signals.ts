import { NewSignal, PageQuery, RegionCode, Signal, SignalContent, SignalId, SignalPage } from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";

const demonstration = "01938c1e-0000-7000-8000-00000000a014";
const nobodys = "01938c1e-0000-7000-8000-00000000ffff";
const bottleneck = "01938c1e-0000-7000-8000-00000000b014";

/** Signals serve policy alone: nothing of them may reach the evaluation, not even that they are there. */
const forPolicy = { kind: "scoped", purpose: "policy", region: "own" } as const;
const reads: Access = { ...forPolicy, scope: "signals:read" };
const writes: Access = { ...forPolicy, scope: "signals:write" };

const content = {
  heardOn: "2026-11-12",
  topic: "Registration at two front desks (demonstration)",
  text: "De accounthouder hoort dat klanten zich *twee keer* melden (demonstratie).\n",
};

/** The signals (signalen) from half-year talks, bound to the purpose `policy`. */
export const signals = {
  list: operation({
    method: "GET",
    path: "/signals",
    summary: "List the signals",
    description: "The signals that the caller reaches, by region code and then by the day on which they were heard.",
    access: reads,
    effect: "read",
    input: PageQuery.extend({
      regionCode: RegionCode.optional().meta({ title: "Region code", description: "Only those of this region.", examples: ["AM14"] }),
    }),
    output: SignalPage,
    problems: [],
    examples: [
      { title: "All signals", input: { limit: 100 } },
      { title: "Those of a region", input: { regionCode: "AM14" } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/signals/{signalId}",
    summary: "Get a signal",
    description: "One signal with its text as it was written, and the bottleneck that came from it.",
    access: reads,
    effect: "read",
    input: z.strictObject({ signalId: SignalId }),
    output: Signal,
    problems: ["not-found"],
    examples: [
      { title: "A demonstration signal", input: { signalId: demonstration } },
      { title: "An id that is nobody's", input: { signalId: nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/signals",
    summary: "Keep a signal",
    description:
      "Keeps what was heard in a half-year talk. The bottleneck that it names must be of the same region, and hears nothing of it. A repetition with the same `Idempotency-Key` answers the signal as it is by then: its text is kept in one place only.",
    access: writes,
    effect: "write",
    status: 201,
    input: NewSignal,
    output: Signal,
    problems: [],
    examples: [
      { title: "What was heard in a region", input: { regionCode: "AM14", ...content, bottleneckId: bottleneck } },
      {
        title: "A bottleneck of another region",
        input: { regionCode: "AM18", ...content, bottleneckId: bottleneck },
        problem: "invalid-input",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/signals/{signalId}",
    summary: "Change a signal",
    description:
      "Puts new content in the place of all of the old; a bottleneck that is left out is linked no more. When nothing differs, the version stays as it is.",
    access: writes,
    effect: "write",
    input: z.strictObject({ signalId: SignalId, ...SignalContent.shape }),
    output: Signal,
    problems: ["not-found"],
    examples: [
      { title: "Another text", input: { signalId: demonstration, ...content, text: "Het ging om *drie* loketten (demonstratie)." } },
      { title: "An id that is nobody's", input: { signalId: nobodys, ...content }, problem: "not-found" },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/signals/{signalId}",
    summary: "Delete a signal",
    description: "Deletes a signal and its text. The bottleneck that came from it stays as it is.",
    access: writes,
    effect: "write",
    status: 204,
    input: z.strictObject({ signalId: SignalId }),
    output: z.void(),
    problems: ["not-found"],
    examples: [
      { title: "A demonstration signal", input: { signalId: demonstration } },
      { title: "An id that is nobody's", input: { signalId: nobodys }, problem: "not-found" },
    ],
  }),
};
