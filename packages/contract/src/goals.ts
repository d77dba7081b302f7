import { Goal, GoalCode, GoalPage, PageQuery } from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";

/** What the reform is for. */
const openGoals: Access = {
  kind: "public",
  because: "The goals of the reform were published for everyone.",
  restsOn: ["goals"],
};

/** The three goals of the reform. */
export const goals = {
  list: operation({
    method: "GET",
    path: "/goals",
    summary: "List the goals of the reform",
    description: "The three goals of the reform, in the words and the order in which they were published.",
    access: openGoals,
    effect: "read",
    input: PageQuery,
    output: GoalPage,
    problems: [],
    examples: [
      { title: "All goals", input: {} },
      { title: "A first small page", input: { limit: 2 } },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/goals/{goalCode}",
    summary: "Get a goal of the reform",
    description: "One goal of the reform, in the words in which it was published, with the source.",
    access: openGoals,
    effect: "read",
    input: z.strictObject({ goalCode: GoalCode }),
    output: Goal,
    problems: ["not-found"],
    examples: [{ title: "Better and more accessible services", input: { goalCode: "services" } }],
  }),
};
