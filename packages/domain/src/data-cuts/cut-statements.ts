/** The reads of data cuts, each as one prepared statement that answers in JSON. */
import { CutProgress, DataCut, DataCutFile, DataCutRevision } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject, moment } from "../sql-json.ts";

const revision = jsonObject(DataCutRevision, {
  number: "revision.number",
  state: "revision.state",
  reason: "revision.reason",
  askedAt: moment("revision.asked_at"),
  madeAt: moment("revision.made_at"),
  sha256: "revision.sha256",
});

const file = jsonObject(DataCutFile, {
  name: "file.name",
  title: "file.title",
  mediaType: "file.media_type",
  rows: "file.rows",
  bytes: "file.bytes",
  sha256: "file.sha256",
});

/** The files of the revision that is made; those of one that is being made are not shown. */
const filesOf = (cut: string) => `data_cut_file file
  join data_cut_revision made on made.cut_id = file.cut_id and made.number = file.revision and made.state = 'made'
  where file.cut_id = ${cut}`;

const item = jsonObject(DataCut, {
  cutId: "cut.id",
  cycle: "cut.cycle",
  title: "cut.title",
  purpose: "'evaluation'",
  frozenAt: moment("cut.frozen_at"),
  revisions: jsonList(revision, "data_cut_revision revision where revision.cut_id = cut.id", "revision.number"),
  files: jsonList(file, filesOf("cut.id"), "file.position"),
});

/** Parameter: id. */
export const getCut: Statement = {
  name: "data-cuts.get",
  text: `select ${item}::text as "item" from data_cut cut where id = $1::text`,
};

export const listCuts = pageStatement({ name: "data-cuts.list", item, key: "cut.id", from: "data_cut cut", where: "true" });

/** Parameters: cut, name. */
export const getCutFile: Statement = {
  name: "data-cuts.file",
  text: `select ${file}::text as "item", file.revision from ${filesOf("$1::text")} and file.name = $2::text`,
};

/** Parameters: cut, the step after which to begin, limit. One row when the cut is there. */
export const readProgress: Statement = {
  name: "data-cuts.progress",
  text: `select (
      select coalesce(json_agg(${jsonObject(CutProgress, {
        cutProgressId: "step.id::text",
        revision: "step.revision",
        stage: "step.stage",
        file: "step.file",
        done: "step.done",
        total: "step.total",
        at: moment("step.at"),
      })} order by step.id), '[]'::json)::text
      from (select * from data_cut_progress where cut_id = cut.id and id > $2::int order by id limit $3::int) step
    ) as "items", (
      select coalesce(max(id), 0) from data_cut_progress where cut_id = cut.id
    ) as "last", (
      select state <> 'making' from data_cut_revision where cut_id = cut.id order by number desc limit 1
    ) as "isOver"
    from data_cut cut where id = $1::text`,
};
