/** What becomes of the responses of a cut after they were frozen: rows of variables, in small steps that can be taken up again. */
import type { Questionnaire } from "@reform-exchange/schemas";
import type { Rows, Statement } from "../database/database.ts";
import { microdataRows, type StoredResponse } from "../responses/microdata.ts";

const batchSize = 5000;

const rawTables: Statement = {
  name: "data-cuts.raw-tables",
  text: `select name, questionnaire::text as "questionnaire" from data_cut_table
    where cut_id = $1::text and wave_id is not null order by position`,
};
const readRaw: Statement = {
  name: "data-cuts.raw-rows",
  text: `select key, cells::text as "cells" from data_cut_row
    where cut_id = $1::text and table_name = $2::text and key > $3::text and is_raw order by key limit ${batchSize}`,
};
const putCells: Statement = {
  name: "data-cuts.put-cells",
  text: `update data_cut_row row set cells = made.cells, is_raw = false
    from json_to_recordset($3::json) as made(key text, cells json)
    where row.cut_id = $1::text and row.table_name = $2::text and row.key = made.key and row.is_raw`,
};

/** Makes rows of variables of all responses of a cut that are not that yet. What was erased meanwhile is not there any more. */
export async function makeResponseRows(rows: Rows, cutId: string, signal: AbortSignal): Promise<void> {
  const tables = await rows<{ name: string; questionnaire: string }>(rawTables, [cutId]);
  for (const { name, questionnaire } of tables) {
    const rowOf = microdataRows(JSON.parse(questionnaire) as Questionnaire); // as it was checked when it was stored
    for (let after = ""; ; ) {
      signal.throwIfAborted();
      const raw = await rows<{ key: string; cells: string }>(readRaw, [cutId, name, after]);
      if (raw.length === 0) break;
      const made = raw.map(({ key, cells }) => ({
        key,
        cells: rowOf(responseIn(cells)).map((cell) => (cell === null ? null : String(cell))),
      }));
      await rows(putCells, [cutId, name, JSON.stringify(made)]);
      after = raw.at(-1)?.key ?? after;
    }
  }
}

function responseIn(cells: string): StoredResponse {
  const [id, regionCode, submittedAt, answers] = JSON.parse(cells) as [string, string | null, string, string]; // as it was frozen
  return { id, regionCode, submittedAt, answers };
}
