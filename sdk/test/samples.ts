/** Small answers of the API for the scripted servers. */
import type { KnownProblem, Problem, Region, RegionOnDay, RegionPage } from "../src/index.ts";
import type { Answer } from "./scripted-server.ts";

export const amersfoort: Region = region("AM14", "Amersfoort", "GM0307", "Amersfoort");
export const grootAmsterdam: Region = region("AM18", "Groot Amsterdam", "GM0363", "Amsterdam");
export const gooiEnVechtstreek: Region = region("AM12", "Gooi en Vechtstreek", "GM0402", "Hilversum");

export const amersfoortOnDay: RegionOnDay = { ...amersfoort, asOf: "2026-11-23", classificationDate: "2026-01-01" };

/** A page of regions, with the cursor of the next one. */
export function regionPage(items: Region[], next: string | null): RegionPage {
  return { items, page: { limit: 2, maxLimit: 1000, next }, asOf: "2026-11-23", classificationDate: "2026-01-01" };
}

export const notFound: KnownProblem = {
  type: "/problems/not-found",
  title: "Not found",
  status: 404,
  detail: "There is no labour-market region AM04.",
  requestId: "from-the-body",
  resource: "region",
  key: "AM04",
};

export const serviceUnavailable: KnownProblem = {
  type: "/problems/service-unavailable",
  title: "Service unavailable",
  status: 503,
  detail: "The service is not available now; try again shortly.",
  requestId: "from-the-body",
};

/** A problem as the API sends it. */
export function problemAnswer<Kind extends Problem>(
  problem: Kind,
  headers: Record<string, string> = {},
): Exclude<Answer, (...given: never) => unknown> {
  return { status: problem.status, json: problem, headers: { "content-type": "application/problem+json", ...headers } };
}

function region(regionCode: string, name: string, municipalityCode: string, centre: string): Region {
  return {
    regionCode,
    name,
    alternativeNames: [],
    names: [{ name, validFrom: "2021-01-01", validTo: null, sources: ["a-source"] }],
    centreMunicipality: { municipalityCode, name: centre, statedOn: "2017-05-10", sources: ["a-source"] },
  };
}
