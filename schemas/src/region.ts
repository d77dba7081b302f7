import * as z from "zod";
import { AlternativeName, asOf, classificationDate, Source } from "./classification.ts";
import { Day } from "./day.ts";
import { MunicipalityCode } from "./municipality-code.ts";
import { pageOf } from "./page.ts";
import { validFrom, validTo } from "./period.ts";
import { RegionCode } from "./region-code.ts";

/**
 * A name that a region bears or bore in the CBS classification.
 *
 * @example
 * RegionName.parse({ name: "Veluwe Stedendriehoek", validFrom: "2024-01-01", validTo: null, sources: ["cartomap-2024"] });
 */
export const RegionName = z
  .object({
    name: z
      .string()
      .min(1)
      .meta({ title: "Name", description: "Name in the CBS classification.", examples: ["Veluwe Stedendriehoek"] }),
    validFrom,
    validTo,
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where the name and its period were found." }),
  })
  .meta({ id: "RegionName", title: "Region name", description: "A name of a region and the period in which it bore that name." });
export type RegionName = z.infer<typeof RegionName>;

/**
 * The municipality that acts for the region (centrumgemeente).
 *
 * @example
 * CentreMunicipality.parse({ municipalityCode: "GM0200", name: "Apeldoorn", statedOn: "2017-05-10", sources: ["esf-2014-2020-annex3"] });
 */
export const CentreMunicipality = z
  .object({
    municipalityCode: MunicipalityCode,
    name: z
      .string()
      .min(1)
      .meta({ title: "Name", description: "Name of the municipality.", examples: ["Apeldoorn"] }),
    statedOn: Day.meta({
      title: "Stated on",
      description: "Day of the source that names this centre municipality. The role may have moved since.",
      examples: ["2017-05-10"],
    }),
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where the role was found." }),
  })
  .meta({
    id: "CentreMunicipality",
    title: "Centre municipality",
    description: "The centre municipality (centrumgemeente) of a region, with the day of its source.",
  });
export type CentreMunicipality = z.infer<typeof CentreMunicipality>;

const exampleRegion = {
  regionCode: "AM14",
  name: "Amersfoort",
  alternativeNames: [],
  names: [{ name: "Amersfoort", validFrom: "2021-01-01", validTo: null, sources: ["cbs-2021", "cartomap-2025", "cbs-2026"] }],
  centreMunicipality: { municipalityCode: "GM0307", name: "Amersfoort", statedOn: "2017-05-10", sources: ["esf-2014-2020-annex3"] },
};

/**
 * A labour-market region (arbeidsmarktregio) as it is on one day.
 *
 * @example
 * const codes = [Region].map((schema) => schema.shape.regionCode);
 */
export const Region = z
  .object({
    regionCode: RegionCode,
    name: z
      .string()
      .min(1)
      .meta({ title: "Name", description: "Name in the CBS classification on the day asked for.", examples: ["Groningen"] }),
    alternativeNames: z.array(AlternativeName).meta({ title: "Alternative names", description: "Other names that visitors know." }),
    names: z.array(RegionName).meta({ title: "Names", description: "All names in the window, oldest first." }),
    centreMunicipality: CentreMunicipality,
  })
  .meta({
    id: "Region",
    title: "Region",
    description: "A labour-market region (arbeidsmarktregio) as it is on one day.",
    examples: [exampleRegion],
  });
export type Region = z.infer<typeof Region>;

/** One region, with the day and the classification that the answer goes by. */
export const RegionOnDay = Region.extend({ asOf, classificationDate }).meta({
  id: "RegionOnDay",
  title: "Region on a day",
  description: "A labour-market region, the day for which the answer holds, and the classification that it goes by.",
});
export type RegionOnDay = z.infer<typeof RegionOnDay>;

/** A page of regions on one day, in the order of their codes. */
export const RegionPage = pageOf("RegionPage", "Regions on a day", Region, { asOf, classificationDate });
export type RegionPage = z.infer<typeof RegionPage>;
