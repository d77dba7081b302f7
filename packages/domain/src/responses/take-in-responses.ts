/** Responses from a file of another survey system: each checked against the questionnaire of its wave, then stored together. */
import { setImmediate as othersFirst } from "node:timers/promises";
import { compileMapping, type MappedRow, mappingFaults, type ResponseRow } from "@reform-exchange/questionnaire";
import type { Questionnaire, ResponseIntake, ResponseMapping, WaveState } from "@reform-exchange/schemas";
import { maxIntakeRows, responseRowStatuses } from "@reform-exchange/schemas";
import { parse } from "csv-parse/sync";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import { RowFaults } from "../intakes/row-faults.ts";
import { RowResults } from "../intakes/row-results.ts";
import { type FaultInBothLanguages, invalidInput, ProblemError, requireNone } from "../problem-error.ts";
import { JsonText } from "../sql-json.ts";
import { noWave } from "../waves/waves.ts";
import { holdAnswers } from "./answers-lock.ts";
import { responseIdOf } from "./response-id.ts";

const readWave: Statement = {
  name: "responses.intake-wave",
  text: `select wave.state, version.questionnaire::text as "questionnaire"
    from wave join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where wave.id = $1::uuid for share of wave`,
};

/** Parameters: wave, rows as JSON, now, whether it is only tried. Answers the rows that are new or changed, and those that were erased. */
const store: Statement = {
  name: "responses.intake",
  text: `with sent as materialized (
      select row.id, row."regionCode" as region_code, row.answers, coalesce(row."submittedAt", $3::timestamptz) as submitted_at,
        row."isComplete" as is_complete,
        exists (select from erased_response where erased_response.wave_id = $1::uuid and erased_response.id = row.id) as is_erased
      from json_to_recordset($2::json)
        as row(id uuid, "regionCode" text, answers jsonb, "submittedAt" timestamptz, "isComplete" boolean)
    ), differing as (
      select sent.*, kept.id is not null as was_there from sent left join response kept on kept.wave_id = $1::uuid and kept.id = sent.id
      where not sent.is_erased and (
        kept.id is null or kept.answers <> sent.answers or kept.region_code is distinct from sent.region_code
          or (kept.submitted_at is not null) <> sent.is_complete
      )
    ), stored as (
      insert into response as kept (wave_id, id, region_code, answers, saved_at, submitted_at, saves)
      select $1::uuid, id, region_code, answers, $3::timestamptz, case when is_complete then submitted_at end, 1
      from differing where not $4::boolean
      order by id -- so that no two intakes wait for each other
      on conflict (wave_id, id) do update
        set region_code = excluded.region_code, answers = excluded.answers, saved_at = excluded.saved_at, submitted_at = excluded.submitted_at,
          saves = kept.saves + 1
    )
    select differing.id::text as "id", case when was_there then 'updated' else 'created' end as "fate" from differing
    union all select sent.id::text, 'erased' from sent where sent.is_erased`,
};

/** What becomes of a row that is not there just so. */
type RowFate = "created" | "updated" | "erased";

/** A row of the file that can be stored. */
interface SoundRow extends Pick<MappedRow, "answers" | "regionCode" | "submittedAt" | "isComplete"> {
  readonly number: number;
  readonly id: string;
}

/** Takes in a file, and tells of each row what became of it. */
export async function takeInResponses(waveId: string, { csv, mapping, mode, dryRun }: ResponseIntake, context: Context): Promise<JsonText> {
  const [wave] = await context.rows<{ state: WaveState; questionnaire: string }>(readWave, [waveId]);
  if (!wave) throw noWave(waveId);
  if (wave.state === "planned")
    throw new ProblemError("illegal-step", { resource: "wave", state: wave.state, step: "response", legalSteps: [] });
  const questionnaire = JSON.parse(wave.questionnaire) as Questionnaire; // as it was checked when it was stored
  const { header, rows } = readCsv(csv, mapping);
  requireNone(mappingFaults(questionnaire, mapping, header).map((fault) => ({ ...fault, pointer: `/mapping${fault.pointer}` })));

  const map = compileMapping(questionnaire, mapping);
  const sound: SoundRow[] = [];
  const faults = new RowFaults("csv");
  const results = new RowResults(rows.length, responseRowStatuses);
  const ids: (string | undefined)[] = [];
  const now = context.momentNow();
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === 0) await othersFirst(); // thousands of rows must not keep all other calls waiting
    const number = index + 1;
    const mapped = map(row);
    const id = mapped.responseId === null ? undefined : responseIdOf(waveId, mapped.responseId);
    ids.push(id);
    const found = [
      ...mapped.faults,
      ...regionFaults(mapped.regionCode, context),
      ...idFaults(id, mapping),
      ...repeatFaults(id, seen),
      ...momentFaults(mapped.submittedAt, now, mapping),
    ];
    const isSound = id !== undefined && found.length === 0;
    if (isSound) sound.push({ ...mapped, number, id });
    for (const fault of found) faults.keep({ ...fault, pointer: `/csv${fault.pointer}`, row: number });
    results.receive(isSound ? "stored" : "refused");
    if (id !== undefined && !seen.has(id)) seen.set(id, number);
  }
  if (mode === "all-or-nothing" && faults.count > 0) throw invalidInput(faults.kept, faults.count);

  const fates = await storeRows(waveId, sound, dryRun, context);
  for (const { number, id } of sound) {
    const fate = fates.get(id);
    if (fate === undefined || fate === "erased") results.set(number, fate ?? "unchanged");
  }
  const responseId = (row: number) => `,"responseId":${JSON.stringify(ids[row - 1] ?? null)}`;
  return new JsonText(results.answerText(faults.kept, context.call.locale ?? "en", dryRun, responseId));
}

/** How many rows are looked at before others have their turn. */
const rowsAtOnce = 200;

/** The header of a CSV, and its rows by the names of the columns that the mapping asks for. */
function readCsv(
  csv: string,
  { columns, ...named }: ResponseMapping,
): { readonly header: readonly string[]; readonly rows: ResponseRow[] } {
  const { responseIdColumn, submittedAtColumn, regionCodeColumn, isCompleteColumn } = named;
  const wanted = new Set([
    ...columns.map(({ column }) => column),
    ...[responseIdColumn, submittedAtColumn, regionCodeColumn, isCompleteColumn],
  ]);
  let header: readonly string[] = [];
  try {
    const rows: ResponseRow[] = parse(csv, {
      columns: (titles: string[]) => {
        header = titles;
        return titles.map((title) => (wanted.has(title) ? title : false));
      },
      bom: true,
      delimiter: separatorOf(csv),
      skip_empty_lines: true,
      to: maxIntakeRows + 1,
    });
    if (rows.length > maxIntakeRows) requireNone([tooMany]);
    if (rows.length === 0) requireNone([noRows]);
    return { header, rows };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    // How many rows were read before it: a row with quotes that don't close goes on to the end of the file.
    const before = error instanceof Error && "records" in error && typeof error.records === "number" ? error.records : 0;
    return requireRows(before + 1);
  }
}

function requireRows(row: number): never {
  requireNone([{ ...malformed, row }]);
  throw new Error("a fault was let through");
}

/** The separator of the header: what stands in it most often, outside quotes. */
function separatorOf(csv: string): string {
  const header = (/^[^\r\n]*/u.exec(csv)?.[0] ?? "").replaceAll(/"[^"]*"/gu, "");
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: header.split(separator).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ",";
}

const malformed: FaultInBothLanguages = {
  pointer: "/csv",
  code: "malformed-row",
  message: {
    nl: "Deze regel is geen CSV: het aantal cellen wijkt af van de kop, of aanhalingstekens sluiten niet.",
    en: "This line is no CSV: it has another number of cells than the header, or quotes that don't close.",
  },
};
const tooMany: FaultInBothLanguages = {
  pointer: "/csv",
  code: "too-many-items",
  message: {
    nl: `Het bestand mag hoogstens ${maxIntakeRows} rijen hebben; verdeel het.`,
    en: `The file may have at most ${maxIntakeRows} rows; divide it.`,
  },
};
const noRows: FaultInBothLanguages = {
  pointer: "/csv",
  code: "too-few-items",
  message: { nl: "Het bestand heeft geen rijen onder de kop.", en: "The file has no rows under its header." },
};

function regionFaults(regionCode: string | null, { history }: Context): FaultInBothLanguages[] {
  if (regionCode === null || history.isRegion(regionCode)) return [];
  const message = {
    nl: "Er is geen arbeidsmarktregio met deze code; zie /v1/regions.",
    en: "There is no labour-market region with this code; see /v1/regions.",
  };
  return [{ pointer: "/regionCode", code: "unknown-code", message }];
}

/** Without an id of its own a response could not be told from another one with the same answers, nor be kept erased. */
function idFaults(id: string | undefined, { responseIdColumn }: ResponseMapping): FaultInBothLanguages[] {
  if (id !== undefined) return [];
  const message = {
    nl: "Deze rij heeft geen id; geef elke respons een eigen id.",
    en: "This row has no id; give each response an id of its own.",
  };
  return [{ pointer: "/responseId", code: "required", message, column: responseIdColumn }];
}

/** What lies ahead was not submitted yet: most often the year or the order of day and month is wrong. */
function momentFaults(submittedAt: string | null, now: string, { submittedAtColumn }: ResponseMapping): FaultInBothLanguages[] {
  if (submittedAt === null || Date.parse(submittedAt) <= Date.parse(now)) return [];
  const message = {
    nl: "Dit moment ligt in de toekomst; controleer de volgorde van dag en maand, en de tijdzone.",
    en: "This moment lies in the future; check the order of day and month, and the time zone.",
  };
  return [{ pointer: "/submittedAt", code: "not-allowed-value", message, ...(submittedAtColumn && { column: submittedAtColumn }) }];
}

function repeatFaults(id: string | undefined, seen: ReadonlyMap<string, number>): FaultInBothLanguages[] {
  const first = id === undefined ? undefined : seen.get(id);
  if (first === undefined) return [];
  const message = { nl: `Rij ${first} is dezelfde respons.`, en: `Row ${first} is the same response.` };
  return [{ pointer: "", code: "not-allowed-value", message }];
}

/** How many rows one statement stores. */
const batchSize = 5000;

async function storeRows(
  waveId: string,
  sound: readonly SoundRow[],
  dryRun: boolean,
  context: Context,
): Promise<ReadonlyMap<string, RowFate>> {
  await context.rows(holdAnswers, [waveId]);
  const fates = new Map<string, RowFate>();
  const inOrder = sound.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (let from = 0; from < inOrder.length; from += batchSize) {
    const batch = inOrder.slice(from, from + batchSize).map(({ number: _, ...row }) => row);
    const found = await context.rows<{ id: string; fate: RowFate }>(store, [waveId, JSON.stringify(batch), context.momentNow(), dryRun]);
    for (const { id, fate } of found) {
      fates.set(id, fate);
      if (!dryRun && fate !== "erased")
        context.changed({ resource: "responses", kind: fate, key: id, readers: { audience: "evaluation" } });
    }
  }
  return fates;
}
