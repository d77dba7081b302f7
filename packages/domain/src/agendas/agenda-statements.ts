/** The reads of agendas, each as one prepared statement that answers in JSON. */
import { Adoption, Agenda, type AgendaLevel, AgendaVersion, ListedAgendaVersion, PublicEdition } from "@reform-exchange/schemas";
import type { SqlValue, Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { mayReadContent, maySee, reachPlaces } from "./agenda-reach.ts";

/** The place of the moment of a call. */
const now = (place: number) => `$${place}::timestamptz`;

/** The SQL expression of the state of a version at a moment. */
const stateAt = (at: string) => `case
    when agenda_version.adopted_on is null then 'draft'
    when agenda_version.published_on is null then 'adopted'
    when agenda_version.embargo_until > ${at} then 'embargoed'
    else 'published' end`;

const agendaItem = jsonObject(Agenda, {
  agendaId: "agenda.id",
  level: "case when agenda.region_code is null then 'national' else 'regional' end",
  regionCode: "agenda.region_code",
  title: "agenda.title",
  validFrom: "agenda.valid_from",
  validTo: "agenda.valid_to",
  newestVersion: jsonObject(Agenda.shape.newestVersion, { number: "newest.number", state: "newest.state" }),
});

/** Agendas of which a reader sees a version, with the newest of those. */
const agendasFor = (at: string, reach: ReturnType<typeof reachPlaces>) => `agenda cross join lateral (
    select agenda_version.number, ${stateAt(at)} as state
    from agenda_version
    where agenda_version.agenda_id = agenda.id and ${maySee(reach, at)}
    order by agenda_version.number desc
    limit 1
  ) newest`;

/** Parameters: id, the moment, those of a reach. */
export const getAgenda: Statement = {
  name: "agendas.get",
  text: `select ${agendaItem}::text as "item" from ${agendasFor(now(2), reachPlaces(3))} where agenda.id = $1::uuid`,
};

/** What a list of agendas is narrowed to; left out is everything. */
interface AgendaFilter {
  readonly level?: AgendaLevel | undefined;
  readonly regionCode?: string | undefined;
}

/** Sorts the national agendas before those of the regions. */
const listKey = `((case when agenda.region_code is null then '-' else agenda.region_code end) || ' ' || to_char(agenda.valid_from, 'YYYY-MM-DD')) collate "C"`;

const lists = new Map<string, Statement>();

/** The list of agendas, and the values after those of the reach. Each set of filters has a statement of its own, made at its first use. */
export function listAgendas({ level, regionCode }: AgendaFilter): [Statement, SqlValue[]] {
  const values: SqlValue[] = [];
  const parameter = (value: SqlValue) => `$${values.push(value) + 5}::text`; // after those of the page, the moment and the reach
  const conditions = [
    ...(level === undefined ? [] : [`(case when agenda.region_code is null then 'national' else 'regional' end) = ${parameter(level)}`]),
    ...(regionCode === undefined ? [] : [`agenda.region_code = ${parameter(regionCode)}`]),
  ];
  const name = `agendas.list${level === undefined ? "" : ".level"}${regionCode === undefined ? "" : ".region"}`;
  const statement =
    lists.get(name) ??
    pageStatement({
      name,
      item: agendaItem,
      key: listKey,
      from: agendasFor(now(3), reachPlaces(4)),
      where: ["true", ...conditions].join(" and "),
    });
  lists.set(name, statement);
  return [statement, values];
}

const adoption = `case when agenda_version.adopted_on is not null then ${jsonObject(Adoption, {
  adoptedBy: "agenda_version.adopted_by",
  adoptedOn: "agenda_version.adopted_on",
  precision: "case when length(agenda_version.adopted_on) = 7 then 'month' else 'day' end",
})} end`;

const edition = {
  title: "agenda_version.edition_title",
  publishedOn: "agenda_version.published_on",
  embargoUntil: moment("agenda_version.embargo_until"),
};

/** Whoever sees a version sees its public edition: it is out, or the reader sees all of the version. */
const ifThereIsOne = (publicEdition: string) => `case when agenda_version.published_on is not null then ${publicEdition} end`;

const facts = (at: string) => ({
  agendaId: "agenda.id",
  number: "agenda_version.number",
  state: stateAt(at),
  version: "agenda_version.version",
  changedAt: moment("agenda_version.changed_at"),
  adoption,
});

const versions = "agenda_version join agenda on agenda.id = agenda_version.agenda_id";

/** Parameters: after, limit, the moment, those of a reach, agenda id. */
export const listVersions: Statement = pageStatement({
  name: "agenda-versions.list",
  item: jsonObject(ListedAgendaVersion, {
    ...facts(now(3)),
    publicEdition: ifThereIsOne(jsonObject(PublicEdition.omit({ text: true }), edition)),
  }),
  key: "agenda_version.number",
  keyType: "bigint",
  from: versions,
  where: `agenda_version.agenda_id = $6::uuid and ${maySee(reachPlaces(4), now(3))}`,
});

/** Parameters: agenda id, number, the moment, those of a reach. */
export const getVersion: Statement = {
  name: "agenda-versions.get",
  text: `select ${jsonObject(AgendaVersion, {
    ...facts(now(3)),
    title: "agenda.title",
    publicEdition: ifThereIsOne(jsonObject(PublicEdition, { ...edition, text: "agenda_version.edition_text" })),
    // It was checked by a strict input schema with the same members, so it has no others.
    content: `case when ${mayReadContent(reachPlaces(4))} then agenda_version.content end`,
  })}::text as "item", agenda_version.version
    from ${versions}
    where agenda_version.agenda_id = $1::uuid and agenda_version.number = $2::int and ${maySee(reachPlaces(4), now(3))}`,
};

/** Parameters: agenda id, highest number, those of a reach. The newest two versions up to that number whose content the reader sees. */
export const contentsUpTo: Statement = {
  name: "agenda-versions.contents",
  text: `select agenda_version.number, agenda_version.content::text as "content" from ${versions}
    where agenda_version.agenda_id = $1::uuid and agenda_version.number <= $2::int and ${mayReadContent(reachPlaces(3))}
    order by agenda_version.number desc
    limit 2`,
};

/** Parameter: a moment. The first end of an embargo after it: no answer about agendas holds longer. */
export const nextEmbargo: Statement = {
  name: "agendas.next-embargo",
  text: `select (extract(epoch from min(embargo_until)) * 1000)::float8 as "endsAtMs" from agenda_version where embargo_until > $1::timestamptz`,
};

/** Parameters: those of a reach, links as JSON. Gives the places of those that lead to a theme of a national agenda that the reader sees. */
export const findThemes: Statement = {
  name: "agendas.find-themes",
  text: `select link.place from json_to_recordset($3::json) as link(place int, "agendaId" uuid, "themeKey" text)
    where exists (
      select from ${versions} cross join lateral json_array_elements(agenda_version.content -> 'themes') as listed(theme)
      where agenda.id = link."agendaId" and agenda.side = 'national' and theme ->> 'key' = link."themeKey"
        and ${mayReadContent(reachPlaces(1))}
    )`,
};
