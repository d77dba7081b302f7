import { startOfDay } from "../clock.ts";

/** The last moment that a `knownAt` stands for: itself, or that of its day in Europe/Amsterdam. Moments are kept in milliseconds. */
export function lastMomentOf(knownAt: string): string {
  if (knownAt.length > 10) return knownAt;
  const next = Temporal.PlainDate.from(knownAt).add({ days: 1 }).toString();
  return Temporal.Instant.from(startOfDay(next)).subtract({ milliseconds: 1 }).toString();
}
