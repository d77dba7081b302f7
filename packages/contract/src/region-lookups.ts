import { RegionLookupRequest, RegionLookupResults } from "@reform-exchange/schemas";
import { openReferenceData } from "./access.ts";
import { operation } from "./operation.ts";

/** Region by municipality code and day, many at once. */
export const regionLookups = {
  create: operation({
    method: "POST",
    path: "/region-lookups",
    summary: "Look up regions by municipality and day",
    description:
      "Gives the region of up to 10,000 pairs of a municipality code of any year and a day, in the same order. After a municipality's end the answer names its successors on that day: with the one region that they lie in, or with all candidates where it was split. Changes nothing and may be repeated.",
    access: openReferenceData,
    effect: "read",
    input: RegionLookupRequest,
    output: RegionLookupResults,
    problems: [],
    examples: [
      { title: "Weesp on 1 March 2022", input: { items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] } },
      {
        title: "After a merger, after a split, before the window, and unknown",
        input: {
          items: [
            { municipalityCode: "GM0457", date: "2022-06-01" },
            { municipalityCode: "GM0788", date: "2026-01-01" },
            { municipalityCode: "GM0363", date: "2020-12-31" },
            { municipalityCode: "GM9999", date: "2026-01-01" },
          ],
        },
      },
      { title: "A code that is none", input: { items: [{ municipalityCode: "0363", date: "2026-01-01" }] }, problem: "invalid-input" },
    ],
  }),
};
