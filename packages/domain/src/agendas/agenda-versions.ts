import { contract } from "@reform-exchange/contract";
import type { AgendaContent } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { faultsOfAdoption, faultsOfEdition, faultsOfLinks } from "./agenda-faults.ts";
import { type AgendaReach, reachOf, reachOfSide, reachValues } from "./agenda-reach.ts";
import { contentsUpTo, getAgenda, getVersion, listVersions } from "./agenda-statements.ts";
import { draftIsThere, requireLegal, stateOf } from "./agenda-steps.ts";
import { noAgenda } from "./agendas.ts";
import { compareContents } from "./compare-contents.ts";
import { untilNextEmbargo } from "./next-embargo.ts";
import {
  adoptDraft,
  deleteDraft,
  type HeldVersion,
  holdAgenda,
  holdVersion,
  insertDraft,
  newestVersion,
  publishEdition,
  replaceContent,
} from "./write-agenda.ts";

export const agendaVersions: HandlersOf<"agendaVersions"> = {
  async list(given, context) {
    const { after, input } = pageStart("agendaVersions.list", contract.agendaVersions.list.input, given, numberKey);
    const reader = [await untilNextEmbargo(context), ...reachValues(reachOf(context.caller))] as const;
    const page = await readPage(context, "agendaVersions.list", listVersions, { after, input }, [...reader, input.agendaId]);
    if (page.isEmpty && !(await readItem(context, getAgenda, [input.agendaId, ...reader]))) throw noAgenda(input.agendaId);
    return page;
  },

  async get({ agendaId, number }, context) {
    return await read(context, agendaId, number, await untilNextEmbargo(context), reachOf(context.caller));
  },

  async create({ agendaId, content }, context) {
    const held = await holdAgenda(context, agendaId);
    if (!held) throw noAgenda(agendaId);
    context.requireSide(held.side, "agenda", agendaId);
    requireNone(await faultsOfLinks(content, held.side, context));
    const newest = await newestVersion(context, held);
    if (newest.isDraft) throw draftIsThere();
    await insertDraft(context, held, newest, content);
    return await read(context, agendaId, newest.number + 1, context.momentNow(), reachOfSide(held.side));
  },

  async update({ agendaId, number, content }, context) {
    const held = await holdToChange(context, agendaId, number);
    requireLegal(stateNow(held, context), "change");
    requireNone(await faultsOfLinks(content, held.side, context));
    await replaceContent(context, held, content);
    return await readHeld(context, held);
  },

  async delete({ agendaId, number }, context) {
    const held = await holdToChange(context, agendaId, number);
    requireLegal(stateNow(held, context), "deletion");
    await deleteDraft(context, held);
  },

  async adopt({ agendaId, number, ...adoption }, context) {
    const held = await holdToChange(context, agendaId, number);
    requireLegal(stateNow(held, context), "adoption");
    requireNone(faultsOfAdoption(adoption, held.side, context));
    await adoptDraft(context, held, adoption);
    return await readHeld(context, held);
  },

  async publish({ agendaId, number, ...edition }, context) {
    const held = await holdToChange(context, agendaId, number);
    requireLegal(stateNow(held, context), "publication");
    if (held.adoptedOn === null) throw new Error(`version ${number} of agenda ${agendaId} has a public edition but no adoption`);
    requireNone(faultsOfEdition(edition, held.adoptedOn, context));
    await publishEdition(context, held, edition);
    return await readHeld(context, held);
  },

  async compare({ agendaId, number, with: asked }, context) {
    const reach = reachValues(reachOf(context.caller));
    const upTo = async (highest: number) =>
      await context.rows<{ number: number; content: string }>(contentsUpTo, [agendaId, highest, ...reach]);
    const [compared, previous] = await upTo(number);
    if (compared?.number !== number) throw noVersion(agendaId, number);
    const [other] = asked === undefined ? [previous] : await upTo(asked);
    if (asked !== undefined && other?.number !== asked) throw noVersion(agendaId, asked);
    return {
      agendaId,
      number,
      with: other?.number ?? null,
      ...compareContents(other && contentIn(other), contentIn(compared)),
    };
  },
};

/** It was checked by the schema of the input, which has the same members. */
function contentIn({ content }: { readonly content: string }): AgendaContent {
  return JSON.parse(content) as AgendaContent;
}

/** Holds a version that the caller may change, as the caller knows it. */
async function holdToChange(context: Context, agendaId: string, number: number): Promise<HeldVersion> {
  const held = await holdVersion(context, agendaId, number);
  if (!held) throw noVersion(agendaId, number);
  context.requireSide(held.side, "agenda-version", versionKey(agendaId, number));
  context.requireVersion(held.version);
  return held;
}

function stateNow(held: HeldVersion, context: Context) {
  return stateOf(held, Date.parse(context.momentNow()));
}

async function readHeld(context: Context, { agendaId, number, side }: HeldVersion): Promise<JsonText> {
  return await read(context, agendaId, number, context.momentNow(), reachOfSide(side));
}

async function read(context: Context, agendaId: string, number: number, now: string, reach: AgendaReach): Promise<JsonText> {
  const version = await readItem(context, getVersion, [agendaId, number, now, ...reachValues(reach)]);
  if (!version) throw noVersion(agendaId, number);
  return version;
}

function versionKey(agendaId: string, number: number): string {
  return `${agendaId}/versions/${number}`;
}

function noVersion(agendaId: string, number: number): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "agenda-version", key: versionKey(agendaId, number) });
}
