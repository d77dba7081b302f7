/** How Werkcentra are put in their tables; the checks are made before. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { RegionCode, WerkcentrumContent, WerkcentrumLocationInput } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { SqlValue, Statement } from "../database/database.ts";
import { readContent } from "./werkcentrum-statements.ts";

/** A Werkcentrum that is there, held so that nobody else changes it meanwhile. */
export interface HeldWerkcentrum {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly version: number;
  readonly content: WerkcentrumContent;
}

type Held = Omit<HeldWerkcentrum, "content">;

const heldColumns = `id, region_code as "regionCode", version`;
const holdById: Statement = {
  name: "werkcentra.hold",
  text: `select ${heldColumns} from werkcentrum where id = $1::uuid for update`,
};
const holdByRegions: Statement = {
  name: "werkcentra.hold.regions",
  text: `select ${heldColumns} from werkcentrum where region_code = any($1::text[]) order by region_code for update`,
};

/** Holds a Werkcentrum; undefined when it is not there. */
export async function holdWerkcentrum(context: Context, id: string): Promise<HeldWerkcentrum | undefined> {
  const [held] = await context.rows<Held>(holdById, [id]);
  return held && (await withContent(context, held));
}

/** Holds the Werkcentra of some regions, always in the same order, so that two imports can't hold each other up. */
export async function holdWerkcentraOf(context: Context, regionCodes: readonly RegionCode[]): Promise<Map<RegionCode, HeldWerkcentrum>> {
  const held = new Map<RegionCode, HeldWerkcentrum>();
  for (const row of await context.rows<Held>(holdByRegions, [regionCodes])) held.set(row.regionCode, await withContent(context, row));
  return held;
}

/** Read after the hold: in one statement with it the locations could still be those from before. */
async function withContent(context: Context, held: Held): Promise<HeldWerkcentrum> {
  const [row] = await context.rows<{ item: string }>(readContent, [held.id]);
  if (!row) throw new Error(`Werkcentrum ${held.id} went while it was held`);
  return { ...held, content: JSON.parse(row.item) as WerkcentrumContent }; // the statement is made after this very schema
}

/** The ids of its locations. */
export function locationIdsOf({ content }: HeldWerkcentrum): Set<string> {
  return new Set(content.locations.flatMap(({ locationId }) => locationId ?? []));
}

const insertRow: Statement = {
  name: "werkcentra.insert",
  text: `insert into werkcentrum (id, region_code, version, changed_at, name, website, sub_regions, guide_capacity, contact_points)
    values ($1::uuid, $7::text, 1, $8::timestamptz, $2::text, $3::text, $4::json, $5::json, $6::json)
    on conflict (region_code) do nothing
    returning id`,
};
const updateRow: Statement = {
  name: "werkcentra.update",
  text: `update werkcentrum set name = $2::text, website = $3::text, sub_regions = $4::json, guide_capacity = $5::json,
      contact_points = $6::json, version = version + 1, changed_at = $7::timestamptz
    where id = $1::uuid
    returning version`,
};
const deleteLocations: Statement = {
  name: "werkcentra.locations.delete",
  text: "delete from werkcentrum_location where werkcentrum_id = $1::uuid",
};
const insertLocations: Statement = {
  name: "werkcentra.locations.insert",
  text: `insert into werkcentrum_location (id, werkcentrum_id, position, name, municipality_code, address, longitude, latitude,
      opening_hours, walk_in_hours, exceptions, accessibility, contact_points)
    select "locationId", $1::uuid, position, name, "municipalityCode", address,
      (point #>> '{coordinates,0}')::float8, (point #>> '{coordinates,1}')::float8,
      "openingHours", "walkInHours", exceptions, accessibility, "contactPoints"
    from rows from (json_to_recordset($2::json) as ("locationId" uuid, name text, "municipalityCode" text, address json, point json,
        "openingHours" json, "walkInHours" json, exceptions json, accessibility json, "contactPoints" json))
      with ordinality as sent("locationId", name, "municipalityCode", address, point,
        "openingHours", "walkInHours", exceptions, accessibility, "contactPoints", position)`,
};
const deleteRow: Statement = { name: "werkcentra.delete", text: "delete from werkcentrum where id = $1::uuid" };

/** Makes the Werkcentrum of a region and gives its id; undefined when the region has one already. */
export async function insertWerkcentrum(
  context: Context,
  regionCode: RegionCode,
  content: WerkcentrumContent,
): Promise<string | undefined> {
  const id = randomUUID();
  const [row] = await context.rows(insertRow, [id, ...valuesOf(content), regionCode, context.momentNow()]);
  if (!row) return undefined;
  await putLocations(context, id, withLocationIds(content, []));
  context.changed({ resource: "werkcentra", kind: "created", key: id, readers: everyone });
  return id;
}

/** Puts new content in the place of the old and gives the version; the same one when nothing differs. */
export async function replaceContent(context: Context, held: HeldWerkcentrum, content: WerkcentrumContent): Promise<number> {
  const next = withLocationIds(content, held.content.locations);
  if (isDeepStrictEqual(next, held.content)) return held.version;
  const [row] = await context.rows<{ version: number }>(updateRow, [held.id, ...valuesOf(next), context.momentNow()]);
  if (!row) throw new Error(`Werkcentrum ${held.id} went while it was held`);
  await context.rows(deleteLocations, [held.id]);
  await putLocations(context, held.id, next);
  context.changed({ resource: "werkcentra", kind: "updated", key: held.id, readers: everyone });
  return row.version;
}

/** Deletes a Werkcentrum with its locations. */
export async function deleteWerkcentrum(context: Context, { id }: HeldWerkcentrum): Promise<void> {
  await context.rows(deleteRow, [id]);
  context.changed({ resource: "werkcentra", kind: "deleted", key: id, readers: everyone });
}

/** `$2` to `$6` of the statements above. */
function valuesOf({ name, website, subRegions, guideCapacity, contactPoints }: WerkcentrumContent): SqlValue[] {
  return [name, website, JSON.stringify(subRegions), JSON.stringify(guideCapacity), JSON.stringify(contactPoints)];
}

async function putLocations(context: Context, id: string, { locations }: WerkcentrumContent): Promise<void> {
  if (locations.length > 0) await context.rows(insertLocations, [id, JSON.stringify(locations)]);
}

/** Each location with an id: its own, else that of the old one with the same name, else a new one. */
function withLocationIds(content: WerkcentrumContent, old: readonly WerkcentrumLocationInput[]): WerkcentrumContent {
  const named = new Set(content.locations.map(({ locationId }) => locationId));
  const free = new Map(old.filter(({ locationId }) => !named.has(locationId)).map(({ name, locationId }) => [name, locationId]));
  return {
    ...content,
    locations: content.locations.map((location) => ({
      ...location,
      locationId: location.locationId ?? free.get(location.name) ?? randomUUID(),
    })),
  };
}
