import {
  compareWaves,
  InvalidRequestError,
  type ProtectedRelease,
  protectRelease,
  type ReleaseRefusal,
  type ReleaseRequest,
} from "@reform-exchange/disclosure";
import { compareVersions } from "@reform-exchange/questionnaire";
import type { Audience, Questionnaire, RuleSet, Wave, Wording } from "@reform-exchange/schemas";
import { regionSplit } from "@reform-exchange/schemas";
import type { EntityManager, Rows, Statement } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";
import { waveNote } from "../waves/wave-note.ts";
import { recordChanges } from "../writes/record-write.ts";
import { countWave } from "./count-wave.ts";
import { countsRegions, mayIdentify, noRegion, releasedVariables } from "./released-variables.ts";
import { resultLines } from "./result-lines.ts";
import { countsFromJson, countsToJson } from "./stored-counts.ts";

/** A release that was asked for and is not made; skips those at which another process is. */
const takeAsked: Statement = {
  name: "releases.take",
  text: `select wave_id as "waveId", number from wave_release where state = 'making' order by asked_at limit 1 for update skip locked`,
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

const anyAsked: Statement = { name: "releases.any", text: "select 1 as asked from wave_release where state = 'making' limit 1" };

/** Was a release asked for that is not made? */
export async function isAnyAsked(rows: Rows): Promise<boolean> {
  return (await rows(anyAsked, [])).length > 0;
}

/** Waits until no answer is being saved that began while a wave took answers: `wave_takes_answers` holds the same lock, shared. */
const waitForAnswers: Statement = {
  name: "releases.wait-for-answers",
  text: `select pg_advisory_xact_lock(7265833, hashtext(wave_id::text))::text from wave_release where state = 'making'`,
};

/** Waits until nothing is being saved any more in the waves of which a release was asked for; in a transaction of its own, before any count. */
export async function waitForLastAnswers(em: EntityManager): Promise<void> {
  await rowsInside(em)(waitForAnswers, []);
}

/**
 * Makes one release that was asked for: counts the wave in one snapshot, protects all tables together with those of the releases before, and
 * stores them. Runs in a transaction of its own.
 *
 * @returns was there one to make?
 */
export async function makeNextRelease(em: EntityManager, now: () => string): Promise<boolean> {
  await em.execute("set transaction isolation level repeatable read");
  const rows = rowsInside(em);
  const [asked] = await rows<{ waveId: string; number: number }>(takeAsked, []);
  if (!asked) return false;
  const { waveId, number } = asked;
  const facts = await readWaveFacts(waveId, rows);
  const variables = releasedVariables(facts.questionnaire, facts.audience, facts.ruleSet, await regionsOf(waveId, facts, rows));
  const countedBy = new Set([...facts.ruleSet.splitBy, ...(countsRegions(facts.ruleSet) ? [regionSplit] : [])]);
  const counts = await countWave(rows, waveId, facts.questionnaire.questions, variables, [...countedBy]);
  const earlier = await earlierReleases(waveId, rows);
  const made = protect({
    ...counts,
    variables: variables.map(({ variable }) => variable),
    population: populationOf(facts),
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

/** What can't be released says why, in words that name questions and no counts. */
function protect(request: ReleaseRequest): ProtectedRelease | { readonly status: "refused"; readonly text: Wording } {
  try {
    const made = protectRelease(request);
    return made.status === "refused" ? { status: "refused", text: refusalText(made) } : made;
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error;
    const why = error.faults.join("; ");
    return {
      status: "refused",
      text: { nl: `Niet gemaakt, de tabellen gaan niet samen: ${why}.`, en: `Not made, the tables don't go together: ${why}.` },
    };
  }
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
  const codes = new Set([...population, ...answered].map(({ regionCode }) => regionCode ?? noRegion));
  return new Map(
    [...codes]
      .toSorted()
      .map((code) => [code, code === noRegion ? { nl: "Geen regio", en: "No region" } : { nl: names.get(code) ?? code }]),
  );
}

function populationOf({ population, ruleSet }: WaveFacts) {
  const total = population.reduce((sum, { count }) => sum + count, 0);
  const isByRegion = countsRegions(ruleSet) && population.every(({ regionCode }) => regionCode !== null);
  if (!isByRegion) return { total };
  return {
    total,
    strata: { variable: regionSplit, sizes: Object.fromEntries(population.map(({ regionCode, count }) => [regionCode, count])) },
  };
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

const refusals: Readonly<Record<ReleaseRefusal["reasons"][number]["code"], Wording>> = {
  changedTooLittle: {
    nl: "een aantal is sinds de vorige vrijgave met minder dan de drempel veranderd",
    en: "a count has changed by less than the threshold since the release before",
  },
  becameUnsafe: {
    nl: "een aantal dat was vrijgegeven ligt nu onder de drempel",
    en: "a count that was released is now under the threshold",
  },
  rangeTooNarrow: {
    nl: "de vrijgaven samen zouden een verborgen aantal te nauw bepalen",
    en: "the releases together would bound a hidden count too closely",
  },
};

function refusalText({ reasons }: ReleaseRefusal): Wording {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const say = (locale: "nl" | "en") => codes.map((code) => refusals[code][locale]).join("; ");
  return { nl: `Niet gemaakt: ${say("nl")}.`, en: `Not made: ${say("en")}.` };
}
