import type { Caller } from "@reform-exchange/domain";
import { crossesPurposes, Purpose, RegionCode, type Role, rightsOfRole, Scope } from "@reform-exchange/schemas";
import type { JWTPayload } from "jose";
import * as z from "zod";
import type { ClaimNames } from "./claim-names.ts";
import { refusedToken } from "./refused-token.ts";

type Rights = Pick<Caller, "role" | "scopes" | "purposes" | "regionCodes">;

/**
 * What a token may do: what its claims say, within what its role may have. Scopes and purposes that are not ours are passed
 * over, since a provider serves other APIs as well. Regions are not: one that is left out could open all of them.
 */
export function rightsOf(claims: JWTPayload, names: ClaimNames): Rights {
  const role = roleIn(textsAt(claims, names.role), names.roles);
  const purposes = known(Purpose, textsAt(claims, names.purposes));
  if (crossesPurposes(purposes)) throw refusedToken("crossesPurposes");
  const allowed = rightsOfRole[role];
  return {
    role,
    scopes: new Set(known(Scope, textsAt(claims, names.scopes)).filter((scope) => allowed.scopes.includes(scope))),
    purposes: new Set(purposes.filter((purpose) => allowed.purposes.includes(purpose))),
    regionCodes: regionsIn(valueAt(claims, names.regionCodes), role),
  };
}

function roleIn(given: readonly string[], roles: ClaimNames["roles"]): Role {
  const role = Object.entries(roles).find(([name]) => given.includes(name))?.[1];
  if (role === undefined) throw refusedToken("untrusted");
  return role;
}

const RegionCodes = z.array(RegionCode).min(1);

function regionsIn(value: unknown, role: Role): ReadonlySet<RegionCode> | null {
  if ((value === undefined || value === null) && role !== "region") return null;
  const regionCodes = RegionCodes.safeParse(typeof value === "string" ? words(value) : value);
  if (!regionCodes.success) throw refusedToken("untrusted");
  return new Set(regionCodes.data);
}

function known<Value extends string>(schema: z.ZodType<Value>, texts: readonly string[]): Value[] {
  return texts.flatMap((text) => schema.safeParse(text).data ?? []);
}

/** The texts of a claim: a list, or one text with spaces between, as OAuth writes scopes. */
function textsAt(claims: JWTPayload, path: string): readonly string[] {
  const value = valueAt(claims, path);
  if (typeof value === "string") return words(value);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A claim of that whole name (`https://example.nl/roles`), else the value at the end of the path. */
function valueAt(claims: JWTPayload, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split(".").reduce<unknown>(memberOf, claims);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name]; // it is an object with this member of its own
}
