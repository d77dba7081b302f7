/** A place to be near to, which is a visitor's own business: it is made coarse before anything else is done with it. */

/** The mean radius of the earth in metres, as RFC 7946's coordinates are on a sphere. */
const earthRadius = 6_371_009;

/** Three decimals of a degree are about a hundred metres. */
const coarse = 1000;

/** The same place in three decimals, `longitude,latitude`. */
export function coarsened(near: string): string {
  return near
    .split(",")
    .map((degrees) => String(Math.round(Number(degrees) * coarse) / coarse)) // and -0 becomes 0
    .join(",");
}

/** Longitude and latitude of a place, in degrees. */
export function degreesOf(near: string): readonly [number, number] {
  const [longitude = 0, latitude = 0] = near.split(",").map(Number); // the input schema saw to both
  return [longitude, latitude];
}

/** A place as SQL expressions of numbers. */
interface SqlPlace {
  readonly longitude: string;
  readonly latitude: string;
}

/** The SQL expression of the distance as the crow flies, in whole metres (the haversine formula). */
export function distanceMetres(from: SqlPlace, to: SqlPlace): string {
  const half = (a: string, b: string) => `power(sin(radians(${b} - ${a}) / 2), 2)`;
  const chord = `${half(from.latitude, to.latitude)} + cos(radians(${from.latitude})) * cos(radians(${to.latitude})) * ${half(from.longitude, to.longitude)}`;
  return `round(${2 * earthRadius} * asin(least(1, sqrt(${chord}))))::int`;
}
