import { randomUUID } from "node:crypto";
import { contract } from "@reform-exchange/contract";
import type { RegionCode, RegionVisitContent } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { requireKnownRegion } from "../regions/no-region.ts";
import type { JsonText } from "../sql-json.ts";
import { coverageOf, type StandingVisit } from "./coverage.ts";
import { getVisit, listVisits, standingVisits } from "./visit-statements.ts";

/** Held while it is looked whether a region has a visit: two can't be made to count at once. */
const holdRegion: Statement = { name: "visits.hold-region", text: "select code from region where code = $1::text for no key update" };

interface HeldVisit extends RegionVisitContent {
  readonly regionCode: RegionCode;
  readonly version: number;
}

const holdVisit: Statement = {
  name: "visits.hold",
  text: `select region_code as "regionCode", cycle, state, visit_on as "visitOn", version from region_visit where id = $1::uuid for update`,
};
/** Gives no row when the region has a visit already. */
const insertVisit: Statement = {
  name: "visits.insert",
  text: `insert into region_visit (id, region_code, cycle, state, visit_on, version, changed_at)
    values ($1::uuid, $2::text, $3::int, $4::text, $5::text, 1, $6::timestamptz)
    on conflict (region_code) where state <> 'cancelled' do nothing
    returning id`,
};
const updateVisit: Statement = {
  name: "visits.update",
  text: `update region_visit set cycle = $2::int, state = $3::text, visit_on = $4::text, version = version + 1, changed_at = $5::timestamptz
    where id = $1::uuid`,
};
const deleteVisit: Statement = { name: "visits.delete", text: "delete from region_visit where id = $1::uuid" };
/** Parameters: region, the visit that is looked away from or null. */
const standingOf: Statement = {
  name: "visits.standing-of",
  text: `select id from region_visit where region_code = $1::text and state <> 'cancelled' and id is distinct from $2::uuid`,
};

export const visits: HandlersOf<"visits"> = {
  async list(given, context) {
    const start = pageStart("visits.list", contract.visits.list.input, given);
    const { cycle, regionCode, state } = start.input;
    const page = await readPage(context, "visits.list", listVisits, start, [cycle ?? null, regionCode ?? null, state ?? null]);
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async coverage(_input, context) {
    const standing = await context.rows<StandingVisit>(standingVisits, []);
    return coverageOf([...context.history.regionCodes].toSorted(), standing, context.dayFor(undefined));
  },

  async get({ visitId }, context) {
    return await read(visitId, context);
  },

  async create({ regionCode, ...content }, context) {
    requireKnownRegion(regionCode, context);
    requirePossible(content, context);
    await context.rows(holdRegion, [regionCode]);
    const id = randomUUID();
    const { cycle, state, visitOn } = content;
    const [made] = await context.rows(insertVisit, [id, regionCode, cycle, state, visitOn, context.momentNow()]);
    if (!made) throw await alreadyVisited(regionCode, null, context);
    context.changed({ resource: "visits", kind: "created", key: id, readers: everyone });
    return await read(id, context);
  },

  async update({ visitId, ...content }, context) {
    const held = await holdOrFail(visitId, context);
    requirePossible(content, context);
    const { cycle, state, visitOn } = content;
    if (cycle === held.cycle && state === held.state && visitOn === held.visitOn) return await read(visitId, context);
    if (held.state === "cancelled" && state !== "cancelled") {
      await context.rows(holdRegion, [held.regionCode]);
      const [other] = await context.rows(standingOf, [held.regionCode, visitId]);
      if (other) throw await alreadyVisited(held.regionCode, visitId, context);
    }
    await context.rows(updateVisit, [visitId, cycle, state, visitOn, context.momentNow()]);
    context.changed({ resource: "visits", kind: "updated", key: visitId, readers: everyone });
    return await read(visitId, context);
  },

  async delete({ visitId }, context) {
    await holdOrFail(visitId, context);
    await context.rows(deleteVisit, [visitId]);
    context.changed({ resource: "visits", kind: "deleted", key: visitId, readers: everyone });
  },
};

async function holdOrFail(id: string, context: Context): Promise<HeldVisit> {
  const [held] = await context.rows<HeldVisit>(holdVisit, [id]);
  if (!held) throw noVisit(id);
  context.requireVersion(held.version);
  return held;
}

async function alreadyVisited(regionCode: string, but: string | null, { rows }: Context): Promise<ProblemError> {
  const [there] = await rows<{ id: string }>(standingOf, [regionCode, but]);
  return new ProblemError("already-exists", { resource: "visit", key: there?.id ?? regionCode });
}

/** A visit lies in the year of its cycle, and one that has been made does not lie ahead. */
function requirePossible({ cycle, state, visitOn }: RegionVisitContent, context: Context): void {
  const faults: FaultInBothLanguages[] = [];
  if (visitOn !== null && !visitOn.startsWith(`${cycle}-`)) {
    faults.push({
      pointer: "/visitOn",
      code: "not-allowed-value",
      message: {
        nl: `visitOn moet in ${cycle} liggen, het jaar van de cyclus.`,
        en: `visitOn must lie in ${cycle}, the year of the cycle.`,
      },
    });
  }
  const today = context.dayFor(undefined);
  const [pointer, when] = visitOn === null ? ["/cycle", String(cycle)] : ["/visitOn", visitOn];
  if (state === "visited" && when > today.slice(0, when.length)) {
    faults.push({
      pointer,
      code: "not-allowed-value",
      message: {
        nl: `Vandaag is het ${today}: een bezoek dat gebracht is kan niet in ${when} liggen; maak het gepland (\`planned\`).`,
        en: `Today is ${today}: a visit that was made can't lie in ${when}; make it \`planned\`.`,
      },
    });
  }
  requireNone(faults);
}

async function read(id: string, context: Context): Promise<JsonText> {
  const visit = await readItem(context, getVisit, [id]);
  if (!visit) throw noVisit(id);
  return visit;
}

function noVisit(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "visit", key });
}
