/**
 * A moment as programs write it (`2026-11-23 12:00:00`, `2026-11-23T11:00:00.000Z`, `2026-11-23T12:00:00+01:00`) as ISO 8601 in UTC;
 * undefined when it is none, or in no year in which anyone could have answered. One without a zone is in `zone`; in the hour that comes twice in autumn it is the first.
 */
export function momentOf(text: string, zone: "Europe/Amsterdam" | "UTC"): string | undefined {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/u.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined || day.startsWith("0000")) return undefined;
  const asUtc = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(day)) return undefined;
  const minutes = offset === undefined ? (zone === "UTC" ? 0 : dutchMinutes(asUtc)) : sentMinutes(offset);
  const moment = new Date(asUtc - minutes * 60_000);
  return moment.getTime() < earliest || moment.getTime() >= latest ? undefined : moment.toISOString();
}

/** No response to a survey is older than the web, and none lies beyond this century. */
const earliest = Date.parse("1990-01-01T00:00:00Z");
const latest = Date.parse("2100-01-01T00:00:00Z");

function sentMinutes(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** How far a clock in the Netherlands was ahead of UTC when it showed this time: two hours where that is in summer indeed, else one. */
function dutchMinutes(shown: number): number {
  return minutesAt(shown - 120 * 60_000) === 120 ? 120 : minutesAt(shown - 60 * 60_000);
}

const amsterdam = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" });

function minutesAt(moment: number): number {
  const name = amsterdam.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return sentMinutes(name.replace("GMT", ""));
}
