import { OwnQuestionnaire, OwnResponse, SavedResponse } from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";

/** The respondent's own: the invitation token says of which wave, and whose response it is. */
const own: Access = { kind: "scoped", scope: "own-response:write", region: "none" };

/** The door of an invited respondent. */
export const ownResponse = {
  questionnaire: operation({
    method: "GET",
    path: "/questionnaire",
    summary: "Get the questionnaire to answer",
    description:
      "What the holder of an invitation token is asked, and what was saved of the answers. The token opens it while the wave takes answers and the response is not submitted.",
    access: own,
    effect: "read",
    input: z.strictObject({}),
    output: OwnQuestionnaire,
    problems: ["illegal-step", "not-open"],
    examples: [{ title: "The respondent's own", input: {} }],
  }),
  save: operation({
    method: "PUT",
    path: "/response",
    summary: "Save or submit the response",
    description:
      "Saves all answers of the holder of an invitation token in the place of those before, to go on with later; with `isSubmitted` they are final, and every required question that is shown must be answered. Every fault is told at once, with the key of its question. Sending the same again changes nothing.",
    access: own,
    effect: "write",
    unconditional: "Only the respondent holds the token; what was sent last counts.",
    input: OwnResponse,
    output: SavedResponse,
    problems: ["illegal-step", "not-open"],
    examples: [
      { title: "Save to go on with later", input: { answers: { visited: "yes" }, isSubmitted: false } },
      { title: "Submit", input: { answers: { visited: "yes", satisfaction: 4 }, isSubmitted: true } },
      { title: "A required question is not answered", input: { answers: { visited: "yes" }, isSubmitted: true }, problem: "invalid-input" },
    ],
  }),
};
