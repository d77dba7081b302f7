import type { CutProgress } from "@reform-exchange/schemas";
import type { Rows, Statement } from "../database/database.ts";

/** A step of the job of a cut, before it has its number. */
export type CutStep = Omit<CutProgress, "cutProgressId" | "file"> & { readonly file?: string };

const putStep: Statement = {
  name: "data-cuts.put-step",
  text: `insert into data_cut_progress (cut_id, id, revision, stage, file, done, total, at)
    select $1::text, coalesce(max(id), 0) + 1, $2::int, $3::text, $4::text, $5::bigint, $6::bigint, $7::timestamptz
    from data_cut_progress where cut_id = $1::text`,
};

/** Holds a cut until the end of the transaction, so that nobody else changes what belongs to it. Parameter: id. */
export const holdCut: Statement = { name: "data-cuts.hold", text: "select id from data_cut where id = $1::text for update" };

/** Records how far the job of a cut came, in a transaction: its job and who erases a response from it take turns. */
export async function recordStep(rows: Rows, cutId: string, { revision, stage, file, done, total, at }: CutStep): Promise<void> {
  await rows(holdCut, [cutId]);
  await rows(putStep, [cutId, revision, stage, file ?? null, done, total, at]);
}
