import type { HoursException, WeeklyPeriod } from "@reform-exchange/schemas";
import type { Database } from "../database/database.ts";
import { WerkcentrumEntity, WerkcentrumLocationEntity } from "../werkcentra/werkcentrum.entity.ts";

/** The Werkcentrum of AM14 that the examples of the contract name. It is made up, and says so. */
export const demonstrationWerkcentrumId = "01938c1e-0000-7000-8000-000000000014";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const officeHours: WeeklyPeriod[] = weekdays.map((day) => ({ day, opens: "09:00", closes: "17:00" }));
const christmas: HoursException = {
  on: "2026-12-25",
  reason: { nl: "Eerste Kerstdag", en: "Christmas Day" },
  openingHours: [],
  walkInHours: [],
};
const unknown = {
  wheelchairEntrance: null,
  wheelchairToilet: null,
  reservedParking: null,
  hearingLoop: null,
  quietRoom: null,
  notes: null,
};

/** Puts the Werkcentrum of the examples in a database: version 1, with a location in Amersfoort and one in Leusden. */
export async function putDemonstrationWerkcentrum(database: Database): Promise<void> {
  await database.transaction(async (em) => {
    await em.insert(WerkcentrumEntity, {
      id: demonstrationWerkcentrumId,
      region: "AM14",
      version: 1,
      changedAt: new Date("2026-11-23T11:00:00Z"),
      name: "Werkcentrum Amersfoort (demonstration)",
      website: "https://werkcentrum-amersfoort.example",
      subRegions: [{ name: "Noord (demonstration)", municipalityCodes: ["GM0308", "GM0313"] }],
      guideCapacity: [
        { funder: "uwv", fte: "4" },
        { funder: "centreMunicipality", fte: "2.5" },
      ],
      contactPoints: [{ kind: "telephone", value: "+31 33 123 45 67", description: { nl: "Algemeen", en: "General" } }],
    });
    await em.insertMany(WerkcentrumLocationEntity, [
      {
        id: "01938c1e-0000-7000-8000-000000001401",
        werkcentrum: demonstrationWerkcentrumId,
        position: 1,
        name: "Werkcentrum Amersfoort, centre (demonstration)",
        municipality: "GM0307",
        address: { street: "Voorbeeldstraat", houseNumber: 12, houseNumberAddition: "A", postcode: "3811 AB", city: "Amersfoort" },
        longitude: 5.387,
        latitude: 52.155,
        openingHours: officeHours,
        walkInHours: [{ day: "tuesday", opens: "10:00", closes: "12:00" }],
        exceptions: [christmas],
        accessibility: { ...unknown, wheelchairEntrance: true, notes: { nl: "Bel aan bij de zijdeur.", en: "Ring at the side door." } },
        contactPoints: [{ kind: "email", value: "amersfoort@werkcentrum.example", description: null }],
      },
      {
        id: "01938c1e-0000-7000-8000-000000001402",
        werkcentrum: demonstrationWerkcentrumId,
        position: 2,
        name: "Werkcentrum Amersfoort, Leusden (demonstration)",
        municipality: "GM0327",
        address: { street: "Voorbeeldplein", houseNumber: 1, houseNumberAddition: null, postcode: "3831 ZZ", city: "Leusden" },
        longitude: 5.43,
        latitude: 52.132,
        openingHours: [{ day: "thursday", opens: "18:00", closes: "21:00" }],
        walkInHours: [],
        exceptions: [],
        accessibility: unknown,
        contactPoints: [],
      },
    ]);
  });
}
