import { Codebook, WaveId } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";
import { waves } from "./survey-examples.ts";

/** The codebooks of waves. */
export const codebooks = {
  get: operation({
    method: "GET",
    path: "/waves/{waveId}/codebook",
    summary: "Get the codebook of a wave",
    description:
      "The variables of the microdata of a wave: wording, codes and missing codes, with the counts of the newest release. Before the release it takes `surveys:read`, and has no counts.",
    access: {
      kind: "open",
      because: "What was asked in a wave that is released is for everyone; counts are those that were released.",
      restsOn: ["waves"],
    },
    effect: "read",
    input: z.strictObject({ waveId: WaveId }),
    output: Codebook,
    problems: ["not-found"],
    examples: [
      { title: "A wave that is released", input: { waveId: waves.released } },
      { title: "A wave that does not exist", input: { waveId: waves.nobodys }, problem: "not-found" },
    ],
  }),
};
