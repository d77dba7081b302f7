/** The microdata of a wave as a file: read in batches by key, so that nothing stays open between them, on either database. */
import { csv, type Dataset, dataPackage, notOpen, parquet, type Row } from "@reform-exchange/microdata";
import { variablesOf } from "@reform-exchange/questionnaire";
import type { LocalizedText, Questionnaire } from "@reform-exchange/schemas";
import { SurveyResponse } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Rows, Statement } from "../database/database.ts";
import type { Export } from "../exports/export.ts";
import { jsonObject, moment } from "../sql-json.ts";
import { noWave } from "../waves/waves.ts";
import { microdataRows, microdataVariables, type StoredResponse, wordingsOf } from "./microdata.ts";

/** About how many responses one statement reads. */
const batchSize = 5000;
const submitted = "response where wave_id = $1::uuid and submitted_at is not null";
/** The rows of a batch. Parameters: wave, the ids between which they lie. */
const batch = (columns: string) =>
  `select ${columns} from ${submitted} and response.id > $2::uuid and response.id <= $3::uuid order by response.id`;

/** The ids at which batches end, but for the last one. */
const readBounds: Statement = {
  name: "responses.bounds",
  text: `select id::text as "id" from (
      select id, row_number() over (order by id) as place from response where wave_id = $1::uuid
    ) placed where place % ${batchSize} = 0 order by placed.id`,
};

/** The lines of a batch one after another: an aggregate takes the rows of a subquery in the order in which they come. */
const readLines: Statement = {
  name: "responses.lines",
  text: `select string_agg(line, '') as "lines" from (${batch(
    `${jsonObject(SurveyResponse, {
      responseId: "response.id",
      invitationId: "response.invitation_id",
      regionCode: "response.region_code",
      submittedAt: moment("response.submitted_at"),
      answers: "response.answers",
    })}::text || E'\\n' as line`,
  )}) batch`,
};

const readRows: Statement = {
  name: "responses.rows",
  text: batch(`id::text as "id", region_code as "regionCode", ${moment("submitted_at")} as "submittedAt", answers::text as "answers"`),
};

const readFacts: Statement = {
  name: "responses.export-facts",
  text: `select wave.survey_key as "surveyKey", wave.version_number as "versionNumber", wave.cycle, wave.title::text as "title",
      (select ${moment("coalesce(max(submitted_at), wave.opens_at)")} from ${submitted}) as "newestAt",
      version.questionnaire::text as "questionnaire", (select count(*)::int from ${submitted}) as "rowCount"
    from wave join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where wave.id = $1::uuid`,
};

interface WaveFacts {
  readonly surveyKey: string;
  readonly versionNumber: number;
  readonly cycle: number;
  readonly title: string;
  /** When the last of the responses was submitted. */
  readonly newestAt: string;
  readonly questionnaire: string;
  readonly rowCount: number;
}

/** All submitted responses of a wave, by id. */
export async function exportResponses({ waveId }: { readonly waveId: string }, mediaType: string, context: Context): Promise<Export> {
  const [facts] = await context.rows<WaveFacts>(readFacts, [waveId]);
  if (!facts) throw noWave(waveId);
  const { surveyKey, cycle, rowCount } = facts;
  return { name: `${surveyKey}-${cycle}`, rowCount, content: contentOf(waveId, facts, mediaType, context) };
}

function contentOf(waveId: string, facts: WaveFacts, mediaType: string, context: Context): AsyncIterable<Uint8Array | string> {
  const { rows } = context;
  if (mediaType === "application/x-ndjson") return lines(waveId, rows);
  const questionnaire = JSON.parse(facts.questionnaire) as Questionnaire; // as it was checked when it was stored
  const variables = microdataVariables(questionnaire);
  const cells = cellsOf(waveId, questionnaire, rows);
  if (mediaType === "text/csv") return csv(variables, cells);
  if (mediaType === "application/vnd.apache.parquet") return parquet(variables, cells);
  return dataPackage(datasetOf(waveId, facts, questionnaire), variables, cells);
}

/** NDJSON that the database wrote. */
async function* lines(waveId: string, rows: Rows): AsyncGenerator<string> {
  for await (const [found] of batches<{ lines: string | null }>(readLines, waveId, rows)) if (found?.lines) yield found.lines;
}

/** Each response as the cells of its variables. */
async function* cellsOf(waveId: string, questionnaire: Questionnaire, rows: Rows): AsyncGenerator<Row> {
  const rowOf = microdataRows(questionnaire);
  for await (const found of batches<StoredResponse>(readRows, waveId, rows)) for (const response of found) yield rowOf(response);
}

/** Before the first id, and from the last one on. */
const [lowest, highest] = ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"];
/** How many batches are read at once: one more than is sent, so that nobody waits for the other. */
const readAtOnce = 2;

/** What a statement reads of each batch in turn; the next ones are read while one is used. */
async function* batches<Found extends object>(statement: Statement, waveId: string, rows: Rows): AsyncGenerator<Found[]> {
  const bounds = [lowest, ...(await rows<{ id: string }>(readBounds, [waveId])).map(({ id }) => id), highest];
  const ahead: Promise<Found[]>[] = [];
  for (let next = 1; next < bounds.length || ahead.length > 0; ) {
    while (ahead.length < readAtOnce && next < bounds.length) {
      const reading = rows<Found>(statement, [waveId, bounds[next - 1] ?? lowest, bounds[next] ?? highest]);
      reading.catch(() => {}); // told when it is its turn; nobody waits for it when the reader has left
      ahead.push(reading);
      next += 1;
    }
    const found = await ahead.shift();
    if (found) yield found;
  }
}

function datasetOf(waveId: string, facts: WaveFacts, questionnaire: Questionnaire): Dataset {
  const { surveyKey, versionNumber, cycle } = facts;
  const wording = wordingsOf(questionnaire);
  const title = JSON.parse(facts.title) as LocalizedText; // as it was checked when it was stored
  const wordings = variablesOf(questionnaire).map(({ name, questionKey, label }) => ({
    variable: name,
    questionKey,
    text: wording.get(questionKey) ?? label,
  }));
  return {
    name: `${surveyKey}-${cycle}`,
    id: `urn:uuid:${waveId}`,
    title,
    description: {
      nl: `Antwoorden op ronde ${cycle} van ${surveyKey}, alleen voor de evaluatie.`,
      en: `Responses to wave ${cycle} of ${surveyKey}, for the evaluation only.`,
    },
    version: `${versionNumber}.0.0`,
    created: facts.newestAt, // the same answers give the same bytes, whenever they are asked for
    contributors: [{ title: "Reform Exchange", roles: ["publisher"] }],
    licenses: [notOpen],
    sources: [],
    surveyKey,
    surveyVersion: versionNumber,
    waveId,
    primaryKey: ["response_id"],
    waves: [{ waveId, surveyVersion: versionNumber, wordings }],
  };
}
