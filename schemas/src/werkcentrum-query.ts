import * as z from "zod";

/** Longitude and latitude, with digits to spare; a clearer fault than the pattern's tells that they are out of bounds. */
const near = /^(-?\d{1,3}(?:\.\d{1,15})?),(-?\d{1,2}(?:\.\d{1,15})?)$/u;

/**
 * A place to be near to: longitude, a comma, latitude, in degrees (CRS84).
 *
 * @example
 * Near.parse("5.387,52.155");
 */
export const Near = z
  .string()
  .regex(near)
  .refine((text) => !near.test(text) || isOnEarth(text), {
    params: {
      nl: "heeft een lengte van -180 tot 180 en dan een breedte van -90 tot 90 nodig",
      en: "needs a longitude from -180 to 180 and then a latitude from -90 to 90",
    },
  })
  .meta({
    title: "Near",
    description:
      "Sort by the distance to this place: longitude, a comma, latitude, in degrees (CRS84). Only three decimals count, about a hundred metres; more are forgotten at once, and the place is in no log.",
    examples: ["5.387,52.155"],
  });

function isOnEarth(text: string): boolean {
  const [longitude = Number.NaN, latitude = Number.NaN] = text.split(",").map(Number);
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

const openAt =
  /^(?:now|20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))$/u;

/**
 * A moment of this century with its offset, or `now`.
 *
 * @example
 * OpenAt.parse("2026-11-23T12:30:00+01:00");
 */
export const OpenAt = z
  .string()
  .regex(openAt)
  .refine((text) => text === "now" || !openAt.test(text) || z.iso.date().safeParse(text.slice(0, 10)).success, {
    params: { nl: "moet een bestaande dag noemen", en: "must name an existing day" },
  })
  .meta({
    title: "Open at",
    description:
      "Only Werkcentra with a location that is open at this moment, by its opening hours (not its walk-in hours): `now`, or ISO 8601 with an offset. Hours go by the clock on the wall in Europe/Amsterdam, also when it is put forward or back.",
    examples: ["2026-11-23T12:30:00+01:00"],
  });
