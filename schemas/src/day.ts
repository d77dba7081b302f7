import * as z from "zod";

/**
 * A calendar day as ISO 8601 text, for example `2026-01-01`. It has no time and no zone of its own; where
 * "today" is meant, it is today in Europe/Amsterdam.
 *
 * @example
 * Day.parse("2026-01-01");
 */
export const Day = z.iso
  .date()
  .refine((day) => !day.startsWith("0000"), {
    abort: true,
    params: { nl: "is geen dag: een jaar 0000 is er niet", en: "is no day: there is no year 0000" },
  })
  .meta({
    id: "Day",
    title: "Day",
    description: "A calendar day, ISO 8601 (YYYY-MM-DD). No time, no zone; “today” is today in Europe/Amsterdam.",
    examples: ["2026-01-01"],
  });
export type Day = z.infer<typeof Day>;
