/** The reads of Werkcentra, each as one prepared statement that answers in JSON. */
import { ListedWerkcentrum, NearestLocation, Point, Werkcentrum, WerkcentrumContent, WerkcentrumLocation } from "@reform-exchange/schemas";
import type { SqlValue, Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject, moment } from "../sql-json.ts";
import { degreesOf, distanceMetres } from "./near.ts";
import { isOpenAt, wallTime } from "./open-at.ts";

// What is kept as JSON was checked by a strict input schema with the same members, so it has no others.
const content = {
  name: "werkcentrum.name",
  website: "werkcentrum.website",
  subRegions: "werkcentrum.sub_regions",
  guideCapacity: "werkcentrum.guide_capacity",
  contactPoints: "werkcentrum.contact_points",
  locations: jsonList(
    jsonObject(WerkcentrumLocation, {
      locationId: "location.id",
      name: "location.name",
      municipalityCode: "location.municipality_code",
      address: "location.address",
      point: jsonObject(Point, { type: "'Point'", coordinates: "json_build_array(location.longitude, location.latitude)" }),
      openingHours: "location.opening_hours",
      walkInHours: "location.walk_in_hours",
      exceptions: "location.exceptions",
      accessibility: "location.accessibility",
      contactPoints: "location.contact_points",
    }),
    "werkcentrum_location location where location.werkcentrum_id = werkcentrum.id",
    "location.position",
  ),
};

const columns = {
  ...content,
  werkcentrumId: "werkcentrum.id",
  regionCode: "werkcentrum.region_code",
  version: "werkcentrum.version",
  changedAt: moment("werkcentrum.changed_at"),
};

/** Parameter: id. */
export const getWerkcentrum: Statement = {
  name: "werkcentra.get",
  text: `select ${jsonObject(Werkcentrum, columns)}::text as "item", version from werkcentrum where id = $1::uuid`,
};

/** What can be changed of a Werkcentrum, as it is now. Parameter: id. */
export const readContent: Statement = {
  name: "werkcentra.content",
  text: `select ${jsonObject(WerkcentrumContent, content)}::text as "item" from werkcentrum where id = $1::uuid`,
};

/** What a list of Werkcentra is narrowed to and sorted by; left out is everything, in the order of the regions. */
interface WerkcentrumFilter {
  readonly regionCode?: string | undefined;
  readonly municipalityCode?: string | undefined;
  readonly near?: string | undefined;
  /** A moment with its offset. */
  readonly openAt?: string | undefined;
}

/** Sorts what has no distance behind everything that has one. */
const farAway = 999_999_999;

const statements = new Map<string, Statement>();

/** The list of Werkcentra with its own values. Each set of filters has a statement of its own, made at its first use. */
export function listWerkcentra({ regionCode, municipalityCode, near, openAt }: WerkcentrumFilter): [Statement, SqlValue[]] {
  const values: SqlValue[] = [];
  const parameter = (value: SqlValue, type: string) => `$${values.push(value) + 2}::${type}`; // after those of the page
  const conditions = regionCode === undefined ? [] : [`werkcentrum.region_code = ${parameter(regionCode, "text")}`];
  const ofLocation: string[] = [];
  if (municipalityCode !== undefined) ofLocation.push(`location.municipality_code = ${parameter(municipalityCode, "text")}`);
  if (openAt !== undefined) {
    const at = parameter(wallTime(openAt), "timestamp");
    ofLocation.push(isOpenAt({ openingHours: "location.opening_hours", exceptions: "location.exceptions", at }));
  }
  const place = near === undefined ? undefined : degreesOf(near).map((degrees) => parameter(degrees, "float8"));
  const name = [
    "werkcentra.list",
    ...Object.entries({ regionCode, municipalityCode, near, openAt }).flatMap(([filter, value]) => (value === undefined ? [] : [filter])),
  ].join(".");
  const known = statements.get(name);
  if (known) return [known, values];

  const [longitude = "", latitude = ""] = place ?? [];
  const distance = place
    ? distanceMetres({ longitude, latitude }, { longitude: "location.longitude", latitude: "location.latitude" })
    : "null::int";
  const statement = pageStatement({
    name,
    item: jsonObject(ListedWerkcentrum, {
      ...columns,
      nearest: place
        ? `case when fitting.id is not null then ${jsonObject(NearestLocation, { locationId: "fitting.id", distanceMetres: "fitting.metres" })} end`
        : "null::json",
    }),
    key: place
      ? `(lpad(coalesce(fitting.metres, ${farAway})::text, 9, '0') || ' ' || werkcentrum.id::text) collate "C"`
      : "werkcentrum.region_code",
    from: `werkcentrum left join lateral (
        select location.id, ${distance} as metres
        from werkcentrum_location location
        where ${["location.werkcentrum_id = werkcentrum.id", ...ofLocation].join(" and ")}
        order by metres, location.position
        limit 1
      ) fitting on true`,
    where: ["true", ...conditions, ...(ofLocation.length > 0 ? ["fitting.id is not null"] : [])].join(" and "),
  });
  statements.set(name, statement);
  return [statement, values];
}
