import * as z from "zod";

/**
 * A moment in UTC, as ISO 8601 with `Z`.
 *
 * @example
 * Moment.parse("2026-11-23T11:00:00Z");
 */
export const Moment = z.iso
  .datetime()
  .regex(/^(?!0000)[^.]*(?:\.\d{1,9})?Z$/u)
  .meta({
    title: "Moment",
    description: "A moment in UTC, as ISO 8601 with `Z`.",
    examples: ["2026-11-23T11:00:00Z"],
  });
export type Moment = z.infer<typeof Moment>;
