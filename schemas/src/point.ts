import * as z from "zod";

/** The bounds of the European part of the Netherlands, in degrees. */
const west = 3;
const east = 7.5;
const south = 50.5;
const north = 53.8;

/** Six decimals are a decimetre; what is finer is noise. */
const toDecimetre = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

const type = z.literal("Point").meta({ title: "Type", description: "The GeoJSON type.", examples: ["Point"] });
const about = {
  title: "Coordinates",
  description: "Longitude, then latitude, in degrees (CRS84), within the European part of the Netherlands.",
  examples: [[5.387, 52.155]],
};

/**
 * A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude.
 *
 * @example
 * const latitudeOf = ({ coordinates: [, latitude] }: Point): number => latitude;
 */
export const Point = z
  .object({ type, coordinates: z.tuple([z.number().min(west).max(east), z.number().min(south).max(north)]).meta(about) })
  .meta({ id: "Point", title: "Point", description: "A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude." });
export type Point = z.infer<typeof Point>;

/**
 * A place as it is sent: a GeoJSON point (RFC 7946) in CRS84. More than six decimals are rounded.
 *
 * @example
 * PointInput.parse({ type: "Point", coordinates: [5.387, 52.155] });
 */
export const PointInput = z
  .strictObject({
    type,
    coordinates: z
      .tuple([z.number().min(west).max(east).overwrite(toDecimetre), z.number().min(south).max(north).overwrite(toDecimetre)])
      .meta(about),
  })
  .meta({
    id: "PointInput",
    title: "Point input",
    description: "A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude. More than six decimals are rounded.",
  });
