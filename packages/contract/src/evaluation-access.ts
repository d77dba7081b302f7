import type { Access } from "./operation.ts";

/** The outline of the evaluation. */
export const publishedEvaluation: Access = {
  kind: "public",
  because: "The evaluation's outline was published for everyone.",
  restsOn: ["evaluation"],
};
export const writesEvaluation: Access = { kind: "scoped", scope: "evaluation:write", purpose: "evaluation", region: "all" };
