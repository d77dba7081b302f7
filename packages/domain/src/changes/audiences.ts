/**
 * Who may see a change. Each change has one audience, so that no reader meets it twice, and a reader looks only where it may see: what is
 * hidden costs it nothing and so tells it nothing.
 */
import type { ChangedResource, Purpose, Scope } from "@reform-exchange/schemas";
import type { Caller } from "../callers/caller.ts";
import { isOnSide, type Side } from "../callers/side.ts";

/**
 * How far a reader must reach, besides its scope and purpose:
 *
 * - `region`: the region of the change
 * - `side`: it stands on the side of the change, national or that of a region
 * - `sides`: the same, or on the national side
 * - `everywhere`: it is not limited to regions
 */
type Reach = "region" | "side" | "sides" | "everywhere";

interface Audience {
  readonly scope?: Scope;
  readonly purpose?: Purpose;
  readonly reach?: Reach;
}

/** The audiences of each resource; their names are stored with the changes. */
export const audiences = {
  regions: { everyone: {} },
  municipalities: { everyone: {} },
  werkcentra: { everyone: {} },
  goals: { everyone: {} },
  indicators: { everyone: {} },
  observations: {
    everyone: {},
    region: { scope: "observations:read", reach: "region" },
    /** Of municipalities that belong to no one region. */
    everywhere: { scope: "observations:read", reach: "everywhere" },
  },
  agendas: {
    everyone: {},
    draft: { scope: "agendas:read", reach: "side" },
    adoptedNational: { scope: "agendas:read" },
    adoptedRegional: { scope: "agendas:read", reach: "sides" },
  },
  bottlenecks: { everyone: {}, region: { scope: "bottlenecks:read", reach: "region" } },
  signals: { region: { scope: "signals:read", purpose: "policy", reach: "region" } },
  surveys: { everyone: {} },
  waves: { everyone: {}, surveyors: { scope: "surveys:read" } },
  invitations: { evaluation: { scope: "responses:read", purpose: "evaluation" } },
  responses: { evaluation: { scope: "responses:read", purpose: "evaluation" } },
  budgets: { region: { scope: "budgets:read", reach: "region" }, national: { scope: "budgets:read", reach: "everywhere" } },
  evaluation: { everyone: {} },
  visits: { everyone: {} },
  reports: { everyone: {}, insiders: { scope: "evaluation:read" } },
  "data-cuts": { evaluation: { scope: "data-cuts:read", purpose: "evaluation" } },
  "api-keys": { administrators: { scope: "api-keys:read" } },
} as const satisfies Readonly<Record<ChangedResource, Readonly<Record<string, Audience>>>>;

type Audiences = typeof audiences;

/** Names an audience of a resource, and the region or side that it is of when its reach asks for one. */
export type ReadersOf<Resource extends ChangedResource> = {
  [Name in keyof Audiences[Resource] & string]: Audiences[Resource][Name] extends { readonly reach: infer Asked }
    ? Asked extends "everywhere"
      ? { readonly audience: Name; readonly of?: never }
      : { readonly audience: Name; readonly of: Side }
    : { readonly audience: Name; readonly of?: never };
}[keyof Audiences[Resource] & string];

/** The readers of what is public. */
export const everyone = { audience: "everyone" } as const;

/** A place where a reader looks: an audience of a resource, all of it or what is of one region or side. */
export interface Place {
  readonly resource: ChangedResource;
  readonly audience: string;
  readonly of: Side | null;
}

/** The places where a caller may look. */
export function placesFor(caller: Caller, resource: ChangedResource | undefined): Place[] {
  return Object.entries<Readonly<Record<string, Audience>>>(audiences).flatMap(([name, ofResource]) =>
    resource !== undefined && name !== resource
      ? []
      : Object.entries(ofResource).flatMap(
          ([audience, { scope, purpose, reach }]) =>
            (scope !== undefined && !caller.scopes.has(scope)) || (purpose !== undefined && !caller.purposes.has(purpose))
              ? []
              : sidesWithin(caller, reach).map((of) => ({ resource: name as ChangedResource, audience, of })), // as `audiences` spells them
        ),
  );
}

/** Null stands for all of an audience. */
function sidesWithin(caller: Caller, reach: Reach | undefined): readonly (Side | null)[] {
  const { regionCodes } = caller;
  const own = [...(regionCodes ?? [])];
  if (reach === undefined) return [null];
  if (reach === "everywhere") return regionCodes === null ? [null] : [];
  if (reach === "region") return regionCodes === null ? [null] : own;
  if (isOnSide(caller, "national")) return reach === "sides" ? [null] : ["national"];
  return own.filter((code) => isOnSide(caller, code));
}
