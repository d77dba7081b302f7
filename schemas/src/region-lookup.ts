import * as z from "zod";
import { basis, newestClassificationDate } from "./classification.ts";
import { Day } from "./day.ts";
import { MunicipalityCode } from "./municipality-code.ts";
import { RegionCode } from "./region-code.ts";

/** How many pairs one call takes. */
export const maxLookups = 10_000;

/**
 * A municipality code and a day.
 *
 * @example
 * RegionLookupItem.parse({ municipalityCode: "GM0457", date: "2022-03-01" });
 */
export const RegionLookupItem = z
  .strictObject({
    municipalityCode: MunicipalityCode,
    date: Day.meta({ title: "Date", description: "The day for which the region is asked.", examples: ["2022-03-01"] }),
  })
  .meta({ id: "RegionLookupItem", title: "Region lookup item", description: "A municipality code of any year, and a day." });
export type RegionLookupItem = z.infer<typeof RegionLookupItem>;

/** Up to 10,000 pairs of a municipality code and a day. */
export const RegionLookupRequest = z
  .strictObject({
    items: z
      .array(RegionLookupItem)
      .min(1)
      .max(maxLookups)
      .meta({ title: "Items", description: `1 to ${maxLookups} pairs; the answer keeps their order.` }),
  })
  .meta({ id: "RegionLookupRequest", title: "Region lookup request", description: "The pairs to look up." });
export type RegionLookupRequest = z.infer<typeof RegionLookupRequest>;

const status = <const Value extends string>(value: Value, description: string) =>
  z.literal(value).meta({ title: "Status", description, examples: [value] });

/** The code was valid on that day. */
export const RegionFound = z
  .object({ status: status("found", "The code was valid on that day."), regionCode: RegionCode, basis })
  .meta({ id: "RegionFound", title: "Region found", description: "The municipality existed on that day and lay in this region." });

/** The code exists, but not on that day. */
export const MunicipalityNotValidOnDate = z
  .object({
    status: status("notValidOnDate", "The code exists, but not on that day."),
    successors: z.array(MunicipalityCode).meta({
      title: "Successors",
      description: "The municipalities of that day that it went over into, by code. Empty when it did not exist yet.",
    }),
    regionCode: RegionCode.optional().meta({
      title: "Region code",
      description: "The region of the successors, when they all lie in one.",
    }),
    candidateRegions: z
      .array(RegionCode)
      .min(2)
      .optional()
      .meta({ title: "Candidate regions", description: "All regions of the successors, when it was split over several." }),
  })
  .meta({
    id: "MunicipalityNotValidOnDate",
    title: "Municipality not valid on date",
    description: "The municipality did not exist on that day; its successors say where it went.",
  });

/** No municipality ever had this code, as far as the data goes. */
export const UnknownMunicipality = z
  .object({ status: status("unknownMunicipality", "The code is not in the data.") })
  .meta({ id: "UnknownMunicipality", title: "Unknown municipality", description: "The code is not in the data." });

/** The day lies before the window of the data. */
export const DateBeforeWindow = z
  .object({ status: status("beforeWindow", "The day lies before the first day of the data.") })
  .meta({ id: "DateBeforeWindow", title: "Date before window", description: "The day lies before the first day of the data." });

/** What became of one pair. */
export const RegionLookupResult = z
  .discriminatedUnion("status", [RegionFound, MunicipalityNotValidOnDate, UnknownMunicipality, DateBeforeWindow])
  .meta({
    id: "RegionLookupResult",
    title: "Region lookup result",
    description: "What became of one pair; `status` says which of the four it is.",
  });
export type RegionLookupResult = z.infer<typeof RegionLookupResult>;

/** The results, in the order of the request. */
export const RegionLookupResults = z
  .object({
    items: z.array(RegionLookupResult).meta({ title: "Items", description: "One result per pair, in the order of the request." }),
    windowStartsOn: Day.meta({ title: "Window starts on", description: "First day of the data.", examples: ["2021-01-01"] }),
    classificationDate: newestClassificationDate,
  })
  .meta({ id: "RegionLookupResults", title: "Region lookup results", description: "One result per pair, in the order of the request." });
export type RegionLookupResults = z.infer<typeof RegionLookupResults>;
