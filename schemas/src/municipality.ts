import * as z from "zod";
import { AlternativeName, asOf, basis, classificationDate, newestClassificationDate, Source } from "./classification.ts";
import { Day } from "./day.ts";
import { MunicipalityCode } from "./municipality-code.ts";
import { pageOf } from "./page.ts";
import { validFrom, validTo } from "./period.ts";
import { RegionCode } from "./region-code.ts";

const name = z
  .string()
  .min(1)
  .meta({ title: "Name", description: "Name of the municipality in the CBS tables.", examples: ["Amsterdam"] });

/** Why a membership period starts on its first day. */
export const StartReason = z.enum(["windowStart", "created", "regionChange"]).meta({
  id: "StartReason",
  title: "Start reason",
  description:
    "Why the period starts: `windowStart` (the data starts here, the municipality is older), `created` (a new municipality), `regionChange` (it came from another region).",
  examples: ["windowStart"],
});
export type StartReason = z.infer<typeof StartReason>;

/**
 * A period in which a municipality lay in one region.
 *
 * @example
 * MembershipPeriod.parse({
 *   regionCode: "AM18", validFrom: "2022-01-01", validTo: "2022-03-24", startReason: "regionChange", sources: ["cbs-2021"], basis: null,
 * });
 */
export const MembershipPeriod = z
  .object({
    regionCode: RegionCode,
    validFrom,
    validTo,
    startReason: StartReason,
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where the membership was found." }),
    basis,
  })
  .meta({
    id: "MembershipPeriod",
    title: "Membership period",
    description: "A period in which a municipality lay in one labour-market region.",
  });
export type MembershipPeriod = z.infer<typeof MembershipPeriod>;

/** How one municipality went over into another. */
export const LineageKind = z.enum(["mergedIntoNew", "absorbed", "split"]).meta({
  id: "LineageKind",
  title: "Lineage kind",
  description:
    "How the old municipality went over: `mergedIntoNew` (into a new one), `absorbed` (into one that existed), `split` (over several; shares are not known).",
  examples: ["absorbed"],
});
export type LineageKind = z.infer<typeof LineageKind>;

/**
 * The other end of a merger, an absorption or a split.
 *
 * @example
 * Lineage.parse({ municipalityCode: "GM0363", name: "Amsterdam", effectiveOn: "2022-03-24", kind: "absorbed", sources: ["kst-35623-3"] });
 */
export const Lineage = z
  .object({
    municipalityCode: MunicipalityCode,
    name,
    effectiveOn: Day.meta({ title: "Effective on", description: "First day of the new situation.", examples: ["2022-03-24"] }),
    kind: LineageKind,
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where the change was found." }),
  })
  .meta({ id: "Lineage", title: "Lineage", description: "The municipality at the other end of a merger, an absorption or a split." });
export type Lineage = z.infer<typeof Lineage>;

/**
 * A municipality in its region on one day.
 *
 * @example
 * const codeOf = (municipality: Municipality): string => municipality.municipalityCode;
 */
export const Municipality = z
  .object({
    municipalityCode: MunicipalityCode,
    name,
    regionCode: RegionCode,
    validFrom,
    validTo,
    basis,
  })
  .meta({
    id: "Municipality",
    examples: [{ municipalityCode: "GM0363", name: "Amsterdam", regionCode: "AM18", validFrom: "2021-01-01", validTo: null, basis: null }],
    title: "Municipality",
    description: "A municipality and the membership of a region that held on the day asked for.",
  });
export type Municipality = z.infer<typeof Municipality>;

/** A page of municipalities on one day, in the order of their codes. */
export const MunicipalityPage = pageOf("MunicipalityPage", "Municipalities on a day", Municipality, { asOf, classificationDate });
export type MunicipalityPage = z.infer<typeof MunicipalityPage>;

/**
 * All that is known of one municipality code: its regions by period, and what it came from and went over into.
 *
 * @example
 * const regionsOf = (history: MunicipalityHistory): string[] => history.memberships.map((period) => period.regionCode);
 */
export const MunicipalityHistory = z
  .object({
    municipalityCode: MunicipalityCode,
    name,
    alternativeNames: z.array(AlternativeName).meta({ title: "Alternative names", description: "Other labels of the same municipality." }),
    memberships: z.array(MembershipPeriod).meta({
      title: "Memberships",
      description: "Region by period inside the window, oldest first. Empty for a municipality that ended before the window.",
    }),
    predecessors: z.array(Lineage).meta({ title: "Predecessors", description: "What it came from or took in, by day and code." }),
    successors: z.array(Lineage).meta({ title: "Successors", description: "What it went over into, by day and code." }),
    classificationDate: newestClassificationDate,
  })
  .meta({
    id: "MunicipalityHistory",
    title: "Municipality history",
    description: "A municipality's regions by period, its predecessors and its successors.",
  });
export type MunicipalityHistory = z.infer<typeof MunicipalityHistory>;
