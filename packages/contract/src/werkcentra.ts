import {
  MunicipalityCode,
  Near,
  NewWerkcentrum,
  OpenAt,
  PageQuery,
  RegionCode,
  Werkcentrum,
  WerkcentrumContent,
  WerkcentrumId,
  WerkcentrumPage,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";
import { openWerkcentra, writesWerkcentra } from "./werkcentrum-access.ts";

const demonstration = "01938c1e-0000-7000-8000-000000000014";
const nobodys = "01938c1e-0000-7000-8000-00000000ffff";

const exampleLocation = {
  name: "Werkcentrum Amersfoort, centre (demonstration)",
  municipalityCode: "GM0307",
  address: { street: "Voorbeeldstraat", houseNumber: 12, postcode: "3811 AB", city: "Amersfoort" },
  point: { type: "Point" as const, coordinates: [5.387, 52.155] as [number, number] },
  openingHours: [{ day: "monday" as const, opens: "09:00", closes: "17:00" }],
};

/** The Werkcentra: one for each region, with its locations, hours, sub-regions and guides. */
export const werkcentra = {
  list: operation({
    method: "GET",
    path: "/werkcentra",
    summary: "List the Werkcentra",
    description:
      "All Werkcentra, in the order of their regions. Filter by region, by a municipality in which they have a location, or by what is open at a moment; several filters narrow down together, those of locations on one and the same location. With `near` they come by the distance of their nearest location that fits, and those without locations come last. No answer is kept under an address with `near`, nor is the place in any log.",
    access: openWerkcentra,
    effect: "read",
    privateMember: "near",
    input: PageQuery.extend({
      regionCode: RegionCode.optional().meta({
        title: "Region code",
        description: "Only the Werkcentrum of this region.",
        examples: ["AM14"],
      }),
      municipalityCode: MunicipalityCode.optional().meta({
        title: "Municipality code",
        description:
          "Only Werkcentra with a location in this municipality. For the Werkcentrum that serves a municipality, ask for that of its region.",
        examples: ["GM0307"],
      }),
      near: Near.optional(),
      openAt: OpenAt.optional(),
    }),
    output: WerkcentrumPage,
    problems: [],
    examples: [
      { title: "All Werkcentra", input: { limit: 100 } },
      { title: "The one of a region", input: { regionCode: "AM14" } },
      { title: "Nearest first, of those open at a moment", input: { near: "5.387,52.155", openAt: "2026-11-23T12:30:00+01:00" } },
      { title: "Those open now in a municipality", input: { municipalityCode: "GM0307", openAt: "now" } },
      { title: "A region that does not exist", input: { regionCode: "AM16" }, problem: "invalid-input" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/werkcentra/{werkcentrumId}",
    summary: "Get a Werkcentrum",
    description:
      "One Werkcentrum with its locations as GeoJSON points, opening and walk-in hours with exceptions, accessibility, contact points, sub-regions, and the capacity of its guides by funder.",
    access: openWerkcentra,
    effect: "read",
    input: z.strictObject({ werkcentrumId: WerkcentrumId }),
    output: Werkcentrum,
    problems: ["not-found"],
    examples: [
      { title: "A demonstration Werkcentrum", input: { werkcentrumId: demonstration } },
      { title: "An id that is nobody's", input: { werkcentrumId: nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/werkcentra",
    summary: "Make a Werkcentrum",
    description:
      "Makes the Werkcentrum of a region that has none yet. Every municipality that it names must lie in the region today. All faults are told at once.",
    access: writesWerkcentra,
    effect: "write",
    status: 201,
    input: NewWerkcentrum,
    output: Werkcentrum,
    problems: ["already-exists"],
    examples: [
      {
        title: "A Werkcentrum with one location",
        input: {
          regionCode: "AM18",
          name: "Werkcentrum Groot Amsterdam (demonstration)",
          locations: [
            {
              ...exampleLocation,
              name: "Werkcentrum Groot Amsterdam, east (demonstration)",
              municipalityCode: "GM0363",
              address: { street: "Voorbeeldplein", houseNumber: 3, postcode: "1094 RR", city: "Amsterdam" },
              point: { type: "Point", coordinates: [4.94, 52.36] },
            },
          ],
        },
      },
      {
        title: "A region that has one already",
        input: { regionCode: "AM14", name: "A second one (demonstration)", locations: [] },
        problem: "already-exists",
      },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/werkcentra/{werkcentrumId}",
    summary: "Change a Werkcentrum",
    description:
      "Puts new content in the place of all of the old: what is left out becomes empty. A location keeps its id by naming it, or else by its name; one that is left out goes. When nothing differs, the version stays as it is.",
    access: writesWerkcentra,
    effect: "write",
    input: z.strictObject({ werkcentrumId: WerkcentrumId, ...WerkcentrumContent.shape }),
    output: Werkcentrum,
    problems: ["not-found"],
    examples: [
      {
        title: "Another name and other hours",
        input: {
          werkcentrumId: demonstration,
          name: "Werkcentrum Regio Amersfoort (demonstration)",
          locations: [{ ...exampleLocation, openingHours: [{ day: "thursday", opens: "12:00", closes: "20:00" }] }],
        },
      },
      {
        title: "An id that is nobody's",
        input: { werkcentrumId: nobodys, name: "Nobody's (demonstration)", locations: [] },
        problem: "not-found",
      },
    ],
  }),
  delete: operation({
    method: "DELETE",
    path: "/werkcentra/{werkcentrumId}",
    summary: "Delete a Werkcentrum",
    description: "Deletes a Werkcentrum and all its locations.",
    access: writesWerkcentra,
    effect: "write",
    status: 204,
    input: z.strictObject({ werkcentrumId: WerkcentrumId }),
    output: z.void(),
    problems: ["not-found"],
    examples: [
      { title: "A demonstration Werkcentrum", input: { werkcentrumId: demonstration } },
      { title: "An id that is nobody's", input: { werkcentrumId: nobodys }, problem: "not-found" },
    ],
  }),
};
