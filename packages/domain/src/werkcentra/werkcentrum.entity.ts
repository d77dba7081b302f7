import { defineEntity, p } from "@mikro-orm/core";
import { json } from "../database/columns.ts";
import { MunicipalityEntity } from "../regions/municipality.entity.ts";
import { RegionEntity } from "../regions/region.entity.ts";

/**
 * The Werkcentrum of a region. A load of reference data replaces all regions in one transaction, so the reference to them is
 * checked at the end of it.
 */
export const WerkcentrumEntity = defineEntity({
  name: "Werkcentrum",
  tableName: "werkcentrum",
  properties: {
    id: p.uuid().primary(),
    region: () => p.manyToOne(RegionEntity).deferMode("deferred"),
    version: p.integer(),
    changedAt: p.datetime(),
    name: p.text(),
    website: p.text().nullable(),
    subRegions: json(),
    guideCapacity: json(),
    contactPoints: json(),
  },
  // Not on the member itself: there the uniqueness would be deferred too, and two that are made at once would both seem to succeed.
  uniques: [{ properties: ["region"] }],
  checks: [{ name: "werkcentrum_version_counts", expression: "version >= 1" }],
});

/** A location of a Werkcentrum; what nobody searches by is kept as the JSON that it leaves as. */
export const WerkcentrumLocationEntity = defineEntity({
  name: "WerkcentrumLocation",
  tableName: "werkcentrum_location",
  properties: {
    id: p.uuid().primary(),
    werkcentrum: () => p.manyToOne(WerkcentrumEntity).deleteRule("cascade"),
    position: p.integer(),
    name: p.text(),
    municipality: () => p.manyToOne(MunicipalityEntity).index().deferMode("deferred"),
    address: json(),
    longitude: p.double(),
    latitude: p.double(),
    openingHours: json(),
    walkInHours: json(),
    exceptions: json(),
    accessibility: json(),
    contactPoints: json(),
  },
  uniques: [{ properties: ["werkcentrum", "position"] }],
});
