/** When a place is open: PostgreSQL's answer against the rules in plain words, on any day and across both changes of the clock. */
import { type HoursException, type Weekday, type WeeklyPeriod, WeeklyPeriodsInput, weekdays } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../src/testing/index.ts";
import { isOpenAt, wallTime } from "../src/werkcentra/open-at.ts";

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await openTestDatabase({ content: "nothing" });
});
afterAll(() => test_.close());

type Hours = { readonly openingHours: readonly WeeklyPeriod[]; readonly exceptions: readonly HoursException[] };

const openAtEach = {
  name: "test.open-at-each",
  text: `select json_agg(${isOpenAt({ openingHours: "$1::json", exceptions: "$2::json", at: "moment::timestamp" })} order by place)::text as open
    from json_array_elements_text($3::json) with ordinality as listed(moment, place)`,
};

async function inSql({ openingHours, exceptions }: Hours, moments: readonly string[]): Promise<boolean[]> {
  const [row] = await test_.database.rows<{ open: string }>(openAtEach, [
    JSON.stringify(openingHours),
    JSON.stringify(exceptions),
    JSON.stringify(moments.map(wallTime)),
  ]);
  return JSON.parse(row?.open ?? "[]") as boolean[]; // as the statement says
}

/** The rules, told in another way: what starts on a day is open on that day until midnight, and on the next until it closes. */
function inWords({ openingHours, exceptions }: Hours, moment: string): boolean {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO("Europe/Amsterdam");
  const minute = local.hour * 60 + local.minute;
  const periodsOf = (day: Temporal.PlainDate) =>
    exceptions.find(({ on }) => on === day.toString())?.openingHours ??
    openingHours.filter((period) => period.day === weekdays[day.dayOfWeek - 1]);
  const today = local.toPlainDate();
  return (
    periodsOf(today).some(({ opens, closes }) => {
      const isOvernight = minutes(closes) < minutes(opens);
      return minute >= minutes(opens) && (isOvernight || minute < minutes(closes));
    }) || periodsOf(today.subtract({ days: 1 })).some(({ opens, closes }) => minutes(closes) < minutes(opens) && minute < minutes(closes))
  );
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const hoursOf = (day: Weekday, opens: string, closes: string): Hours => ({ openingHours: [{ day, opens, closes }], exceptions: [] });
const exception = (on: string, ...openingHours: { opens: string; closes: string }[]): HoursException => ({
  on,
  reason: { nl: "Uitzondering" },
  openingHours,
  walkInHours: [],
});

describe("a place is open", () => {
  const saturdayNight = hoursOf("saturday", "22:00", "04:00");
  const sundayEarly = hoursOf("sunday", "02:00", "03:00");
  const closedOnSunday = { ...saturdayNight, exceptions: [exception("2026-11-22")] };
  const closedOnSaturday = { ...saturdayNight, exceptions: [exception("2026-11-21")] };
  const longEve = { ...saturdayNight, exceptions: [exception("2026-11-23", { opens: "20:00", closes: "01:00" })] };

  test.each<[string, Hours, string, boolean]>([
    ["from the minute that it opens", hoursOf("monday", "09:00", "17:00"), "2026-11-23T09:00:00+01:00", true],
    ["not the second before", hoursOf("monday", "09:00", "17:00"), "2026-11-23T08:59:59.999999999+01:00", false],
    ["to the last second", hoursOf("monday", "09:00", "17:00"), "2026-11-23T16:59:59.999999999+01:00", true],
    ["not in the minute that it closes", hoursOf("monday", "09:00", "17:00"), "2026-11-23T17:00:00+01:00", false],
    ["by the clock in Amsterdam, whatever the offset", hoursOf("monday", "09:00", "17:00"), "2026-11-23T03:30:00-05:00", true],
    ["until midnight", hoursOf("monday", "20:00", "24:00"), "2026-11-23T23:59:00+01:00", true],
    ["not after it", hoursOf("monday", "20:00", "24:00"), "2026-11-24T00:00:00+01:00", false],
    ["a whole day", hoursOf("monday", "00:00", "24:00"), "2026-11-23T00:00:00+01:00", true],
    ["after midnight, as part of the day before", saturdayNight, "2026-11-22T03:59:00+01:00", true],
    ["not when that night is over", saturdayNight, "2026-11-22T04:00:00+01:00", false],
    ["not in the night before", saturdayNight, "2026-11-21T03:59:00+01:00", false],
    ["from Sunday into Monday", hoursOf("sunday", "22:00", "02:00"), "2026-11-23T01:59:00+01:00", true],
    ["into a closed day, with what started the day before", closedOnSunday, "2026-11-22T03:59:00+01:00", true],
    ["not in the night of a closed day", closedOnSaturday, "2026-11-22T03:59:00+01:00", false],
    ["on a day that is an exception only", longEve, "2026-11-23T20:00:00+01:00", true],
    ["after midnight of such a day", longEve, "2026-11-24T00:59:00+01:00", true],
    ["not in an hour that the clock skips, just before it", sundayEarly, "2026-03-29T00:59:59Z", false],
    ["not in an hour that the clock skips, just after it", sundayEarly, "2026-03-29T01:00:00Z", false],
    ["over the skipped hour, to the closing time on the wall", saturdayNight, "2026-03-29T01:59:00Z", true],
    ["not past that closing time", saturdayNight, "2026-03-29T02:00:00Z", false],
    ["in the hour that comes twice, the first time", sundayEarly, "2026-10-25T00:30:00Z", true],
    ["in the hour that comes twice, the second time", sundayEarly, "2026-10-25T01:30:00Z", true],
    ["not after both", sundayEarly, "2026-10-25T02:00:00Z", false],
    ["an hour longer when the clock goes back", saturdayNight, "2026-10-25T02:59:00Z", true],
    ["not past the closing time on the wall", saturdayNight, "2026-10-25T03:00:00Z", false],
  ])("%s", async (_what, hours, moment, open) => {
    expect(inWords(hours, moment)).toBe(open);
    expect(await inSql(hours, [moment])).toEqual([open]);
  });
});

const opensAndCloses = fc
  .record({ opens: fc.nat(1439), closes: fc.nat(1440) })
  .filter(({ opens, closes }) => opens !== closes)
  .map(({ opens, closes }) => ({ opens: clock(opens), closes: clock(closes) }));
const weeklyPeriod: fc.Arbitrary<WeeklyPeriod> = fc
  .tuple(fc.constantFrom(...weekdays), opensAndCloses)
  .map(([day, period]) => ({ day, ...period }));

/** Days around both changes of the clock, and around the turns of a month and a year. */
const firstDays = ["2026-03-27", "2026-10-23", "2026-12-30", "2028-02-27"].map((day) => Temporal.PlainDate.from(day));
const someDay = fc.tuple(fc.constantFrom(...firstDays), fc.nat(4)).map(([day, days]) => day.add({ days }));

const hours: fc.Arbitrary<Hours> = fc.record({
  openingHours: fc.array(weeklyPeriod, { maxLength: 10 }),
  exceptions: fc.uniqueArray(
    fc.tuple(someDay, fc.array(opensAndCloses, { maxLength: 3 })).map(([day, periods]) => exception(day.toString(), ...periods)),
    { maxLength: 6, selector: ({ on }) => on },
  ),
});

describe("in any week", () => {
  test("PostgreSQL says just what the rules say, at each quarter and around each opening and closing", async () => {
    await fc.assert(
      fc.asyncProperty(hours, someDay, async (given, day) => {
        const times = [...given.openingHours, ...given.exceptions.flatMap((each) => each.openingHours)]
          .flatMap(({ opens, closes }) => [minutes(opens), minutes(closes)])
          .flatMap((minute) => [minute - 1, minute, minute + 1]);
        const startsAt = day.toZonedDateTime("Europe/Amsterdam").toInstant();
        // In minutes that pass, not minutes on the wall: a day of 23 or 25 hours has all of them.
        const moments = [...times, ...Array.from({ length: 104 }, (_, quarter) => quarter * 15)].map((minute) =>
          startsAt.add({ minutes: minute }).toString(),
        );
        expect(await inSql(given, moments)).toEqual(moments.map((moment) => inWords(given, moment)));
      }),
      { numRuns: 150 },
    );
  });

  test("periods are refused just when two of them have a minute in common, over midnight and from Sunday to Monday too", () => {
    const week = weekdays.length * 1440;
    const minutesIn = ({ day, opens, closes }: WeeklyPeriod): number[] => {
      const start = weekdays.indexOf(day) * 1440 + minutes(opens);
      const length = (minutes(closes) - minutes(opens) + 1440) % 1440 || 1440;
      return Array.from({ length }, (_, minute) => (start + minute) % week);
    };
    fc.assert(
      fc.property(fc.array(weeklyPeriod, { maxLength: 6 }), (periods) => {
        const all = periods.flatMap(minutesIn);
        expect(WeeklyPeriodsInput.safeParse(periods).success).toBe(new Set(all).size === all.length);
      }),
    );
  });

  test("periods that only touch are fine, also at midnight", () => {
    const touching: WeeklyPeriod[] = [
      { day: "sunday", opens: "17:00", closes: "24:00" },
      { day: "monday", opens: "00:00", closes: "12:00" },
      { day: "monday", opens: "12:00", closes: "17:00" },
      { day: "monday", opens: "17:00", closes: "00:00" },
      { day: "tuesday", opens: "00:00", closes: "24:00" },
    ];
    expect(WeeklyPeriodsInput.safeParse(touching).success).toBe(true);
  });
});
