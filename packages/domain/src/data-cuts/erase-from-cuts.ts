import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { holdCut, recordStep } from "./cut-progress.ts";

/** The cuts that hold a response. Parameters: wave, id. */
const holding: Statement = {
  name: "data-cuts.holding",
  text: `select row.cut_id as "cutId" from data_cut_table cut_table
      join data_cut_row row on row.cut_id = cut_table.cut_id and row.table_name = cut_table.name and row.key = $2::text
    where cut_table.wave_id = $1::uuid order by row.cut_id`,
};
const deleteRow: Statement = {
  name: "data-cuts.delete-row",
  text: `with deleted as (
      delete from data_cut_row row using data_cut_table cut_table
      where cut_table.cut_id = $1::text and cut_table.wave_id = $2::uuid
        and row.cut_id = cut_table.cut_id and row.table_name = cut_table.name and row.key = $3::text
      returning row.table_name
    )
    update data_cut_table set row_count = row_count - 1
    where cut_id = $1::text and name in (select table_name from deleted)`,
};
const supersede: Statement = {
  name: "data-cuts.supersede",
  text: `update data_cut_revision set state = 'superseded', ended_at = $2::timestamptz
    where cut_id = $1::text and state in ('making', 'made') returning number`,
};
const putRevision: Statement = {
  name: "data-cuts.put-revision",
  text: `insert into data_cut_revision (cut_id, number, state, reason, asked_at, has_files)
    select $1::text, coalesce(max(number), 0) + 1, 'making', $2::text, $3::timestamptz, true from data_cut_revision where cut_id = $1::text
    returning number`,
};

/**
 * Takes a response that is erased out of all cuts, in the transaction of the erasure: what is made of them is made again without it, and the hash of what
 * was made before stays. After the erasure is noted: a cut that is being frozen is waited for then, so that its rows are found.
 */
export async function eraseFromCuts(context: Context, waveId: string, responseId: string): Promise<void> {
  const { rows } = context;
  for (const { cutId } of await rows<{ cutId: string }>(holding, [waveId, responseId])) {
    await rows(holdCut, [cutId]);
    await rows(deleteRow, [cutId, waveId, responseId]);
    if ((await rows(supersede, [cutId, context.momentNow()])).length > 0) await askForRevision(context, cutId, "erasure");
  }
}

/** Asks for a revision of a cut, which the caller holds. */
export async function askForRevision(context: Context, cutId: string, reason: "first" | "retry" | "erasure"): Promise<void> {
  const { rows } = context;
  const at = context.momentNow();
  const [asked] = await rows<{ number: number }>(putRevision, [cutId, reason, at]);
  if (!asked) throw new Error(`no revision of ${cutId} was asked for`);
  await recordStep(rows, cutId, { revision: asked.number, stage: "asked", done: 0, total: 0, at });
  context.changed({
    resource: "data-cuts",
    kind: reason === "first" ? "created" : "updated",
    key: cutId,
    readers: { audience: "evaluation" },
  });
}
