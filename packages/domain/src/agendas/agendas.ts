import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { requireKnownRegion } from "../regions/no-region.ts";
import { faultsOfLinks } from "./agenda-faults.ts";
import { reachOf, reachOfSide, reachValues } from "./agenda-reach.ts";
import { getAgenda, listAgendas } from "./agenda-statements.ts";
import { untilNextEmbargo } from "./next-embargo.ts";
import { insertAgenda } from "./write-agenda.ts";

export const agendas: HandlersOf<"agendas"> = {
  async list(given, context) {
    const { after, input } = pageStart("agendas.list", contract.agendas.list.input, given);
    const reader = [await untilNextEmbargo(context), ...reachValues(reachOf(context.caller))] as const;
    const [statement, values] = listAgendas(input);
    const page = await readPage(context, "agendas.list", statement, { after, input }, [...reader, ...values]);
    const { regionCode } = input;
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async get({ agendaId }, context) {
    const reader = [await untilNextEmbargo(context), ...reachValues(reachOf(context.caller))] as const;
    const agenda = await readItem(context, getAgenda, [agendaId, ...reader]);
    if (!agenda) throw noAgenda(agendaId);
    return agenda;
  },

  async create(agenda, context) {
    const { regionCode, content } = agenda;
    const side = regionCode ?? "national";
    context.requireSide(side, "agenda", side);
    if (regionCode !== null) requireKnownRegion(regionCode, context);
    const faults = await faultsOfLinks(content, side, context);
    requireNone(faults);
    const { agendaId, isNew } = await insertAgenda(context, side, agenda);
    if (!isNew) throw new ProblemError("already-exists", { resource: "agenda", key: agendaId });
    const made = await readItem(context, getAgenda, [agendaId, context.momentNow(), ...reachValues(reachOfSide(side))]);
    if (!made) throw new Error(`agenda ${agendaId} is not there after it was made`);
    return made;
  },
};

/** The problem of an agenda that the caller looks for in vain. */
export function noAgenda(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "agenda", key });
}
