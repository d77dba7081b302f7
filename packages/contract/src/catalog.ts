import { Catalog } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";

/** The catalogue of the open data. */
export const catalog = {
  get: operation({
    method: "GET",
    path: "/catalog",
    summary: "Get the catalogue",
    description:
      "The open data sets and the API, described as DCAT-AP-NL 3.0 in JSON-LD, for data portals to harvest. Nothing that needs a credential stands in it.",
    access: {
      kind: "public",
      because: "It describes what is for everyone.",
      restsOn: [
        "regions",
        "municipalities",
        "werkcentra",
        "goals",
        "indicators",
        "observations",
        "agendas",
        "waves",
        "evaluation",
        "visits",
        "reports",
      ],
    },
    effect: "read",
    linkedData: "application/ld+json",
    input: z.strictObject({}),
    output: Catalog,
    problems: [],
    examples: [{ title: "The catalogue", input: {} }],
  }),
};
