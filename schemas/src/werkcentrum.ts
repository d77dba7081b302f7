import * as z from "zod";
import { ContactPoint, WebAddress } from "./contact-point.ts";
import { GuideCapacitiesInput, GuideCapacity } from "./guide-capacity.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { SubRegion, SubRegionsInput } from "./sub-region.ts";
import { textLine } from "./text-line.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";
import { ContactPointsInput, LocationId, WerkcentrumLocation, WerkcentrumLocationsInput } from "./werkcentrum-location.ts";

/** Id of a Werkcentrum. */
export const WerkcentrumId = uuid.meta({
  title: "Werkcentrum id",
  description: "Id of the Werkcentrum.",
  examples: ["01938c1e-0000-7000-8000-000000000014"],
});

const regionCode = RegionCode.meta({
  title: "Region code",
  description: "The labour-market region that it is the Werkcentrum of; each has one at most.",
  examples: ["AM14"],
});
const name = textLine(200).meta({
  title: "Name",
  description: "Name by which visitors know it.",
  examples: ["Werkcentrum Amersfoort (demonstration)"],
});
const website = WebAddress.nullable().meta({
  title: "Website",
  description: "Address of its own site, with https://, or null.",
  examples: ["https://werkcentrum-amersfoort.example"],
});
const subRegions = { title: "Sub-regions", description: "Parts of the region (subregio's) in which it works by itself." };
const guideCapacity = {
  title: "Guide capacity",
  description: "The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it.",
};
const contactPoints = { title: "Contact points", description: "How to reach the Werkcentrum as a whole." };
const locations = { title: "Locations", description: "Where visitors find it, in any municipality of the region." };

/**
 * The Werkcentrum of a region: its locations, hours, sub-regions and guides.
 *
 * @example
 * const cities = (werkcentrum: Werkcentrum): string[] => werkcentrum.locations.map(({ address }) => address.city);
 */
export const Werkcentrum = z
  .object({
    werkcentrumId: WerkcentrumId,
    regionCode,
    name,
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
    website,
    subRegions: z.array(SubRegion).meta(subRegions),
    guideCapacity: z.array(GuideCapacity).meta(guideCapacity),
    contactPoints: z.array(ContactPoint).meta(contactPoints),
    locations: z.array(WerkcentrumLocation).meta(locations),
  })
  .meta({
    id: "Werkcentrum",
    title: "Werkcentrum",
    description: "The Werkcentrum of a labour-market region: its locations, hours, sub-regions and guides.",
  });
export type Werkcentrum = z.infer<typeof Werkcentrum>;

/** The location of a Werkcentrum that is nearest to a place. */
export const NearestLocation = z
  .object({
    locationId: LocationId,
    distanceMetres: z
      .int()
      .min(0)
      .max(21_000_000)
      .meta({ title: "Distance in metres", description: "Distance as the crow flies, in whole metres.", examples: [1200] }),
  })
  .meta({
    id: "NearestLocation",
    title: "Nearest location",
    description: "The nearest of the locations that fit the other filters, and how far it is as the crow flies.",
  });
export type NearestLocation = z.infer<typeof NearestLocation>;

/** A Werkcentrum in a list, with its nearest location when the list was asked near a place. */
export const ListedWerkcentrum = Werkcentrum.extend({
  nearest: NearestLocation.nullable().meta({
    title: "Nearest",
    description: "The nearest of the locations that fit the other filters, or null: `near` was not asked, or there are no locations.",
  }),
}).meta({
  id: "ListedWerkcentrum",
  title: "Listed Werkcentrum",
  description: "A Werkcentrum in a list, with its nearest location when the list was asked near a place.",
});
export type ListedWerkcentrum = z.infer<typeof ListedWerkcentrum>;

/** A page of Werkcentra: in the order of their regions, or by distance when `near` is given. */
export const WerkcentrumPage = pageOf("WerkcentrumPage", "Werkcentra", ListedWerkcentrum, {});
export type WerkcentrumPage = z.infer<typeof WerkcentrumPage>;

const content = {
  name,
  website: website.default(null),
  subRegions: SubRegionsInput.default([]).meta(subRegions),
  guideCapacity: GuideCapacitiesInput.default([]).meta(guideCapacity),
  contactPoints: ContactPointsInput.meta(contactPoints),
  locations: WerkcentrumLocationsInput.meta(locations),
};

/**
 * A Werkcentrum to be made.
 *
 * @example
 * NewWerkcentrum.parse({ regionCode: "AM14", name: "Werkcentrum Amersfoort (demonstration)", locations: [] });
 */
export const NewWerkcentrum = z
  .strictObject({ regionCode, ...content })
  .meta({ id: "NewWerkcentrum", title: "New Werkcentrum", description: "A Werkcentrum to be made, for a region that has none yet." });
export type NewWerkcentrum = z.infer<typeof NewWerkcentrum>;

/**
 * All of a Werkcentrum as it is to be; what is left out becomes empty. It stays with its region.
 *
 * @example
 * WerkcentrumContent.parse({ name: "Werkcentrum Amersfoort (demonstration)", locations: [] });
 */
export const WerkcentrumContent = z.strictObject(content).meta({
  id: "WerkcentrumContent",
  title: "Werkcentrum content",
  description:
    "All of a Werkcentrum as it is to be: what is left out becomes empty, locations that are left out go. It stays with its region.",
});
export type WerkcentrumContent = z.infer<typeof WerkcentrumContent>;
