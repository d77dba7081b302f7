import { defineEntity, p } from "@mikro-orm/core";
import { code, json } from "../database/columns.ts";

/** A data cut: the evaluation's view of one moment, frozen under a name. */
export const DataCutEntity = defineEntity({
  name: "DataCut",
  tableName: "data_cut",
  properties: {
    id: code().primary(),
    title: json(),
    cycle: p.integer().nullable(),
    /** The moment of its one consistent view; null until it is frozen. */
    frozenAt: p.datetime().nullable(),
    /** What its files say of versions, as it was when it was frozen. */
    versions: json().nullable(),
  },
  checks: [{ name: "data_cut_versions_fit", expression: "(frozen_at is null) = (versions is null)" }],
});

/** A revision of a cut: the first one, and one more with each erasure. Its hash stays when its files are gone. */
export const DataCutRevisionEntity = defineEntity({
  name: "DataCutRevision",
  tableName: "data_cut_revision",
  properties: {
    cut: () => p.manyToOne(DataCutEntity).primary().deleteRule("cascade"),
    number: p.integer().primary(),
    state: p.text(),
    reason: p.text(),
    askedAt: p.datetime(),
    madeAt: p.datetime().nullable(),
    sha256: p.text().nullable(),
    /** When it was superseded or given up. */
    endedAt: p.datetime().nullable(),
    /** May there be files of it in the store, or somebody who writes them? */
    hasFiles: p.boolean(),
  },
  indexes: [
    {
      name: "data_cut_revision_one_current",
      expression: `create unique index "data_cut_revision_one_current" on "data_cut_revision" ("cut_id") where (state = any (array['making'::text, 'made'::text]))`,
    },
  ],
  checks: [
    { name: "data_cut_revision_state_known", expression: "state in ('making', 'made', 'superseded', 'failed')" },
    { name: "data_cut_revision_ended_fits", expression: "(ended_at is null) = (state in ('making', 'made'))" },
    { name: "data_cut_revision_reason_known", expression: "reason in ('first', 'retry', 'erasure')" },
    {
      name: "data_cut_revision_made_fits",
      expression: "(made_at is null) = (sha256 is null) and (state <> 'made' or made_at is not null)",
    },
  ],
});

/** A table of a cut, as it was when it was frozen. */
export const DataCutTableEntity = defineEntity({
  name: "DataCutTable",
  tableName: "data_cut_table",
  properties: {
    cut: () => p.manyToOne(DataCutEntity).primary().deleteRule("cascade"),
    name: code().primary(),
    position: p.integer(),
    title: json(),
    /** Its Table Schema. */
    schema: json(),
    /** The wave whose responses it holds, and its questionnaire; null of all other tables. */
    waveId: p.uuid().nullable(),
    questionnaire: json().nullable(),
    /** How many rows it holds: kept with them, since counting millions takes long. */
    rowCount: p.integer(),
  },
});

/** A row of a table of a cut, as the texts that stand in its file. */
export const DataCutRowEntity = defineEntity({
  name: "DataCutRow",
  tableName: "data_cut_row",
  properties: {
    cutId: code().primary(),
    tableName: code().primary(),
    key: code().primary(),
    cells: json(),
    /** Are its cells still those of a response as it was stored, not yet those of its variables? */
    isRaw: p.boolean(),
  },
});

/** A file of a revision. */
export const DataCutFileEntity = defineEntity({
  name: "DataCutFile",
  tableName: "data_cut_file",
  properties: {
    cutId: code().primary(),
    revision: p.integer().primary(),
    name: code().primary(),
    position: p.integer(),
    title: json(),
    mediaType: p.text(),
    rows: p.bigint().nullable(),
    bytes: p.bigint(),
    sha256: p.text(),
  },
});

/** How far the job of a cut came, step by step. */
export const DataCutProgressEntity = defineEntity({
  name: "DataCutProgress",
  tableName: "data_cut_progress",
  properties: {
    cut: () => p.manyToOne(DataCutEntity).primary().deleteRule("cascade"),
    id: p.integer().primary(),
    revision: p.integer(),
    stage: p.text(),
    file: p.text().nullable(),
    done: p.bigint(),
    total: p.bigint(),
    at: p.datetime(),
  },
});
