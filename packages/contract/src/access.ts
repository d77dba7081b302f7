import type { Access } from "./operation.ts";

/** Facts that CBS publishes for everyone. */
export const openReferenceData: Access = {
  kind: "public",
  because: "Open reference data, published by CBS for everyone.",
  restsOn: ["regions", "municipalities"],
};
