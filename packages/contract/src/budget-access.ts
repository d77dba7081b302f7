import type { Access } from "./operation.ts";

/** A credential that is limited to regions reaches the budgets of those; the national ones and all others are for the rest. */
export const readsBudgets: Access = { kind: "scoped", scope: "budgets:read", region: "own", restsOn: ["budgets"] };
export const writesBudgets: Access = { kind: "scoped", scope: "budgets:write", region: "own" };
