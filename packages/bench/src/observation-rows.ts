/** Observations by the hundred thousand: one for each municipality and day, made up. */

/** The names of the columns, as the product takes them. */
export const csvHeader =
  "indicatorCode,areaCode,periodFrom,periodTo,definitionVersion,value,lowerBound,upperBound,baseCount,revisionStatus,cellStatus";
/** The same columns, as the table calls them. */
export const tableColumns =
  "indicator_code, area_code, period_from, period_to, definition_version, value, lower_bound, upper_bound, base_count, revision_status, cell_status";

const dayMs = 86_400_000;
const firstDayMs = Date.parse("2024-01-01");

/** Some rows of CSV, without the header, each of another key. */
export function observationRows(indicatorCode: string, municipalityCodes: readonly string[], count: number): string {
  const rows: string[] = [];
  for (let day = 0; rows.length < count; day++) {
    const from = dayOf(day);
    const to = dayOf(day + 1);
    for (const code of municipalityCodes.slice(0, count - rows.length)) {
      const value = 10 + (rows.length % 9000) / 100;
      const bounds = `${(value - 0.5).toFixed(2)},${(value + 0.5).toFixed(2)}`;
      rows.push(`${indicatorCode},${code},${from},${to},1,${value.toFixed(2)},${bounds},${10 + (rows.length % 500)},final,value\n`);
    }
  }
  return rows.join("");
}

function dayOf(number: number): string {
  return new Date(firstDayMs + number * dayMs).toISOString().slice(0, 10);
}
