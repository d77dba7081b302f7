/** How agendas and their versions are put in their tables; the checks are made before. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { AgendaContentInput, NewAdoption, NewAgenda, NewPublicEdition } from "@reform-exchange/schemas";
import type { Side } from "../callers/side.ts";
import { everyone, type ReadersOf } from "../changes/audiences.ts";
import { changeColumns, changeRow, sharedColumns } from "../changes/change-notes.ts";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { illegalStep, type StateFacts } from "./agenda-steps.ts";

/** An agenda that is there, held so that nobody else changes it or its versions meanwhile. */
export interface HeldAgenda {
  readonly agendaId: string;
  readonly side: Side;
}

/** A version of a held agenda. */
export interface HeldVersion extends HeldAgenda, StateFacts {
  readonly number: number;
  readonly version: number;
  readonly content: string;
}

const holdById: Statement = {
  name: "agendas.hold",
  text: `select id as "agendaId", side from agenda where id = $1::uuid for update`,
};

/** Holds an agenda; undefined when it is not there. */
export async function holdAgenda({ rows }: Context, agendaId: string): Promise<HeldAgenda | undefined> {
  const [held] = await rows<HeldAgenda>(holdById, [agendaId]);
  return held;
}

/** Read after the hold: in one statement with it the version could still be as it was before. */
const readVersion: Statement = {
  name: "agenda-versions.hold",
  text: `select number, version, adopted_on as "adoptedOn", published_on::text as "publishedOn",
      (extract(epoch from embargo_until) * 1000)::float8 as "embargoUntilMs", content::text as "content"
    from agenda_version where agenda_id = $1::uuid and number = $2::int`,
};

/** Holds a version with its agenda; undefined when it is not there. */
export async function holdVersion(context: Context, agendaId: string, number: number): Promise<HeldVersion | undefined> {
  const agenda = await holdAgenda(context, agendaId);
  const [version] = agenda ? await context.rows<Omit<HeldVersion, keyof HeldAgenda>>(readVersion, [agendaId, number]) : [];
  return agenda && version && { ...agenda, ...version };
}

interface NewestVersion {
  readonly number: number;
  readonly isDraft: boolean;
  readonly nextDraftVersion: number;
}

const newestOf: Statement = {
  name: "agenda-versions.newest",
  text: `select number, adopted_on is null as "isDraft", next_draft_version as "nextDraftVersion"
    from agenda_version where agenda_id = $1::uuid order by number desc limit 1`,
};

/** The newest version of a held agenda. */
export async function newestVersion({ rows }: Context, { agendaId }: HeldAgenda): Promise<NewestVersion> {
  const [newest] = await rows<NewestVersion>(newestOf, [agendaId]);
  if (!newest) throw new Error(`agenda ${agendaId} has no version`);
  return newest;
}

const insertAgendaRow: Statement = {
  name: "agendas.insert",
  text: `insert into agenda (id, side, region_code, title, valid_from, valid_to)
    values ($1::uuid, $2::text, $3::text, $4::json, $5::date, $6::date)
    on conflict (side, valid_from) do nothing
    returning id`,
};
const agendaOfPeriod: Statement = {
  name: "agendas.of-period",
  text: "select id from agenda where side = $1::text and valid_from = $2::date",
};
const insertVersionRow: Statement = {
  name: "agenda-versions.insert",
  text: `insert into agenda_version (agenda_id, number, version, changed_at, content)
    values ($1::uuid, $2::int, $3::int, $4::timestamptz, $5::json)`,
};

/** What became of an agenda that was to be made: it was, or there is one already. */
export interface Made {
  readonly agendaId: string;
  readonly isNew: boolean;
}

/** Makes an agenda with the draft of its first version, unless its side has one that starts on the same day. */
export async function insertAgenda(context: Context, side: Side, agenda: NewAgenda): Promise<Made> {
  const { regionCode, title, validFrom, validTo, content } = agenda;
  const agendaId = randomUUID();
  const [made] = await context.rows(insertAgendaRow, [agendaId, side, regionCode, JSON.stringify(title), validFrom, validTo]);
  if (!made) {
    const [there] = await context.rows<{ id: string }>(agendaOfPeriod, [side, validFrom]);
    return { agendaId: there?.id ?? side, isNew: false };
  }
  await context.rows(insertVersionRow, [agendaId, 1, 1, context.momentNow(), JSON.stringify(content)]);
  context.changed({ resource: "agendas", kind: "created", key: agendaId, readers: { audience: "draft", of: side } });
  return { agendaId, isNew: true };
}

/** Adds the draft of a next version to a held agenda. */
export async function insertDraft(
  context: Context,
  held: HeldAgenda,
  { number, nextDraftVersion }: NewestVersion,
  content: AgendaContentInput,
): Promise<void> {
  await context.rows(insertVersionRow, [held.agendaId, number + 1, nextDraftVersion, context.momentNow(), JSON.stringify(content)]);
  noteUpdated(context, held, { audience: "draft", of: held.side });
}

const updateContent: Statement = {
  name: "agenda-versions.update",
  text: `update agenda_version set content = $3::json, version = version + 1, changed_at = $4::timestamptz
    where agenda_id = $1::uuid and number = $2::int`,
};

/** Puts new content in the place of that of a draft; nothing happens when it is the same. */
export async function replaceContent(context: Context, held: HeldVersion, content: AgendaContentInput): Promise<void> {
  if (isDeepStrictEqual(JSON.parse(held.content), JSON.parse(JSON.stringify(content)))) return;
  await context.rows(updateContent, [held.agendaId, held.number, JSON.stringify(content), context.momentNow()]);
  noteUpdated(context, held, { audience: "draft", of: held.side });
}

const deleteVersionRow: Statement = {
  name: "agenda-versions.delete",
  text: "delete from agenda_version where agenda_id = $1::uuid and number = $2::int",
};
const deleteAgendaRow: Statement = { name: "agendas.delete", text: "delete from agenda where id = $1::uuid" };
const passOn: Statement = {
  name: "agenda-versions.pass-on",
  text: "update agenda_version set next_draft_version = $3::int where agenda_id = $1::uuid and number = $2::int",
};

/**
 * Deletes a draft, and an agenda that has nothing else. Whoever still knows the deleted draft must not take the next one for it, so that
 * one's version begins where this one's ended.
 */
export async function deleteDraft(context: Context, held: HeldVersion): Promise<void> {
  const { agendaId, number, version, side } = held;
  const isAll = number === 1;
  await context.rows(deleteVersionRow, [agendaId, number]);
  if (isAll) await context.rows(deleteAgendaRow, [agendaId]);
  else await context.rows(passOn, [agendaId, number - 1, version + 1]);
  context.changed({ resource: "agendas", kind: isAll ? "deleted" : "updated", key: agendaId, readers: { audience: "draft", of: side } });
}

const adoptRow: Statement = {
  name: "agenda-versions.adopt",
  text: `update agenda_version set adopted_by = $3::text, adopted_on = $4::text, version = version + 1, changed_at = $5::timestamptz
    where agenda_id = $1::uuid and number = $2::int`,
};

/** Adopts a draft; those who see adopted versions hear of it. */
export async function adoptDraft(context: Context, held: HeldVersion, { adoptedBy, adoptedOn }: NewAdoption): Promise<void> {
  await context.rows(adoptRow, [held.agendaId, held.number, adoptedBy, adoptedOn, context.momentNow()]);
  noteUpdated(context, held, readersOfAdopted(held.side));
}

const publishRow: Statement = {
  name: "agenda-versions.publish",
  text: `update agenda_version set edition_title = $3::json, edition_text = $4::json, published_on = $5::date,
      embargo_until = $6::timestamptz, version = version + 1, changed_at = $7::timestamptz
    where agenda_id = $1::uuid and number = $2::int`,
};
/** Not those whose moment came and that no pass has seen yet: they are changes already. */
const forgetEmbargoes: Statement = {
  name: "agendas.forget-embargoes",
  text: `delete from turning_point where resource = 'agendas' and key = $1::text and due_at > $2::timestamptz
    returning (extract(epoch from due_at) * 1000)::float8 as "dueAtMs"`,
};
/** One for each moment: versions of an agenda whose embargoes end together are one change of it. */
const setEmbargoes: Statement = {
  name: "agendas.set-embargoes",
  text: `insert into turning_point (due_at, ${sharedColumns})
    select due_at, ${sharedColumns}
    from (select distinct embargo_until as due_at from agenda_version where agenda_id = $1::uuid and embargo_until > $2::timestamptz) ends
      cross join json_to_recordset($3::json) as change(${changeColumns})
    order by due_at`,
};

/**
 * Gives a version its public edition, at once or at the end of an embargo.
 *
 * @throws ProblemError `illegal-step` when the embargo so far ended in this very moment and others heard of it
 */
export async function publishEdition(context: Context, held: HeldVersion, edition: NewPublicEdition): Promise<void> {
  const { agendaId, number, embargoUntilMs, side } = held;
  const now = context.momentNow();
  const embargoUntil = edition.embargoUntil === null ? null : new Date(edition.embargoUntil).toISOString();
  await context.rows(publishRow, [
    agendaId,
    number,
    JSON.stringify(edition.title),
    JSON.stringify(edition.text),
    edition.publishedOn,
    embargoUntil,
    now,
  ]);
  // A pass that takes a turning point has told everyone: then it is too late to move it. Whoever takes the row first wins.
  const forgotten = await context.rows<{ dueAtMs: number }>(forgetEmbargoes, [agendaId, now]);
  if (embargoUntilMs !== null && !forgotten.some(({ dueAtMs }) => dueAtMs === embargoUntilMs))
    throw illegalStep("published", "publication");
  const atTheEnd = changeRow({ resource: "agendas", kind: "updated", key: agendaId, readers: everyone });
  await context.rows(setEmbargoes, [agendaId, now, JSON.stringify([atTheEnd])]);
  noteUpdated(context, held, embargoUntil === null ? everyone : readersOfAdopted(side));
}

function readersOfAdopted(side: Side): ReadersOf<"agendas"> {
  return side === "national" ? { audience: "adoptedNational" } : { audience: "adoptedRegional", of: side };
}

function noteUpdated(context: Context, { agendaId }: HeldAgenda, readers: ReadersOf<"agendas">): void {
  context.changed({ resource: "agendas", kind: "updated", key: agendaId, readers });
}
