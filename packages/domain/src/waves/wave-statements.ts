/** The reads of waves, each as one prepared statement that answers in JSON. */
import { ResponseRate, Wave, WaveRelease } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Where each member of a release comes from: of `wave_release release`. */
export const releaseColumns = {
  number: "release.number",
  state: "release.state",
  askedAt: moment("release.asked_at"),
  madeAt: moment("release.made_at"),
  refusal: "release.refusal",
};
const release = jsonObject(WaveRelease, releaseColumns);

/** Where each member of a wave comes from: of `wave`. */
export const waveColumns = {
  waveId: "wave.id",
  title: "wave.title",
  surveyKey: "wave.survey_key",
  versionNumber: "wave.version_number",
  cycle: "wave.cycle",
  opensAt: moment("wave.opens_at"),
  closesAt: moment("wave.closes_at"),
  // What is kept as JSON was checked by a strict input schema with the same members, so it has no others.
  population: "wave.population",
  ruleSet: "wave.rule_set",
  comparableWith: "wave.comparable_with",
  purpose: "'evaluation'",
  state: "wave.state",
  release: `(select ${release} from wave_release release where release.wave_id = wave.id order by release.number desc limit 1)`,
  version: "wave.version",
  changedAt: moment("wave.changed_at"),
};
const item = jsonObject(Wave, waveColumns);

/** May a reader see a wave? Those that are released everyone may; a parameter says whether it may see all. */
const isVisible = (all: string) => `(wave.state = 'released' or ${all}::boolean)`;

/** Parameters: id, whether the caller sees all. */
export const getWave: Statement = {
  name: "waves.get",
  text: `select ${item}::text as "item", version from wave where id = $1::uuid and ${isVisible("$2")}`,
};

/** Parameters of its own: whether the caller sees all, survey, cycle. */
export const listWaves = pageStatement({
  name: "waves.list",
  item,
  key: `(wave.survey_key || ' ' || wave.cycle::text || ' ' || ${moment("wave.opens_at")} || ' ' || wave.id::text) collate "C"`,
  from: "wave",
  where: `${isVisible("$3")}
    and ($4::text is null or wave.survey_key = $4::text)
    and ($5::int is null or wave.cycle = $5::int)`,
});

/** Holds a wave so that nobody else changes it meanwhile. Parameter: id. */
export const holdWave: Statement = {
  name: "waves.hold",
  text: `select id, survey_key as "surveyKey", version_number as "versionNumber", state, version
    from wave where id = $1::uuid for update`,
};

/** Parameter: id. */
export const readResponseRate: Statement = {
  name: "waves.response-rate",
  text: `select ${jsonObject(ResponseRate, {
    waveId: "wave.id",
    population: "facts.population",
    invited: "facts.invited",
    submitted: "facts.submitted",
    rate: "case when facts.population > 0 and facts.population >= facts.submitted then round(facts.submitted::numeric / facts.population, 4)::text end",
  })}::text as "item"
    from wave, lateral (
      select
        (select coalesce(sum((part ->> 'count')::bigint), 0) from json_array_elements(wave.population) part) as population,
        (select count(*) from invitation where wave_id = wave.id) as invited,
        (select count(*) from response where wave_id = wave.id and submitted_at is not null) as submitted
    ) facts
    where wave.id = $1::uuid`,
};
