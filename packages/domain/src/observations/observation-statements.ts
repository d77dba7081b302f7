/** The read of observations, as one prepared statement that answers in JSON. */
import { Day, Moment, Observation, ObservationRegionAmbiguous, ObservationRegionFound } from "@reform-exchange/schemas";
import type { SqlValue, Statement } from "../database/database.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** What a page is asked of. */
export interface ObservationQuestion {
  readonly indicatorCode: string;
  readonly periodFrom: string | undefined;
  readonly periodTo: string | undefined;
  /** The last moment that counts; undefined for all until now. */
  readonly knownAt: string | undefined;
  /** The areas that may be in it: codes, or undefined for all. */
  readonly areas: readonly string[] | undefined;
  /** The regions to which a municipality must belong in its period to be in it; undefined when any will do. */
  readonly regions: readonly string[] | undefined;
  /** The regions of the municipalities over time, as JSON. */
  readonly stretches: string;
}

/** The first region of the stretch in which the whole period lies, when that has only one. */
const regionCode = `(
  select stretch.regions ->> 0 from stretch
  where stretch.code = found.area_code and json_array_length(stretch.regions) = 1
    and stretch."from" <= found.period_from and (stretch.until is null or found.period_to <= stretch.until)
)`;

const candidates = `(
  select coalesce(json_agg(candidate order by candidate), '[]'::json) from (
    select distinct candidate collate "C" as candidate from stretch cross join json_array_elements_text(stretch.regions) as named(candidate)
    where stretch.code = found.area_code and stretch."from" < found.period_to and (stretch.until is null or found.period_from < stretch.until)
  ) as named
)`;

const found = (code: string) => jsonObject(ObservationRegionFound, { status: "'found'", regionCode: code });

/** Where the members of an observation that are stored with it come from: of `observation found`. */
export const observationColumns = {
  indicatorCode: "found.indicator_code",
  definitionVersion: "found.definition_version",
  areaCode: "found.area_code",
  periodFrom: "found.period_from",
  periodTo: "found.period_to",
  value: "found.value::text",
  lowerBound: "found.lower_bound::text",
  upperBound: "found.upper_bound::text",
  baseCount: "found.base_count",
  revisionStatus: "found.revision_status",
  cellStatus: "found.cell_status",
  recordedAt: moment("found.recorded_at"),
};
const item = jsonObject(Observation, {
  ...observationColumns,
  region: `case
      when found.area_code like 'AM%' then ${found("found.area_code")}
      when found.area_code like 'GM%' then coalesce(
        (select ${found("region_code")} from (select ${regionCode} as region_code) as resolved where region_code is not null),
        ${jsonObject(ObservationRegionAmbiguous, { status: "'ambiguous'", candidateRegions: candidates })}
      )
    end`,
});

const key = ["area_code", "period_from", "period_to", "definition_version"];
const sameKey = ["indicator_code", ...key].map((column) => `later.${column} = observation.${column}`).join(" and ");

const cursorForm = /^(?:AM\d{2}|GM\d{4}|NL01) (\S+) (\S+) \d{1,9} (\S+)$/u;

/** What stands in the key of a cursor, with spaces between: the place in the order, and the moment at which the walk stays. */
export const cursorKey = {
  test(after: string): boolean {
    const [, from, to, at] = cursorForm.exec(after) ?? [];
    return Day.safeParse(from).success && Day.safeParse(to).success && Moment.safeParse(at).success && !`${from} ${to}`.includes("0000-");
  },
};

const statements = new Map<string, Statement>();

/**
 * The statement of a page with its own values. It looks one item further than the limit. Only when there is another page it looks for the
 * newest moment in all that is asked for: the walk stays there, as whatever is recorded after has a later one.
 */
export function listObservations(question: ObservationQuestion): [Statement, SqlValue[]] {
  const values: SqlValue[] = [];
  const parameter = (value: SqlValue, type: string) => `$${values.push(value) + 2}::${type}`; // after those of the page
  const { areas, regions, periodFrom, periodTo, knownAt } = question;
  const stretches = parameter(question.stretches, "json");
  const asked = [`observation.indicator_code = ${parameter(question.indicatorCode, "text")}`];
  if (areas) asked.push(`observation.area_code = any(${parameter(areas, "text[]")})`);
  if (periodFrom !== undefined) asked.push(`observation.period_from >= ${parameter(periodFrom, "date")}`);
  if (periodTo !== undefined) asked.push(`observation.period_to <= ${parameter(periodTo, "date")}`);
  if (regions) {
    asked.push(`(observation.area_code not like 'GM%' or exists (
      select from stretch where stretch.code = observation.area_code and json_array_length(stretch.regions) = 1
        and stretch.regions ->> 0 = any(${parameter(regions, "text[]")})
        and stretch."from" <= observation.period_from and (stretch.until is null or observation.period_to <= stretch.until)))`);
  }
  const known = knownAt === undefined ? undefined : parameter(knownAt, "timestamptz");
  const isKnown = (table: string) =>
    `${table}.recorded_at <= least(${known ?? "'infinity'"}, nullif(split_part($1::text, ' ', 5), '')::timestamptz)`;
  const name = [
    "observations.list",
    ...Object.entries({ areas, regions, periodFrom, periodTo, knownAt }).flatMap(([filter, value]) =>
      value === undefined ? [] : [filter],
    ),
  ].join(".");
  const made = statements.get(name);
  if (made) return [made, values];

  const where = asked.join(" and ");
  const statement: Statement = {
    name,
    text: `
      with stretch as materialized (
        select code, "from", until, regions from json_to_recordset(${stretches}) as stretches(code text, "from" date, until date, regions json)
      ), found as (
        select observation.*, row_number() over (order by ${key.join(", ")}) as position
        from observation
        where ${where} and ${isKnown("observation")}
          and ($1::text = '' or (${key.join(", ")}) > (split_part($1::text, ' ', 1) collate "C", nullif(split_part($1::text, ' ', 2), '')::date,
            nullif(split_part($1::text, ' ', 3), '')::date, nullif(split_part($1::text, ' ', 4), '')::int))
          and not exists (
            select from observation later
            where ${sameKey} and later.recorded_at > observation.recorded_at and ${isKnown("later")}
          )
        order by ${key.join(", ")}
        limit $2::int + 1
      )
      select
        coalesce(json_agg(${item} order by position) filter (where position <= $2::int), '[]'::json)::text as "items",
        '{}' as "about",
        case when count(*) > $2::int then (
          select concat_ws(' ', last.area_code, last.period_from, last.period_to, last.definition_version, coalesce(
            nullif(split_part($1::text, ' ', 5), ''),
            (select ${moment("max(observation.recorded_at)")} from observation where ${where} and ${isKnown("observation")})
          ))
          from found last where last.position = $2::int
        ) end as "nextKey"
      from found`,
  };
  statements.set(name, statement);
  return [statement, values];
}
