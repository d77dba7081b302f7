import * as z from "zod";
import { memberOnce } from "./unique.ts";

/** Who can pay for something in the reform. */
export const funders = ["state", "centreMunicipality", "municipality", "uwv", "jointPool"] as const;

/**
 * Who pays.
 *
 * @example
 * Funder.parse("uwv");
 */
export const Funder = z.enum(funders).meta({
  id: "Funder",
  title: "Funder",
  description:
    "Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or `jointPool` (gezamenlijkheid).",
  examples: ["uwv"],
});
export type Funder = z.infer<typeof Funder>;

const members = {
  funder: Funder,
  fte: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,3})(?:\.\d{1,2})?$/u)
    .meta({
      title: "Fte",
      description: "Full-time equivalents as an exact decimal text, up to two decimals after a point.",
      examples: ["12.5"],
    }),
};

/**
 * The guides (gidsen) that one funder pays for. What there is to guide visitors with, and no outcome: nothing sorts by it.
 *
 * @example
 * const byUwv = (capacity: readonly GuideCapacity[]): string | undefined => capacity.find(({ funder }) => funder === "uwv")?.fte;
 */
export const GuideCapacity = z.object(members).meta({
  id: "GuideCapacity",
  title: "Guide capacity",
  description: "The guides (gidsen) that one funder pays for, in fte. An input of the reform and no outcome of it.",
});
export type GuideCapacity = z.infer<typeof GuideCapacity>;

const GuideCapacityInput = z.strictObject(members).meta({
  id: "GuideCapacityInput",
  title: "Guide capacity input",
  description: "The guides (gidsen) that one funder pays for, in fte.",
});

/** The capacity of each funder, as it is sent. */
export const GuideCapacitiesInput = z
  .array(GuideCapacityInput)
  .max(funders.length)
  .superRefine(...memberOnce("funder"));
