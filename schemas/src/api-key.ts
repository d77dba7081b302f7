import * as z from "zod";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { crossesPurposes, Purpose, Role, rightsOfRole, Scope } from "./rights.ts";
import { uuid } from "./uuid.ts";

/** Id of an API key; it opens nothing. */
export const ApiKeyId = uuid.meta({
  title: "API key id",
  description: "Id of the key; it opens nothing.",
  examples: ["01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11"],
});

const unique = { nl: "mag niets dubbel noemen", en: "must not name anything twice" };
const isUnique = (items: readonly unknown[]) => new Set(items).size === items.length;

const rights = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .meta({
      title: "Name",
      description: "What the key is for, so that people know it again. Not a secret, and no person's name.",
      examples: ["Werkcentrum site of Amersfoort"],
    }),
  role: Role,
  scopes: z
    .array(Scope)
    .max(50)
    .refine(isUnique, { params: unique })
    .meta({ title: "Scopes", description: "What the key may do, of what its role may do.", examples: [["werkcentra:write"]] }),
  purposes: z
    .array(Purpose)
    .max(3)
    .refine(isUnique, { params: unique })
    .meta({
      title: "Purposes",
      description: "What the key is for. Never policy and evaluation together; an administrator's key has none.",
      examples: [["service"]],
    }),
  regionCodes: z
    .array(RegionCode)
    .max(35)
    .refine(isUnique, { params: unique })
    .nullable()
    .meta({
      title: "Region codes",
      description: "The regions whose data the key may reach, or null for all of them. A key with role `region` must name its regions.",
      examples: [["AM14"]],
    }),
  expiresAt: Moment.nullable().meta({
    title: "Expires at",
    description: "From when on the key no longer opens anything (UTC), or null when it doesn't expire.",
    examples: ["2027-11-23T11:00:00Z"],
  }),
};

/**
 * A key to be made. Scopes and purposes must be within what the role may have.
 *
 * @example
 * NewApiKey.parse({
 *   name: "Werkcentrum site of Amersfoort", role: "region", scopes: ["werkcentra:write"], purposes: ["service"], regionCodes: ["AM14"],
 * });
 */
export const NewApiKey = z
  .strictObject({
    name: rights.name,
    role: rights.role,
    scopes: rights.scopes,
    purposes: rights.purposes.default([]),
    regionCodes: rights.regionCodes.default(null),
    expiresAt: rights.expiresAt.default(null),
  })
  .superRefine(({ role, scopes, purposes, regionCodes }, context) => {
    const refuse = (path: PropertyKey[], nl: string, en: string) => context.addIssue({ code: "custom", path, params: { nl, en } });
    const allowed = rightsOfRole[role];
    for (const [index, scope] of scopes.entries()) {
      if (!allowed.scopes.includes(scope))
        refuse(
          ["scopes", index],
          `kan niet ${scope} zijn bij de rol ${role}; mogelijk: ${allowed.scopes.join(", ") || "geen"}`,
          `can't be ${scope} with the role ${role}; it may have ${allowed.scopes.join(", ") || "none"}`,
        );
    }
    if (crossesPurposes(purposes))
      refuse(
        ["purposes"],
        "mag policy en evaluation niet samen bevatten; maak twee sleutels",
        "must not hold policy and evaluation together; make two keys",
      );
    for (const [index, purpose] of purposes.entries()) {
      if (!allowed.purposes.includes(purpose))
        refuse(
          ["purposes", index],
          `kan niet ${purpose} zijn bij de rol ${role}; mogelijk: ${allowed.purposes.join(", ") || "geen"}`,
          `can't be ${purpose} with the role ${role}; it may have ${allowed.purposes.join(", ") || "none"}`,
        );
    }
    if (role === "region" && (regionCodes === null || regionCodes.length === 0))
      refuse(["regionCodes"], "moet bij de rol region minstens één regio noemen", "must name at least one region with the role region");
    if (role === "admin" && regionCodes !== null)
      refuse(
        ["regionCodes"],
        "moet bij de rol admin null zijn: een beheerder gaat over alle sleutels",
        "must be null with the role admin, which is about all keys",
      );
    else if (regionCodes?.length === 0 && role !== "region")
      refuse(["regionCodes"], "moet regio's noemen, of null zijn voor alle", "must name regions, or be null for all of them");
  })
  .meta({ id: "NewApiKey", title: "New API key", description: "A key to be made: its role, and what of that role it may do." });
export type NewApiKey = z.infer<typeof NewApiKey>;

/**
 * An API key, without its secret: only a hash of that is kept.
 *
 * @example
 * const usable = (key: ApiKey) => key.revokedAt === null;
 */
export const ApiKey = z
  .object({
    apiKeyId: ApiKeyId,
    prefix: z.string().meta({
      title: "Prefix",
      description: "The beginning of the key, by which its holder knows it again.",
      examples: ["rx_4fQ8s1Zb"],
    }),
    ...rights,
    createdAt: Moment.meta({ title: "Created at", description: "When it was made (UTC).", examples: ["2026-11-23T11:00:00Z"] }),
    revokedAt: Moment.nullable().meta({
      title: "Revoked at",
      description: "Since when it opens nothing (UTC), or null.",
      examples: [null],
    }),
    lastUsedAt: Moment.nullable().meta({
      title: "Last used at",
      description: "When it was last used (UTC), to the minute or so, or null when it never was.",
      examples: [null],
    }),
  })
  .meta({ id: "ApiKey", title: "API key", description: "An API key without its secret, of which only a hash is kept." });
export type ApiKey = z.infer<typeof ApiKey>;

/** A key that was just made, with its secret. */
export const CreatedApiKey = ApiKey.extend({
  secret: z
    .string()
    .nullable()
    .meta({
      title: "Secret",
      description:
        "The key itself, to be sent as `Authorization: Bearer …`. It is in the first answer only; when the call is repeated with its idempotency key it is null.",
      examples: [null],
    }),
}).meta({ id: "CreatedApiKey", title: "Created API key", description: "A key that was just made, with its secret." });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

/** A page of API keys, in the order in which they were made. */
export const ApiKeyPage = pageOf("ApiKeyPage", "API keys", ApiKey, {});
export type ApiKeyPage = z.infer<typeof ApiKeyPage>;
