import { compareWaves, type Population, type ProtectedRelease, type WaveCounts } from "@reform-exchange/disclosure";
import { compareVersions } from "@reform-exchange/questionnaire";
import type { Audience, Questionnaire, RuleSet, Wave, Wording } from "@reform-exchange/schemas";
import { regionSplit } from "@reform-exchange/schemas";
import type { EntityManager, Rows, Statement } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";
import { holdAnswersAlone } from "../responses/answers-lock.ts";
import { waveNote } from "../waves/wave-note.ts";
import { recordChanges } from "../writes/record-write.ts";
import { countWave } from "./count-wave.ts";
import { type Protect, protect as protectHere } from "./protect.ts";
import { countsRegions, mayIdentify, noRegion, releasedVariables } from "./released-variables.ts";
import { resultLines } from "./result-lines.ts";
import { countsFromJson, countsToJson } from "./stored-counts.ts";

/** The release of a wave that was asked for and is not made; nothing when another process is at it. Parameter: wave. */
const takeAsked: Statement = {
  name: "releases.take",
  text: `select number from wave_release where wave_id = $1::uuid and state = 'making' for update skip locked`,
};
const readFacts: Statement = {
  name: "releases.facts",
  text: `select survey.audience, version.questionnaire::text as "questionnaire", wave.rule_set::text as "ruleSet", wave.population::text as "population",
      wave.dominance_percent as "dominancePercent", wave.comparable_with as "comparableWith"
    from wave
      join survey on survey.key = wave.survey_key
      join survey_version version on version.survey_key = wave.survey_key and version.number = wave.version_number
    where wave.id = $1::uuid`,
};
const readEarlier: Statement = {
  name: "releases.earlier",
  text: `select tables::text as "tables", counts::text as "counts" from wave_release
    where wave_id = $1::uuid and state = 'made' order by number`,
};
const readRegions: Statement = {
  name: "releases.regions",
  text: `select distinct on (region_code) region_code as "regionCode", name from region_name order by region_code, valid_from desc`,
};
const regionsThatAnswered: Statement = {
  name: "releases.regions-that-answered",
  text: `select distinct region_code as "regionCode" from response where wave_id = $1::uuid and submitted_at is not null`,
};
const storeMade: Statement = {
  name: "releases.made",
  text: `update wave_release set state = 'made', made_at = $3::timestamptz, tables = $4::json, counts = $5::json
    where wave_id = $1::uuid and number = $2::int`,
};
const storeRefused: Statement = {
  name: "releases.refused",
  text: "update wave_release set state = 'refused', refusal = $3::json where wave_id = $1::uuid and number = $2::int",
};
const storeLines: Statement = {
  name: "releases.lines",
  text: `insert into release_result (wave_id, number, split, key, item)
    select $1::uuid, $2::int, line.split, line.key, line.item
    from json_to_recordset($3::json) as line(split text, key text, item json)`,
};
const markReleased: Statement = {
  name: "releases.wave",
  text: "update wave set state = 'released', version = version + 1, changed_at = $2::timestamptz where id = $1::uuid",
};
const markChanged: Statement = {
  name: "releases.wave-changed",
  text: `update wave set version = version + 1, changed_at = $2::timestamptz where id = $1::uuid returning state`,
};

interface WaveFacts {
  readonly audience: Audience;
  readonly questionnaire: Questionnaire;
  readonly ruleSet: RuleSet;
  readonly population: Wave["population"];
  readonly dominancePercent: number;
  readonly comparableWith: string | null;
}

const asked: Statement = {
  name: "releases.asked",
  text: `select wave_id as "waveId" from wave_release where state = 'making' order by asked_at, wave_id`,
};

/** The waves of which a release was asked for that is not made, in the order in which they were. */
export async function wavesAsked(rows: Rows): Promise<string[]> {
  return (await rows<{ waveId: string }>(asked, [])).map(({ waveId }) => waveId);
}

/** Waits until nothing is being saved any more in a closed wave; in a transaction of its own, before the snapshot in which it is counted. */
export async function waitForLastAnswers(rows: Rows, waveId: string): Promise<void> {
  await rows(holdAnswersAlone, [waveId]);
}

/**
 * Makes the release of a wave that was asked for: counts the wave in one snapshot, protects all tables together with those of the releases before, and
 * stores them. Runs in a transaction of its own.
 *
 * @param protect how the tables are protected: in this thread when left out
 * @returns was it there to make? Another process may be at it
 */
export async function makeRelease(em: EntityManager, waveId: string, now: () => string, protect: Protect = protectHere): Promise<boolean> {
  await em.execute("set transaction isolation level repeatable read");
  const rows = rowsInside(em);
  const [taken] = await rows<{ number: number }>(takeAsked, [waveId]);
  if (!taken) return false;
  const { number } = taken;
  const facts = await readWaveFacts(waveId, rows);
  const variables = releasedVariables(facts.questionnaire, facts.audience, facts.ruleSet, await regionsOf(waveId, facts, rows));
  const countedBy = new Set([...facts.ruleSet.splitBy, ...(countsRegions(facts.ruleSet) ? [regionSplit] : [])]);
  const counts = await countWave(rows, waveId, facts.questionnaire.questions, variables, [...countedBy]);
  const earlier = await earlierReleases(waveId, rows);
  const population = populationOf(facts, counts);
  const made = await protect({
    ...counts,
    variables: variables.map(({ variable }) => variable),
    ...(population && { population }),
    ruleSet: { threshold: facts.ruleSet.threshold, dominancePercent: facts.dominancePercent, splitBy: facts.ruleSet.splitBy },
    mayIdentify: mayIdentify(facts.audience),
    earlier,
  });
  const at = now();
  if (made.status === "refused") {
    await rows(storeRefused, [waveId, number, JSON.stringify(made.text)]);
    const [wave] = await rows<{ state: Wave["state"] }>(markChanged, [waveId, at]);
    if (wave) await recordChanges(rows, at, [waveNote(waveId, "updated", wave.state)]);
    return true;
  }
  const changes = await changesSince(facts, made, rows);
  await rows(storeMade, [waveId, number, at, JSON.stringify(made), JSON.stringify(countsToJson(counts))]);
  await rows(storeLines, [waveId, number, JSON.stringify(resultLines(made, variables, changes, facts.ruleSet.weighting))]);
  await rows(markReleased, [waveId, at]);
  await recordChanges(rows, at, [waveNote(waveId, "updated", "released")]);
  return true;
}

async function readWaveFacts(waveId: string, rows: Rows): Promise<WaveFacts> {
  const [row] = await rows<{ [Member in keyof WaveFacts]: WaveFacts[Member] extends object ? string : WaveFacts[Member] }>(readFacts, [
    waveId,
  ]);
  if (!row) throw new Error(`wave ${waveId} has a release and is not there`);
  return {
    ...row,
    questionnaire: JSON.parse(row.questionnaire) as Questionnaire, // these three as they were checked when they were stored
    ruleSet: JSON.parse(row.ruleSet) as RuleSet,
    population: JSON.parse(row.population) as Wave["population"],
  };
}

/** The regions of a wave in the order of their codes: those of its population, and any other from which somebody answered. */
async function regionsOf(waveId: string, { population, ruleSet }: WaveFacts, rows: Rows): Promise<ReadonlyMap<string, Wording>> {
  if (!countsRegions(ruleSet)) return new Map();
  const names = new Map(
    (await rows<{ regionCode: string; name: string }>(readRegions, [])).map(({ regionCode, name }) => [regionCode, name]),
  );
  const answered = await rows<{ regionCode: string | null }>(regionsThatAnswered, [waveId]);
  // A population that is known as a whole only is no group of its own.
  const known = population.filter(({ regionCode }) => regionCode !== null);
  const codes = new Set([...known, ...answered].map(({ regionCode }) => regionCode ?? noRegion));
  return new Map(
    [...codes]
      .toSorted()
      .map((code) => [code, code === noRegion ? { nl: "Geen regio", en: "No region" } : { nl: names.get(code) ?? code }]),
  );
}

/**
 * How many could have answered, as far as that can be so: a population that is smaller than those who answered is not known, and neither are the
 * regions when one of them is, or is not listed.
 */
function populationOf({ population, ruleSet }: WaveFacts, { respondents, counts }: WaveCounts): Population | undefined {
  const total = population.reduce((sum, { count }) => sum + count, 0);
  if (total < respondents) return undefined;
  const sizes = Object.fromEntries(population.flatMap(({ regionCode, count }) => (regionCode === null ? [] : [[regionCode, count]])));
  const isByRegion =
    countsRegions(ruleSet) &&
    population.every(({ regionCode }) => regionCode !== null) &&
    counts.every(({ variable, by, category, count }) => variable !== regionSplit || by !== null || count <= (sizes[category] ?? 0));
  return { total, ...(isByRegion && { strata: { variable: regionSplit, sizes } }) };
}

async function earlierReleases(waveId: string, rows: Rows) {
  const found = await rows<{ tables: string; counts: string }>(readEarlier, [waveId]);
  return found.map(({ tables, counts }) => ({
    ...countsFromJson(JSON.parse(counts)),
    release: JSON.parse(tables) as ProtectedRelease, // as it was stored below
  }));
}

/** How shares changed since the wave with which this one is compared, where its questions are comparable and it is released. */
async function changesSince({ comparableWith, questionnaire }: WaveFacts, made: ProtectedRelease, rows: Rows) {
  if (comparableWith === null) return [];
  const before = (await earlierReleases(comparableWith, rows)).at(-1);
  if (!before) return [];
  const { questionnaire: asked } = await readWaveFacts(comparableWith, rows);
  const comparable = new Set(
    compareVersions(asked, questionnaire).flatMap(({ questionKey, answersComparable }) => (answersComparable ? [questionKey] : [])),
  );
  const names = made.tables.map(({ variable }) => variable).filter((name) => comparable.has(name.split(".", 1)[0] ?? name));
  return compareWaves(before.release, made, [...new Set(names)]);
}
