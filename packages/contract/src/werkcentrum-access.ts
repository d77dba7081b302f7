import type { Access } from "./operation.ts";

/** Where visitors find help. */
export const openWerkcentra: Access = {
  kind: "public",
  because: "Where to find a Werkcentrum and when it is open is for every visitor.",
  restsOn: ["werkcentra"],
};

/** A region looks after its own Werkcentrum, the support team helps all of them. */
export const writesWerkcentra: Access = { kind: "scoped", scope: "werkcentra:write", purpose: "service", region: "own" };
