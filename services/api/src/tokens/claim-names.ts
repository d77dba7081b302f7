import { keyRoles } from "@reform-exchange/schemas";
import * as z from "zod";

// Faults in our own words: Zod's would print names that stand in the text.
const claim = z.string("must be the name of a claim").min(1, "must be the name of a claim");
const role = z.enum(keyRoles, `each must be one of ${keyRoles.join(", ")}`);

/**
 * Where a provider puts what we ask of a token. A name is that of a claim, or a path with dots into one
 * (`realm_access.roles`).
 */
export const ClaimNames = z.strictObject(
  {
    role: claim.default("role"),
    /**
     * What the provider calls our roles. Of several that a token has, the one that stands first here counts. A name that is
     * not here means nothing, even if we have a role of that name: the `admin` of a provider is seldom ours.
     */
    roles: z
      .record(z.string(), role, "must give roles of ours for names of the provider")
      .refine((roles) => Object.keys(roles).length > 0, "must name a role")
      .default(Object.fromEntries(keyRoles.map((name) => [name, name]))),
    scopes: claim.default("scope"),
    purposes: claim.default("purposes"),
    regionCodes: claim.default("region_codes"),
  },
  { error: "must be a JSON object with only role, roles, scopes, purposes and regionCodes" },
);
export type ClaimNames = z.infer<typeof ClaimNames>;

/** The same as JSON in a text. Faults name the member and not what stands there. */
export const ClaimNamesText = z.string().transform((json, context): ClaimNames => {
  const names = ClaimNames.safeParse(parsed(json));
  if (names.success) return names.data;
  const faults = names.error.issues.map(({ path: [member], message }) =>
    member === undefined ? message : `${String(member)}: ${message}`,
  );
  for (const fault of new Set(faults)) context.addIssue(fault);
  return z.NEVER;
});

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
