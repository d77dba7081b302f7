const dayPattern = /^\d{4}-\d{2}-\d{2}$/u;
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/u;

/** Is it a day of the calendar, as `2026-11-24`? */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && isInCalendar(text, `${text}T00:00:00Z`);
}

/** Is it a moment in UTC, as `2026-11-24T11:00:00Z` or with milliseconds? */
export function isMoment(text: string): boolean {
  return momentPattern.test(text) && isInCalendar(text, text);
}

/** The moment as milliseconds since 1970; a day begins at midnight in UTC. */
export function millisecondsOf(text: string): number {
  return Date.parse(text);
}

/**
 * The calendar goes wrong without a word where JavaScript makes 30 February a day of March: such a day does not come back as it went in.
 */
function isInCalendar(text: string, moment: string): boolean {
  const milliseconds = Date.parse(moment);
  if (Number.isNaN(milliseconds)) return false;
  return text.slice(8, 10) <= "28" || new Date(milliseconds).toISOString().startsWith(text.slice(0, 10));
}
