import { contract } from "@reform-exchange/contract";
import type { DataCutRevision, NewDataCut } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { heldRow, holdRow } from "../database/hold-row.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { getCut, listCuts } from "./cut-statements.ts";
import { askForRevision } from "./erase-from-cuts.ts";
import { noCut } from "./no-cut.ts";
import { progressOf } from "./progress-of.ts";

/** Holds a cut, and gives the state of its newest revision. Parameter: id. */
const heldCut = heldRow("data-cuts.hold-newest", {
  columns: `(select state from data_cut_revision where cut_id = cut.id order by number desc limit 1) as "state"`,
  from: "data_cut cut where id = $1::text",
});
const putCut: Statement = {
  name: "data-cuts.put",
  text: "insert into data_cut (id, title, cycle) values ($1::text, $2::json, $3::int) on conflict do nothing returning id",
};
const putAgain: Statement = {
  name: "data-cuts.put-again",
  text: "update data_cut set title = $2::json, cycle = $3::int where id = $1::text",
};

export const dataCuts: HandlersOf<"dataCuts"> = {
  async list(given, context) {
    const start = pageStart("dataCuts.list", contract.dataCuts.list.input, given);
    return await readPage(context, "dataCuts.list", listCuts, start, []);
  },

  async get({ cutId }, context) {
    return await readCut(cutId, context);
  },

  async create(cut, context) {
    await askForCut(cut, context);
    return await readCut(cut.cutId, context);
  },

  progress: progressOf,
};

/** @throws ProblemError `already-exists`, unless the cut of that name has failed: then it is tried again */
async function askForCut({ cutId, title, cycle }: NewDataCut, context: Context): Promise<void> {
  const { rows } = context;
  const facts = [cutId, JSON.stringify(title), cycle];
  if ((await rows(putCut, facts)).length > 0) return await askForRevision(context, cutId, "first");
  const newest = await holdRow<{ state: DataCutRevision["state"] }>(rows, heldCut, [cutId]);
  if (newest?.state !== "failed") throw new ProblemError("already-exists", { resource: "data-cut", key: cutId });
  await rows(putAgain, facts);
  await askForRevision(context, cutId, "retry");
}

async function readCut(cutId: string, context: Context): Promise<JsonText> {
  const cut = await readItem(context, getCut, [cutId]);
  if (!cut) throw noCut(cutId);
  return cut;
}
