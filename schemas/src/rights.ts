import * as z from "zod";

/** Whom a credential stands for. A respondent's is an invitation, so no key can have that role. */
export const keyRoles = ["region", "ministry", "support", "researcher", "admin"] as const;

/**
 * The role that a credential gives.
 *
 * @example
 * Role.parse("region");
 */
export const Role = z.enum(keyRoles).meta({
  id: "Role",
  title: "Role",
  description:
    "Whom a credential stands for: a labour-market region, the ministry, the support team, a researcher of the evaluation, or an administrator of keys and audit.",
  examples: ["region"],
});
export type Role = z.infer<typeof Role>;

/** What a credential is for. One that serves policy never serves the evaluation, and the other way round. */
export const purposes = ["service", "policy", "evaluation"] as const;

/**
 * A purpose that data may be bound to (purpose limitation).
 *
 * @example
 * Purpose.parse("service");
 */
export const Purpose = z.enum(purposes).meta({
  id: "Purpose",
  title: "Purpose",
  description:
    "What data may be used for: the Werkcentrum's service to visitors, policy, or the evaluation. Policy and evaluation never go together in one credential.",
  examples: ["service"],
});
export type Purpose = z.infer<typeof Purpose>;

/** What a credential may do: `<resource>:read` or `<resource>:write`. Public reads need none. An invitation gives `own-response:write`, and no key does. */
export const scopes = [
  "api-keys:read",
  "api-keys:write",
  "audit-records:read",
  "werkcentra:write",
  "indicators:write",
  "observations:read",
  "observations:write",
  "agendas:read",
  "agendas:write",
  "bottlenecks:read",
  "bottlenecks:write",
  "bottleneck-answers:write",
  "signals:read",
  "signals:write",
  "surveys:read",
  "surveys:write",
  "responses:read",
  "responses:write",
  "own-response:write",
  "budgets:read",
  "budgets:write",
  "evaluation:read",
  "evaluation:write",
  "data-cuts:read",
  "data-cuts:write",
] as const;

/**
 * A scope of a credential.
 *
 * @example
 * Scope.parse("werkcentra:write");
 */
export const Scope = z.enum(scopes).meta({
  id: "Scope",
  title: "Scope",
  description: "A resource and what may be done with it. Public reads need no scope.",
  examples: ["werkcentra:write"],
});
export type Scope = z.infer<typeof Scope>;

/** What the national level has to do with goals and agendas. */
const nationalScopes = [
  "indicators:write",
  "observations:read",
  "observations:write",
  "agendas:read",
  "agendas:write",
  "bottlenecks:read",
  "bottlenecks:write",
  "bottleneck-answers:write",
  "signals:read",
  "signals:write",
  "surveys:read",
  "budgets:read",
  "budgets:write",
  "evaluation:read",
] as const satisfies readonly Scope[];

/** What each role may have at most; a credential has what it was given of it. */
export const rightsOfRole: Readonly<Record<Role, { readonly scopes: readonly Scope[]; readonly purposes: readonly Purpose[] }>> = {
  region: {
    scopes: [
      "werkcentra:write",
      "observations:read",
      "agendas:read",
      "agendas:write",
      "bottlenecks:read",
      "bottlenecks:write",
      "budgets:read",
      "budgets:write",
    ],
    purposes: ["service", "policy"],
  },
  ministry: { scopes: nationalScopes, purposes: ["policy"] },
  support: { scopes: ["werkcentra:write", ...nationalScopes], purposes: ["service", "policy"] },
  researcher: {
    scopes: [
      "indicators:write",
      "observations:read",
      "observations:write",
      "bottlenecks:read",
      "surveys:read",
      "surveys:write",
      "responses:read",
      "responses:write",
      "budgets:read",
      "evaluation:read",
      "evaluation:write",
      "data-cuts:read",
      "data-cuts:write",
    ],
    purposes: ["evaluation"],
  },
  admin: { scopes: ["api-keys:read", "api-keys:write", "audit-records:read"], purposes: [] },
};

/** Do these purposes stand on both sides of the wall between policy and the evaluation? */
export function crossesPurposes(given: Iterable<Purpose>): boolean {
  const set = new Set(given);
  return set.has("policy") && set.has("evaluation");
}
