import type { Access } from "./operation.ts";

/** Agendas as far as each may see them. */
export const readsAgendas: Access = {
  kind: "open",
  because:
    "Public editions are for everyone from the end of their embargo on. Whoever holds agendas:read also sees adopted versions, and the drafts of its own side.",
  restsOn: ["agendas"],
};

/** Each side writes its own agendas: the national level its own, a region its own. */
export const writesAgendas: Access = { kind: "scoped", scope: "agendas:write", side: "own" };
