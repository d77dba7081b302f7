import {
  AsOfQuery,
  MunicipalityCode,
  MunicipalityHistory,
  MunicipalityPage,
  PageQuery,
  RegionCode,
  SearchText,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { openReferenceData } from "./access.ts";
import { operation } from "./operation.ts";

/** The municipalities (gemeenten) with their regions, mergers, splits and moves. */
export const municipalities = {
  list: operation({
    method: "GET",
    path: "/municipalities",
    summary: "List the municipalities",
    description:
      "All municipalities that exist on a day, in the order of their CBS codes, each with its region and the period of that membership. Filter by region, or by a part of the name.",
    access: openReferenceData,
    effect: "read",
    input: PageQuery.extend({
      ...AsOfQuery.shape,
      regionCode: RegionCode.optional().meta({
        title: "Region code",
        description: "Only the municipalities in this region.",
        examples: ["AM18"],
      }),
      q: SearchText.optional().meta({
        title: "Search text",
        description: "Only the municipalities with this text in a name; capitals and accents make no difference.",
        examples: ["sudwest"],
      }),
    }),
    output: MunicipalityPage,
    problems: ["date-before-window"],
    examples: [
      { title: "The municipalities of 1 February 2022", input: { asOf: "2022-02-01", limit: 1000 } },
      { title: "Searched without accents", input: { q: "sudwest" } },
      { title: "Those of one region", input: { regionCode: "AM36", limit: 5 } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/municipalities/{municipalityCode}",
    summary: "Get the history of a municipality",
    description:
      "All that is known of one municipality code of any year: its regions by period, what it came from or took in, and what it went over into. A municipality that ended before the window has its successors only.",
    access: openReferenceData,
    effect: "read",
    input: z.strictObject({ municipalityCode: MunicipalityCode }),
    output: MunicipalityHistory,
    problems: ["not-found"],
    examples: [
      { title: "Weesp, that changed region and was then absorbed", input: { municipalityCode: "GM0457" } },
      { title: "Haaren, that was split over four", input: { municipalityCode: "GM0788" } },
      { title: "A code that nobody has", input: { municipalityCode: "GM9999" }, problem: "not-found" },
    ],
  }),
};
