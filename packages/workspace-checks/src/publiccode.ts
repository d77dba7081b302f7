/**
 * What publiccode.yml 0.7.0 demands of a file, as far as ours uses it. There is no validator of it on npm; the rules are those of
 * `docs/standard/schema.core.rst` in publiccodeyml/publiccode.yml. An unknown key is refused: it is a slip of the pen.
 */
import * as z from "zod";

const line = z.string().regex(/^[^\n]*\S[^\n]*$/u, "one line of text");
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u, "a BCP 47 language tag");

/** A file may describe a language in part, as long as one language is described in full. */
const Description = z.strictObject({
  localisedName: line.optional(),
  shortDescription: line.max(150),
  longDescription: z.string().min(150).max(10_000).optional(),
  documentation: z.url().optional(),
  apiDocumentation: z.url().optional(),
  features: z.array(line).min(1).optional(),
});

/** `maintenance.type` decides who must be named. */
const Maintenance = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.enum(["internal", "community"]),
    contacts: z.array(z.strictObject({ name: line, email: z.email().optional(), affiliation: line.optional() })).min(1),
  }),
  z.strictObject({
    type: z.literal("contract"),
    contractors: z.array(z.strictObject({ name: line, until: z.iso.date(), website: z.url().optional() })).min(1),
  }),
  z.strictObject({ type: z.literal("none") }),
]);

const Dependency = z.strictObject({
  name: line,
  versionMin: line.optional(),
  versionMax: line.optional(),
  version: line.optional(),
  optional: z.boolean().optional(),
});

export const Publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal("0.7.0"),
  name: line,
  url: z.url({ protocol: /^https?$/u }),
  landingURL: z.url().optional(),
  organisation: z.strictObject({ uri: z.url(), name: line.optional() }).optional(),
  softwareVersion: line.optional(),
  releaseDate: z.iso.date().optional(),
  platforms: z.array(line).min(1),
  categories: z.array(line).min(1).optional(),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    "standalone/mobile",
    "standalone/iot",
    "standalone/desktop",
    "standalone/web",
    "standalone/backend",
    "standalone/other",
    "addon",
    "library",
    "configurationFiles",
  ]),
  supports: z.array(z.strictObject({ id: line })).optional(),
  intendedAudience: z.strictObject({ countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).optional() }).optional(),
  description: z
    .record(languageTag, Description)
    .refine((languages) => Object.values(languages).some(({ longDescription, features }) => longDescription && features), {
      error: "at least one language has both a longDescription and features",
    }),
  legal: z.strictObject({ license: line, mainCopyrightOwner: line.optional() }),
  maintenance: Maintenance,
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(languageTag).min(1) }),
  dependsOn: z.strictObject({ open: z.array(Dependency).optional(), proprietary: z.array(Dependency).optional() }).optional(),
});
export type Publiccode = z.infer<typeof Publiccode>;
