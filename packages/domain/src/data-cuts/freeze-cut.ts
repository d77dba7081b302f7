/** How a cut gets its rows: all of them in one snapshot, as the texts that will stand in its files. */
import { contractVersion } from "@reform-exchange/contract";
import { tableSchema } from "@reform-exchange/microdata";
import type { DataCutManifest, LocalizedText, Questionnaire } from "@reform-exchange/schemas";
import { dataCutFormat } from "@reform-exchange/schemas";
import type { Database, Rows, Statement } from "../database/database.ts";
import { microdataVariables } from "../responses/microdata.ts";
import { moment } from "../sql-json.ts";
import { recordStep } from "./cut-progress.ts";
import { schemaOf } from "./frozen/frozen-table.ts";
import { frozenTables } from "./frozen/frozen-tables.ts";

/** How many responses one statement copies, so that none takes long. */
const batchSize = 20_000;

/** The first statement of the transaction: what follows it sees one state of the database. */
const oneSnapshot: Statement = { name: "data-cuts.snapshot", text: "set transaction isolation level repeatable read" };
/**
 * Lets nobody erase a response until the rows are there, and before the snapshot is taken: who erases afterwards finds them. It is no query, so it
 * takes no snapshot itself.
 */
const holdErasures: Statement = { name: "data-cuts.hold-erasures", text: "lock table erased_response in share mode" };

const takeCut: Statement = {
  name: "data-cuts.take",
  text: `select id from data_cut where id = $1::text and frozen_at is null for update`,
};
const readVersions: Statement = {
  name: "data-cuts.versions",
  text: `select version, sha256, (select to_char(max(reference_on), 'YYYY-MM-DD') from classification) as "classificationOn"
    from reference_load order by id desc limit 1`,
};
const readWaves: Statement = {
  name: "data-cuts.waves",
  text: `select wave.id::text as "waveId", wave.survey_key as "surveyKey", wave.cycle, wave.title::text as "title",
      version.questionnaire::text as "questionnaire"
    from wave join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where exists (select from response where response.wave_id = wave.id and submitted_at is not null)
    order by (wave.id::text) collate "C"`,
};
const putTable: Statement = {
  name: "data-cuts.put-table",
  text: `insert into data_cut_table (cut_id, name, position, title, schema, wave_id, questionnaire, row_count)
    values ($1::text, $2::text, $3::int, $4::json, $5::json, $6::uuid, $7::json, 0)`,
};
const putResponses: Statement = {
  name: "data-cuts.put-responses",
  text: `with batch as (
      select id, region_code, submitted_at, answers from response
      where wave_id = $3::uuid and submitted_at is not null and id > $4::uuid order by id limit ${batchSize}
    ), put as (
      insert into data_cut_row (cut_id, table_name, key, cells, is_raw)
      select $1::text, $2::text, id::text, json_build_array(id::text, region_code, ${moment("submitted_at")}, answers::text), true from batch
    )
    select (select id::text from batch order by id desc limit 1) as "last"`,
};
const markFrozen: Statement = {
  name: "data-cuts.frozen",
  text: `update data_cut set frozen_at = $2::timestamptz, versions = $3::json where id = $1::text`,
};
const countRows: Statement = {
  name: "data-cuts.count",
  text: `with counted as (
      select table_name, count(*)::int as rows from data_cut_row where cut_id = $1::text group by table_name
    ), noted as (
      update data_cut_table cut_table set row_count = counted.rows from counted
      where cut_table.cut_id = $1::text and cut_table.name = counted.table_name
    )
    select coalesce(sum(rows), 0)::int as "total" from counted`,
};

const putRows: readonly Statement[] = frozenTables.map(({ name, key, columns, from }) => ({
  name: `data-cuts.freeze-${name}`,
  text: `insert into data_cut_row (cut_id, table_name, key, cells, is_raw)
    select $1::text, '${name}', ${key}, json_build_array(${columns.map(({ sql }) => sql).join(", ")}), false from ${from}`,
}));

/** What the files of a cut say of versions. */
export type CutVersions = Pick<DataCutManifest, "formatVersion" | "contractVersion" | "referenceData">;

/**
 * Freezes a cut that is not frozen yet.
 *
 * @param now the moment of the view (UTC)
 */
export async function freezeCut(database: Database, cutId: string, revision: number, now: () => string): Promise<void> {
  await database.statements(async (rows) => {
    await rows(oneSnapshot, []);
    await rows(holdErasures, []);
    const [taken] = await rows(takeCut, [cutId]);
    if (!taken) return;
    const frozenAt = now();
    for (const [position, table] of frozenTables.entries()) {
      const { name, title } = table;
      await rows(putTable, [cutId, name, position, JSON.stringify(title), JSON.stringify(schemaOf(table)), null, null]);
    }
    for (const statement of putRows) await rows(statement, [cutId]);
    await freezeResponses(rows, cutId);
    await rows(markFrozen, [cutId, frozenAt, JSON.stringify(await versionsOf(rows))]);
    const [counted] = await rows<{ total: number }>(countRows, [cutId]);
    await recordStep(rows, cutId, { revision, stage: "frozen", done: 0, total: counted?.total ?? 0, at: frozenAt });
  });
}

interface FoundWave {
  readonly waveId: string;
  readonly surveyKey: string;
  readonly cycle: number;
  readonly title: string;
  readonly questionnaire: string;
}

/** The submitted responses of each wave, as they are stored: what is made of them is made afterwards. */
async function freezeResponses(rows: Rows, cutId: string): Promise<void> {
  for (const [place, wave] of (await rows<FoundWave>(readWaves, [])).entries()) {
    const { waveId, surveyKey, cycle, questionnaire } = wave;
    const name = `responses-${surveyKey}-${cycle}-${waveId}`;
    const schema = tableSchema(microdataVariables(JSON.parse(questionnaire) as Questionnaire), "nl", ["response_id"]); // as it was checked when it was stored
    const title = titleOf(JSON.parse(wave.title) as LocalizedText); // the same
    const position = frozenTables.length + place;
    await rows(putTable, [cutId, name, position, JSON.stringify(title), JSON.stringify(schema), waveId, questionnaire]);
    for (let after: string | null = lowest; after !== null; ) {
      const found: readonly { last: string | null }[] = await rows(putResponses, [cutId, name, waveId, after]);
      after = found[0]?.last ?? null;
    }
  }
}

const lowest = "00000000-0000-0000-0000-000000000000";

function titleOf({ nl, en }: LocalizedText): LocalizedText {
  return { nl: `Antwoorden: ${nl}`, en: `Responses: ${en ?? nl}` };
}

async function versionsOf(rows: Rows): Promise<CutVersions> {
  const [load] = await rows<CutVersions["referenceData"]>(readVersions, []);
  if (!load) throw new Error("there is no reference data to freeze");
  return { formatVersion: dataCutFormat, contractVersion, referenceData: { ...load } };
}
