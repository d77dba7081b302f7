import { defineEntity, p } from "@mikro-orm/core";
import { code, json, periodRunsForward, validFrom, validTo } from "../database/columns.ts";
import { RegionEntity } from "../regions/region.entity.ts";

const refuse = (what: string) => `raise exception '${what}' using errcode = 'insufficient_privilege'`;

/** A multi-year agenda. Once a version of it is adopted, a trigger refuses to change whose it is, its title and its period. */
export const AgendaEntity = defineEntity({
  name: "Agenda",
  tableName: "agenda",
  properties: {
    id: p.uuid().primary(),
    /** Whose it is: `national`, or the code of its region. */
    side: code(),
    region: () => p.manyToOne(RegionEntity).nullable().deleteRule("no action").deferMode("deferred"),
    title: json(),
    validFrom: validFrom(),
    validTo: validTo(),
  },
  uniques: [{ properties: ["side", "validFrom"] }],
  checks: [periodRunsForward("agenda"), { name: "agenda_side_fits", expression: "side = coalesce(region_code, 'national')" }],
  triggers: [
    {
      name: "agenda_adopted_stands",
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body: `if exists (select from agenda_version where agenda_id = old.id and adopted_on is not null) then ${refuse("an agenda with an adopted version stands as it is")}; end if; return coalesce(new, old)`,
    },
  ],
});

/**
 * A version of an agenda. Triggers refuse to change the content and the adoption of an adopted one, to remove it, and to empty the table.
 * That its public edition is out is told by the clock, so no column says it.
 */
export const AgendaVersionEntity = defineEntity({
  name: "AgendaVersion",
  tableName: "agenda_version",
  properties: {
    agenda: () => p.manyToOne(AgendaEntity).primary(),
    number: p.integer().primary(),
    version: p.integer(),
    /** Where the version of a draft after this one begins: past those of the drafts that were deleted there. */
    nextDraftVersion: p.integer().default(1),
    changedAt: p.datetime().columnType("timestamptz"),
    content: json(),
    adoptedBy: p.text().nullable(),
    /** A day or a month, as ISO 8601 writes them. */
    adoptedOn: p.text().collation("C").nullable(),
    editionTitle: json().nullable(),
    editionText: json().nullable(),
    publishedOn: p.date().nullable(),
    embargoUntil: p.datetime().columnType("timestamptz").nullable().index(),
  },
  indexes: [
    {
      name: "agenda_version_one_draft",
      expression: 'create unique index "agenda_version_one_draft" on "agenda_version" ("agenda_id") where (adopted_on is null)',
    },
  ],
  checks: [
    { name: "agenda_version_counts", expression: "version >= 1 and number >= 1 and next_draft_version >= 1" },
    { name: "agenda_version_adoption_is_whole", expression: "(adopted_by is null) = (adopted_on is null)" },
    {
      name: "agenda_version_edition_is_whole",
      expression: "(published_on is null) = (edition_title is null) and (published_on is null) = (edition_text is null)",
    },
    { name: "agenda_version_edition_is_of_adopted", expression: "published_on is null or adopted_on is not null" },
    { name: "agenda_version_embargo_is_of_edition", expression: "embargo_until is null or published_on is not null" },
  ],
  triggers: [
    {
      name: "agenda_version_adopted_stands",
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body: `if old.adopted_on is not null and (tg_op = 'DELETE' or row(new.agenda_id, new.number, new.content::text, new.adopted_by, new.adopted_on) is distinct from row(old.agenda_id, old.number, old.content::text, old.adopted_by, old.adopted_on)) then ${refuse("what is adopted stands as it is")}; end if; return coalesce(new, old)`,
    },
    {
      name: "agenda_version_append_only",
      timing: "before",
      events: ["truncate"],
      forEach: "statement",
      body: refuse("what is adopted stands as it is"),
    },
  ],
});
