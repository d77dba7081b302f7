import * as z from "zod";
import { Day } from "./day.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { clashes } from "./period-clashes.ts";
import { memberOnce } from "./unique.ts";

/** The days of a week, Monday first. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/**
 * A day of the week.
 *
 * @example
 * Weekday.parse("monday");
 */
export const Weekday = z.enum(weekdays).meta({
  id: "Weekday",
  title: "Weekday",
  description: "A day of the week.",
  examples: ["monday"],
});
export type Weekday = z.infer<typeof Weekday>;

const maxPeriodsOfWeek = 42;
const maxPeriodsOfDay = 6;
const maxExceptions = 200;

const opens = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
  .meta({ title: "Opens", description: "From when, HH:MM by the clock on the wall in Europe/Amsterdam.", examples: ["09:00"] });
const closes = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/u)
  .meta({
    title: "Closes",
    description:
      "Until when, HH:MM by the clock on the wall, up to 24:00; this minute no longer counts. Earlier than `opens` means on the day after.",
    examples: ["17:00"],
  });
const day = Weekday.meta({ title: "Day", description: "The day on which the period starts.", examples: ["monday"] });
const ofWeek = { day, opens, closes };
const ofDay = { opens, closes };

/**
 * A period that comes back each week. It belongs to the day on which it starts, also when it runs on after midnight.
 *
 * @example
 * const runsPastMidnight = ({ opens, closes }: WeeklyPeriod): boolean => closes < opens;
 */
export const WeeklyPeriod = z.object(ofWeek).meta({
  id: "WeeklyPeriod",
  title: "Weekly period",
  description: "A period that comes back each week. It belongs to the day on which it starts, also when it runs on after midnight.",
});
export type WeeklyPeriod = z.infer<typeof WeeklyPeriod>;

/**
 * A period on one day; it may run on after midnight.
 *
 * @example
 * const isWholeDay = ({ opens, closes }: DayPeriod): boolean => opens === "00:00" && closes === "24:00";
 */
export const DayPeriod = z
  .object(ofDay)
  .meta({ id: "DayPeriod", title: "Day period", description: "A period that starts on one day and may run on after midnight." });
export type DayPeriod = z.infer<typeof DayPeriod>;

const on = Day.meta({ title: "On", description: "The day with other hours.", examples: ["2026-12-25"] });
const reason = {
  title: "Reason",
  description: "Why the hours differ, for visitors.",
  examples: [{ nl: "Eerste Kerstdag", en: "Christmas Day" }],
};
const openingOfDay = {
  title: "Opening hours",
  description: "The opening periods that start on that day, in place of those of the week. Empty is closed all day.",
};
const walkInOfDay = {
  title: "Walk-in hours",
  description: "The walk-in periods that start on that day, in place of those of the week. Empty is none.",
};

/**
 * A day with other hours, such as a holiday. They stand in the place of all periods that would start on that day.
 *
 * @example
 * const isClosed = (exception: HoursException): boolean => exception.openingHours.length === 0;
 */
export const HoursException = z
  .object({
    on,
    reason: LocalizedText.meta(reason),
    openingHours: z.array(DayPeriod).meta(openingOfDay),
    walkInHours: z.array(DayPeriod).meta(walkInOfDay),
  })
  .meta({
    id: "HoursException",
    title: "Hours exception",
    description:
      "A day with other hours, such as a holiday. They stand in the place of all periods that would start on that day; what started the day before still runs on.",
  });
export type HoursException = z.infer<typeof HoursException>;

const notEqual = {
  nl: "mag niet gelijk zijn aan opens; een hele dag is 00:00 tot 24:00",
  en: "must not equal opens; a whole day is 00:00 to 24:00",
};
const overlaps = { nl: "overlapt met een andere periode", en: "overlaps another period" };

const lastsSomeTime = (period: DayPeriod) => period.opens !== period.closes;
const WeeklyPeriodInput = z
  .strictObject(ofWeek)
  .refine(lastsSomeTime, { path: ["closes"], params: notEqual })
  .meta({
    id: "WeeklyPeriodInput",
    title: "Weekly period input",
    description: "A period that comes back each week, named for the day on which it starts.",
  });
const DayPeriodInput = z
  .strictObject(ofDay)
  .refine(lastsSomeTime, { path: ["closes"], params: notEqual })
  .meta({ id: "DayPeriodInput", title: "Day period input", description: "A period that starts on one day and may run on after midnight." });

/** Periods of a day, as they are sent: none overlaps another. */
const DayPeriodsInput = z
  .array(DayPeriodInput)
  .max(maxPeriodsOfDay)
  .superRefine((periods, context) => {
    for (const index of clashes(periods.map((period) => ({ ...period, day: 0 }))))
      context.addIssue({ code: "custom", path: [index], params: overlaps });
  });

/** Periods of a week, as they are sent: none overlaps another, also not over midnight or from Sunday to Monday. */
export const WeeklyPeriodsInput = z
  .array(WeeklyPeriodInput)
  .max(maxPeriodsOfWeek)
  .superRefine((periods, context) => {
    const placed = periods.map((period) => ({ ...period, day: weekdays.indexOf(period.day) }));
    for (const index of clashes(placed, weekdays.length)) context.addIssue({ code: "custom", path: [index], params: overlaps });
  });

const HoursExceptionInput = z
  .strictObject({
    on,
    reason: LocalizedTextInput.meta(reason),
    openingHours: DayPeriodsInput.default([]).meta(openingOfDay),
    walkInHours: DayPeriodsInput.default([]).meta(walkInOfDay),
  })
  .meta({
    id: "HoursExceptionInput",
    title: "Hours exception input",
    description: "A day with other hours, such as a holiday. Without hours it is closed all day.",
  });

/** Days with other hours, as they are sent: no day twice. */
export const HoursExceptionsInput = z
  .array(HoursExceptionInput)
  .max(maxExceptions)
  .superRefine(...memberOnce("on"));
