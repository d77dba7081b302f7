import { AsOfQuery, MunicipalityPage, PageQuery, RegionCode, RegionOnDay, RegionPage } from "@reform-exchange/schemas";
import { openReferenceData } from "./access.ts";
import { operation } from "./operation.ts";

/** The labour-market regions (arbeidsmarktregio's), as they are on any day from 2021-01-01 on. */
export const regions = {
  list: operation({
    method: "GET",
    path: "/regions",
    summary: "List the labour-market regions",
    description:
      "All labour-market regions (arbeidsmarktregio's) as they are on one day, in the order of their CBS codes. A region that changed its name appears under the name of that day. The codes are no counter: AM04, AM16 and AM31 are not in use.",
    access: openReferenceData,
    effect: "read",
    input: PageQuery.extend(AsOfQuery.shape),
    output: RegionPage,
    problems: ["date-before-window"],
    examples: [
      { title: "All regions today", input: { limit: 100 } },
      { title: "The regions of mid 2021", input: { asOf: "2021-06-01" } },
      { title: "A first small page", input: { limit: 2, asOf: "2023-12-31" } },
      { title: "A day before the data starts", input: { asOf: "2020-12-31" }, problem: "date-before-window" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/regions/{regionCode}",
    summary: "Get a labour-market region",
    description:
      "One labour-market region as it is on a day: its name then, all its names in the window, other names that visitors know, and its centre municipality with the day of the source that says so.",
    access: openReferenceData,
    effect: "read",
    input: AsOfQuery.extend({ regionCode: RegionCode }),
    output: RegionOnDay,
    problems: ["not-found", "date-before-window"],
    examples: [
      { title: "The region of Amersfoort", input: { regionCode: "AM14" } },
      { title: "A region under its earlier name", input: { regionCode: "AM06", asOf: "2023-12-31" } },
      { title: "A code that CBS does not use", input: { regionCode: "AM04" }, problem: "not-found" },
      { title: "A day before the data starts", input: { regionCode: "AM14", asOf: "2019-01-01" }, problem: "date-before-window" },
    ],
  }),
  listMunicipalities: operation({
    method: "GET",
    path: "/regions/{regionCode}/municipalities",
    summary: "List the municipalities of a region",
    description:
      "The municipalities that lie in the region on a day, in the order of their CBS codes, each with the period of its membership. Where the day of a boundary is a judgement, `basis` says what it rests on.",
    access: openReferenceData,
    effect: "read",
    input: PageQuery.extend({ ...AsOfQuery.shape, regionCode: RegionCode }),
    output: MunicipalityPage,
    problems: ["not-found", "date-before-window"],
    examples: [
      { title: "The municipalities of Groot Amsterdam", input: { regionCode: "AM18" } },
      { title: "Gooi en Vechtstreek while Weesp was in it", input: { regionCode: "AM12", asOf: "2021-06-01", limit: 3 } },
      { title: "A code that CBS does not use", input: { regionCode: "AM31" }, problem: "not-found" },
    ],
  }),
};
