/**
 * Is a place open? By the clock on the wall: a period belongs to the day on which it starts, an exception stands in the place of all
 * periods that start on its day, and what started the day before runs on. So the answer needs a local day and time only, and is right
 * when the clock is put forward or back.
 */
import type { Moment } from "@reform-exchange/schemas";
import { zone } from "../clock.ts";
import type { Context } from "../context.ts";

const minuteMs = 60_000;

/** The day and time on the wall in Europe/Amsterdam, as PostgreSQL's `timestamp`. Hours are in whole minutes, so seconds don't matter. */
export function wallTime(moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** The present minute; an answer that goes by it holds until the next. */
export function thisMinute(context: Context): Moment {
  const startsAtMs = Math.floor(Date.parse(context.momentNow()) / minuteMs) * minuteMs;
  context.validUntil(startsAtMs + minuteMs);
  return new Date(startsAtMs).toISOString();
}

interface Hours {
  /** SQL expressions of JSON: the periods of the week, and the exceptions. */
  readonly openingHours: string;
  readonly exceptions: string;
  /** SQL expression of a `timestamp`: the day and time on the wall. */
  readonly at: string;
}

/** The SQL condition that a place with these hours is open at a time on the wall. */
export function isOpenAt({ openingHours, exceptions, at }: Hours): string {
  const opens = "(period ->> 'opens')::interval";
  const closes = "(period ->> 'closes')::interval";
  return `exists (
    select from (values (${at}::date), (${at}::date - 1)) as starting(starts_on)
      cross join lateral (
        select coalesce(
          (select exception -> 'openingHours' from json_array_elements(${exceptions}) as exceptions(exception)
            where exception ->> 'on' = to_char(starts_on, 'YYYY-MM-DD')),
          (select json_agg(weekly) from json_array_elements(${openingHours}) as week(weekly)
            where weekly ->> 'day' = to_char(starts_on, 'FMday'))
        ) as periods
      ) as of_day
      cross join lateral json_array_elements(periods) as listed(period)
    where ${at} >= starts_on + ${opens}
      and ${at} < starts_on + ${closes} + case when ${closes} <= ${opens} then interval '1 day' else interval '0' end
  )`;
}
