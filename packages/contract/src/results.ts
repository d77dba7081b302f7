import { PageQuery, ResultPage, ResultSplit, WaveId } from "@reform-exchange/schemas";
import { operation } from "./operation.ts";
import { waves } from "./survey-examples.ts";

/** The released results of waves. */
export const results = {
  list: operation({
    method: "GET",
    path: "/waves/{waveId}/results",
    summary: "List the results of a wave",
    description:
      "The results of the newest release of a wave: counts, shares with their 95 % intervals, means and medians, protected so that they identify nobody. Without `by` those of all respondents, with `by` those split by it. What is hidden says so and never looks like zero. Texts that respondents wrote are in no result.",
    access: { kind: "public", because: "Released results identify nobody.", restsOn: ["waves"] },
    effect: "read",
    input: PageQuery.extend({
      waveId: WaveId,
      by: ResultSplit.optional().meta({
        title: "By",
        description: "By what to split: `region`, or the key of a question; one of `splitBy` of the wave's rule set.",
        examples: ["region"],
      }),
    }),
    orderedBy: ["questionKey", "part", "group"],
    output: ResultPage,
    problems: ["not-found", "not-released"],
    examples: [
      { title: "Of all respondents", input: { waveId: waves.released } },
      { title: "By region", input: { waveId: waves.released, by: "region" } },
      { title: "Before the release", input: { waveId: waves.closed }, problem: "not-released" },
      { title: "By what the rule set does not split", input: { waveId: waves.released, by: "visited" }, problem: "invalid-input" },
    ],
  }),
};
