import * as z from "zod";

const yearMonthDay = /^20\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u;

/**
 * A day, or a month where the day is not known (ISO 8601 with reduced precision).
 *
 * @example
 * DayOrMonth.parse("2026-01");
 */
export const DayOrMonth = z
  .string()
  .regex(yearMonthDay)
  .refine((text) => !yearMonthDay.test(text) || text.length === 7 || z.iso.date().safeParse(text).success, {
    params: { nl: "moet een bestaande dag noemen", en: "must name an existing day" },
  })
  .meta({
    title: "Day or month",
    description: "A day (YYYY-MM-DD), or a month (YYYY-MM) where the day is not known: ISO 8601 with reduced precision.",
    examples: ["2026-01", "2026-01-29"],
  });

/** How exactly such a day is known. */
export const Precision = z.enum(["day", "month"]).meta({
  title: "Precision",
  description: "How exactly it is known; it follows from its form.",
  examples: ["month"],
});
