/** A period that starts on a numbered day; one that closes earlier than it opens ends on the day after. */
interface PlacedPeriod {
  readonly day: number;
  readonly opens: string;
  readonly closes: string;
}

const minutesOfDay = 1440;

/**
 * The places in the list of periods that overlap the one before them. Periods that only touch don't.
 *
 * @param cycle after how many days the days start again; left out when they never do
 */
export function clashes(periods: readonly PlacedPeriod[], cycle = Number.POSITIVE_INFINITY): number[] {
  const placed = periods
    .map(({ day, opens, closes }, index) => {
      const start = day * minutesOfDay + minutesOf(opens);
      const end = day * minutesOfDay + minutesOf(closes) + (closes <= opens ? minutesOfDay : 0);
      return { index, start, end };
    })
    .toSorted((a, b) => a.start - b.start || a.index - b.index);
  const [first] = placed;
  if (!first) return [];
  const round = cycle * minutesOfDay;
  return placed.flatMap((period, at) => {
    const next = placed[at + 1] ?? { index: first.index, start: first.start + round };
    return period.end > next.start && next.index !== period.index ? [next.index] : [];
  });
}

/** A text that is no time gives NaN, which clashes with nothing; its own fault is told elsewhere. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
}
