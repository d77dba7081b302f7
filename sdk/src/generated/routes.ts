// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { Route } from "../route.ts";

/** Each operation by its id. */
export const routes: Readonly<Record<string, Route>> = {
  "regions.list": {
    method: "GET",
    path: "/regions",
    inPath: [],
    inQuery: ["limit", "cursor", "asOf"],
    inBody: [],
    effect: "read",
    paged: true,
  },
  "regions.get": {
    method: "GET",
    path: "/regions/{regionCode}",
    inPath: ["regionCode"],
    inQuery: ["asOf"],
    inBody: [],
    effect: "read",
    paged: false,
  },
  "regions.listMunicipalities": {
    method: "GET",
    path: "/regions/{regionCode}/municipalities",
    inPath: ["regionCode"],
    inQuery: ["limit", "cursor", "asOf"],
    inBody: [],
    effect: "read",
    paged: true,
  },
  "municipalities.list": {
    method: "GET",
    path: "/municipalities",
    inPath: [],
    inQuery: ["limit", "cursor", "asOf", "regionCode", "q"],
    inBody: [],
    effect: "read",
    paged: true,
  },
  "municipalities.get": {
    method: "GET",
    path: "/municipalities/{municipalityCode}",
    inPath: ["municipalityCode"],
    inQuery: [],
    inBody: [],
    effect: "read",
    paged: false,
  },
  "regionLookups.create": {
    method: "POST",
    path: "/region-lookups",
    inPath: [],
    inQuery: [],
    inBody: ["items"],
    effect: "read",
    paged: false,
  },
};
