import * as z from "zod";

/** What an indicator or question of the evaluation can be about. */
export const aspects = ["context", "implementation", "mechanism", "input", "activity", "result", "effect", "impact"] as const;

/**
 * What an indicator or question is about.
 *
 * @example
 * Aspect.parse("activity");
 */
export const Aspect = z.enum(aspects).meta({
  id: "Aspect",
  title: "Aspect",
  description:
    "What an indicator or question is about: `context` (context), `implementation` (implementatie), `mechanism` (mechanismen), `input` (inzet van mensen en middelen), `activity` (activiteiten), `result` (resultaten), `effect` (effecten) or `impact` (impact).",
  examples: ["activity"],
});
export type Aspect = z.infer<typeof Aspect>;
