/** A questionnaire with questions of every type, and answers to it as LimeSurvey writes them to a file. All made up. */

const text = (nl: string) => ({ nl: `${nl} (demonstratie)` });
const option = (code: string, value: number) => ({ code, value, text: text(code) });
const asked = (questionKey: string, nl: string) => ({ questionKey, text: text(nl), isRequired: true });

export const questions = [
  { type: "single", ...asked("visited", "Bezocht u het Werkcentrum?"), options: [option("yes", 1), option("no", 2), option("other", 3)] },
  {
    type: "scale",
    ...asked("satisfaction", "Hoe tevreden bent u?"),
    lowest: 1,
    highest: 5,
    lowestText: text("Heel ontevreden"),
    highestText: text("Heel tevreden"),
    showIf: { match: "all", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }] },
  },
  { type: "multiple", ...asked("helpedBy", "Wie hielp u?"), options: [option("guide", 1), option("site", 2)] },
  {
    type: "matrix",
    ...asked("aspects", "Hoe beoordeelt u"),
    rows: [
      { rowKey: "speed", text: text("de snelheid?") },
      { rowKey: "care", text: text("de zorgvuldigheid?") },
    ],
    options: [option("good", 1), option("bad", 2)],
  },
  { type: "scale", ...asked("recommend", "Raadt u ons aan?"), lowest: 0, highest: 10, lowestText: text("Nee"), highestText: text("Ja") },
  { type: "number", ...asked("weeks", "Hoeveel weken wachtte u?"), minimum: "0", maximum: "60", decimals: 1, unit: text("weken") },
  { type: "date", ...asked("since", "Sinds wanneer?"), isRequired: false },
  { type: "text", ...asked("remarks", "Wat nog meer?"), isRequired: false, maxLength: 500 },
] as const;

/** What the columns of the file hold. */
export const mapping = {
  responseIdColumn: "id",
  submittedAtColumn: "submitdate",
  regionCodeColumn: "region",
  columns: [
    { column: "visited", questionKey: "visited", codes: { AO01: "yes", AO02: "no", "-oth-": "other" } },
    { column: "satisfaction", questionKey: "satisfaction" },
    ...(["guide", "site"] as const).map((optionCode, index) => ({
      column: `helpedBy[SQ00${index + 1}]`,
      questionKey: "helpedBy",
      optionCode,
      codes: { Y: "1", N: "0" },
    })),
    ...(["speed", "care"] as const).map((rowKey, index) => ({
      column: `aspects[SQ00${index + 1}]`,
      questionKey: "aspects",
      rowKey,
      codes: { AO01: "good", AO02: "bad" },
    })),
    ...["recommend", "weeks", "since", "remarks"].map((questionKey) => ({ column: questionKey, questionKey })),
  ],
};

const header = ["id", "submitdate", "lastpage", "startlanguage", "seed", "region", ...mapping.columns.map(({ column }) => column)];

/** One respondent of the file; the place decides what was answered. */
function rowOf(index: number): string[] {
  const visited = ["AO01", "AO01", "AO02", "-oth-"][index % 4] ?? "";
  return [
    ...[String(index + 1), `2026-11-${String(1 + (index % 20)).padStart(2, "0")} 10:15:0${index % 10}`, "3", "nl", String(90_000 + index)],
    ...[index % 3 === 0 ? "AM18" : "AM14", visited, visited === "AO01" ? String(1 + (index % 5)) : ""],
    ...[
      index % 5 === 0 ? "N" : "Y",
      index % 2 === 0 || index % 5 === 0 ? "Y" : "N",
      index % 4 < 2 ? "AO01" : "AO02",
      index % 3 === 0 ? "AO02" : "AO01",
    ],
    ...[String(index % 11), `${index % 13}.5000000000`, `2026-0${1 + (index % 9)}-15 00:00:00`],
    index % 7 === 0 ? `Regel "een";\nen regel twee, nummer ${index}` : "",
  ];
}

/** A file of so many rows; `change` may change the cells of a row. */
export function limeSurveyFile(count: number, change: (row: string[], index: number) => string[] = (row) => row): string {
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  const rows = Array.from({ length: count }, (_, index) => change(rowOf(index), index));
  return `\uFEFF${[header, ...rows].map(quoted).join("\r\n")}\r\n`;
}

/** The place of a column in a row of the file. */
export const placeOf = (column: string): number => header.indexOf(column);
