import { contract } from "@reform-exchange/contract";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { noRegion } from "../regions/no-region.ts";
import type { JsonText } from "../sql-json.ts";
import { coarsened } from "./near.ts";
import { thisMinute } from "./open-at.ts";
import { faultsIn, noMunicipality } from "./werkcentrum-faults.ts";
import { getWerkcentrum, listWerkcentra } from "./werkcentrum-statements.ts";
import {
  deleteWerkcentrum,
  type HeldWerkcentrum,
  holdWerkcentraOf,
  holdWerkcentrum,
  insertWerkcentrum,
  locationIdsOf,
  replaceContent,
} from "./write-werkcentrum.ts";

export const werkcentra: HandlersOf<"werkcentra"> = {
  async list(given, context) {
    const near = given.near === undefined ? undefined : coarsened(given.near);
    // A walk that began with `now` stays at the moment of its first page, which the cursor holds.
    const openAt = given.openAt === "now" && given.cursor !== undefined ? undefined : given.openAt;
    const { after, input } = pageStart("werkcentra.list", contract.werkcentra.list.input, { ...given, near, openAt });
    const choice = { ...input, openAt: input.openAt === "now" ? thisMinute(context) : input.openAt };
    const [statement, values] = listWerkcentra(choice);
    const page = await readPage(context, "werkcentra.list", statement, { after, input: choice }, values);
    if (page.isEmpty) requireNone(faultsOfFilters(choice, context));
    return page;
  },

  async get({ werkcentrumId }, context) {
    return await read(werkcentrumId, context);
  },

  async create({ regionCode, ...content }, context) {
    context.requireRegion(regionCode, "werkcentrum", regionCode);
    requireNone(faultsIn(content, regionCode, new Set(), context));
    const id = await insertWerkcentrum(context, regionCode, content);
    if (id !== undefined) return await read(id, context);
    const there = (await holdWerkcentraOf(context, [regionCode])).get(regionCode);
    throw new ProblemError("already-exists", { resource: "werkcentrum", key: there?.id ?? regionCode });
  },

  async update({ werkcentrumId, ...content }, context) {
    const held = await holdToChange(werkcentrumId, context);
    requireNone(faultsIn(content, held.regionCode, locationIdsOf(held), context));
    await replaceContent(context, held, content);
    return await read(werkcentrumId, context);
  },

  async delete({ werkcentrumId }, context) {
    await deleteWerkcentrum(context, await holdToChange(werkcentrumId, context));
  },
};

/** Holds a Werkcentrum that the caller may change, in the version that the caller knows. */
async function holdToChange(id: string, context: Context): Promise<HeldWerkcentrum> {
  const held = await holdWerkcentrum(context, id);
  if (!held) throw notFound(id);
  context.requireRegion(held.regionCode, "werkcentrum", id);
  context.requireVersion(held.version);
  return held;
}

async function read(id: string, context: Context): Promise<JsonText> {
  const werkcentrum = await readItem(context, getWerkcentrum, [id]);
  if (!werkcentrum) throw notFound(id);
  return werkcentrum;
}

function notFound(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "werkcentrum", key });
}

interface CodeFilters {
  readonly regionCode?: string | undefined;
  readonly municipalityCode?: string | undefined;
}

/** Only an empty page leaves open whether there are such codes at all. */
function faultsOfFilters({ regionCode, municipalityCode }: CodeFilters, { history }: Context): FaultInBothLanguages[] {
  const faults: FaultInBothLanguages[] = [];
  if (regionCode !== undefined && !history.isRegion(regionCode)) faults.push(noRegion("/regionCode", regionCode));
  if (municipalityCode !== undefined && !history.isMunicipality(municipalityCode))
    faults.push({ pointer: "/municipalityCode", code: "unknown-code", message: noMunicipality(municipalityCode) });
  return faults;
}
