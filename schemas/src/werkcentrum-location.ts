import * as z from "zod";
import { Accessibility, AccessibilityInput, unknownAccessibility } from "./accessibility.ts";
import { ContactPoint, ContactPointInput } from "./contact-point.ts";
import { MunicipalityCode } from "./municipality-code.ts";
import { HoursException, HoursExceptionsInput, WeeklyPeriod, WeeklyPeriodsInput } from "./opening-hours.ts";
import { Point, PointInput } from "./point.ts";
import { PostalAddress, PostalAddressInput } from "./postal-address.ts";
import { textLine } from "./text-line.ts";
import { memberOnce } from "./unique.ts";
import { uuid } from "./uuid.ts";

const maxLocations = 50;
const maxContactPoints = 20;

/** Id of a location; it lasts as long as the location does. */
export const LocationId = uuid.meta({
  title: "Location id",
  description: "Id of the location; it lasts as long as the location does.",
  examples: ["01938c1e-0000-7000-8000-000000001401"],
});

const name = textLine(200).meta({
  title: "Name",
  description: "Name of the location, unique within its Werkcentrum.",
  examples: ["Werkcentrum Amersfoort, centre (demonstration)"],
});
const municipalityCode = MunicipalityCode.meta({
  title: "Municipality code",
  description: "The municipality that the location lies in: any one of the region.",
  examples: ["GM0307"],
});
const openingHours = { title: "Opening hours", description: "When the location is open, week by week." };
const walkInHours = { title: "Walk-in hours", description: "When visitors may come without an appointment, week by week." };
const exceptions = { title: "Exceptions", description: "Days with other hours, such as holidays." };
const contactPoints = { title: "Contact points", description: "How to reach this location." };

/**
 * A place where visitors find a Werkcentrum.
 *
 * @example
 * const cityOf = (location: WerkcentrumLocation): string => location.address.city;
 */
export const WerkcentrumLocation = z
  .object({
    locationId: LocationId,
    name,
    municipalityCode,
    address: PostalAddress,
    point: Point,
    openingHours: z.array(WeeklyPeriod).meta(openingHours),
    walkInHours: z.array(WeeklyPeriod).meta(walkInHours),
    exceptions: z.array(HoursException).meta(exceptions),
    accessibility: Accessibility,
    contactPoints: z.array(ContactPoint).meta(contactPoints),
  })
  .meta({
    id: "WerkcentrumLocation",
    title: "Werkcentrum location",
    description: "A place where visitors find a Werkcentrum, in any municipality of its region.",
  });
export type WerkcentrumLocation = z.infer<typeof WerkcentrumLocation>;

/** The contact points of a Werkcentrum or a location, as they are sent. */
export const ContactPointsInput = z.array(ContactPointInput).max(maxContactPoints).default([]);

/**
 * A location as it is sent.
 *
 * @example
 * const place = { street: "Voorbeeldstraat", houseNumber: 12, postcode: "3811 AB", city: "Amersfoort" };
 * WerkcentrumLocationInput.parse({
 *   name: "Werkcentrum Amersfoort, centre (demonstration)", municipalityCode: "GM0307", address: place,
 *   point: { type: "Point", coordinates: [5.387, 52.155] },
 *   openingHours: [{ day: "monday", opens: "09:00", closes: "17:00" }],
 * });
 */
export const WerkcentrumLocationInput = z
  .strictObject({
    locationId: LocationId.toLowerCase()
      .optional()
      .meta({
        title: "Location id",
        description:
          "Id of a location that is there already. When it is left out, a location with the same name keeps its id, and any other gets a new one.",
        examples: ["01938c1e-0000-7000-8000-000000001401"],
      }),
    name,
    municipalityCode,
    address: PostalAddressInput,
    point: PointInput,
    openingHours: WeeklyPeriodsInput.default([]).meta(openingHours),
    walkInHours: WeeklyPeriodsInput.default([]).meta(walkInHours),
    exceptions: HoursExceptionsInput.default([]).meta(exceptions),
    accessibility: AccessibilityInput.default(unknownAccessibility),
    contactPoints: ContactPointsInput.meta(contactPoints),
  })
  .meta({
    id: "WerkcentrumLocationInput",
    title: "Werkcentrum location input",
    description: "A place where visitors find a Werkcentrum, in any municipality of its region.",
  });
export type WerkcentrumLocationInput = z.infer<typeof WerkcentrumLocationInput>;

/** The locations of a Werkcentrum, as they are sent: no name and no id twice. */
export const WerkcentrumLocationsInput = z
  .array(WerkcentrumLocationInput)
  .max(maxLocations)
  .superRefine(...memberOnce("name"))
  .superRefine(...memberOnce("locationId"));
