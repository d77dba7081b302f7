import type { MatrixQuestion, MultipleQuestion, Question, Questionnaire, ResponseColumn } from "@reform-exchange/schemas";
import { variableNames } from "../exports/variable-names.ts";
import type { RowMapping } from "./row-mapping.ts";

/** A proposal for a person to look at. */
export interface SuggestedMapping {
  /** It can have no columns at all: then it isn't a mapping yet. */
  readonly mapping: RowMapping;
  /** The columns of the file that nothing was found for. */
  readonly unmatchedColumns: readonly string[];
  /** The keys of the questions that no column was found for. */
  readonly unmatchedQuestions: readonly string[];
}

/**
 * Proposes a mapping by the names of columns, capitals aside: `q1`, `q1[SQ001]` and `q1_SQ001` (LimeSurvey; a part that is no key or code
 * is taken by its number), `group-q1`, `group/q1` and `q1/code` (ODK), and the names of our own variables. A multiple choice that has a
 * column of its own isn't read from the columns of its options as well. What codes mean in the file can't be seen from its header: that is
 * for a person.
 *
 * @param questionnaire - A questionnaire without faults.
 * @param header - The names of the columns of the file.
 * @returns The mapping as far as it was found, and what was not.
 * @example
 * const questionnaire: Questionnaire = {
 *   questions: [{ type: "text", questionKey: "why", text: { nl: "Waarom?" }, isRequired: true, maxLength: 99 }],
 * };
 * suggestMapping(questionnaire, ["id", "submitdate", "why"]).mapping.columns; // [{ column: "why", questionKey: "why" }]
 */
export function suggestMapping(questionnaire: Questionnaire, header: readonly string[]): SuggestedMapping {
  const taken = new Set<string>();
  const redundant = new Set<string>();
  const columns: ResponseColumn[] = [];
  for (const question of questionnaire.questions) {
    const targetOf = targetReader(question);
    const found = header.flatMap((column) => {
      const target = taken.has(column) ? undefined : targetOf(column.trim().toLowerCase());
      return target === undefined ? [] : [{ column, questionKey: question.questionKey, ...target }];
    });
    const whole = found.filter(({ rowKey, optionCode }) => rowKey === undefined && optionCode === undefined);
    const kept = firstOfEach(question.type === "multiple" && whole.length > 0 ? whole : found);
    for (const { column } of found) (kept.some((one) => one.column === column) ? taken : redundant).add(column);
    columns.push(...kept);
  }
  const free = header.filter((column) => !taken.has(column) && !redundant.has(column));
  const facts = factColumns(free);
  const used = new Set<string>(Object.values(facts));
  const answered = new Set(columns.map(({ questionKey }) => questionKey));
  return {
    mapping: { columns, ...facts },
    unmatchedColumns: free.filter((column) => !used.has(column)),
    unmatchedQuestions: questionnaire.questions.map(({ questionKey }) => questionKey).filter((questionKey) => !answered.has(questionKey)),
  };
}

type Target = Pick<ResponseColumn, "rowKey" | "optionCode">;

/** Makes a function that says what of a question a column holds, by its name in lower case; undefined where it is none of it. */
function targetReader(question: Question): (name: string) => Target | undefined {
  const key = question.questionKey.toLowerCase();
  const isWhole = (name: string) => question.type !== "matrix" && (name === key || lastOf(name) === key);
  if (question.type !== "matrix" && question.type !== "multiple") return (name) => (isWhole(name) ? {} : undefined);
  const variables = variableNames(question).map((named) => named.name.toLowerCase());
  const form = new RegExp(`(?:^|[/-])${key}(?:\\[([^\\]]+)\\]|[_/-](.+))$`, "u"); // a key has letters, digits and underscores only
  return (name) => {
    if (isWhole(name)) return {};
    const variable = variables.indexOf(lastOf(name));
    if (variable >= 0) return targetAt(question, variable);
    const part = form.exec(name);
    const said = part?.[1] ?? part?.[2];
    return said === undefined ? undefined : targetAt(question, partNamed(question, said));
  };
}

/** The last step of a name with the groups before it: `centre-visited`, `centre/visited`. */
function lastOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("-")) + 1);
}

function targetAt(question: MatrixQuestion | MultipleQuestion, place: number): Target | undefined {
  if (question.type === "matrix") {
    const row = question.rows[place];
    return row && { rowKey: row.rowKey };
  }
  const option = question.options[place];
  return option && { optionCode: option.code };
}

/** The place of a row or option by its key or code, or its number in names such as `SQ003`; −1 where there is none. */
function partNamed(question: MatrixQuestion | MultipleQuestion, said: string): number {
  const names = question.type === "matrix" ? question.rows.map(({ rowKey }) => rowKey) : question.options.map(({ code }) => code);
  const place = names.findIndex((name) => name.toLowerCase() === said);
  if (place >= 0) return place;
  return Number(/^sq0*(\d{1,3})$/u.exec(said)?.[1] ?? 0) - 1;
}

/** Of columns that hold the same, the first. */
function firstOfEach(columns: readonly ResponseColumn[]): ResponseColumn[] {
  const same = (a: ResponseColumn, b: ResponseColumn) => a.rowKey === b.rowKey && a.optionCode === b.optionCode;
  return columns.filter((column, place) => columns.findIndex((other) => same(column, other)) === place);
}

const factNames = {
  responseIdColumn: ["response_id", "responseid", "response id", "id", "instanceid", "meta-instanceid", "meta/instanceid", "key", "_uuid"],
  submittedAtColumn: ["submitted_at", "submittedat", "submitdate", "date submitted", "submissiondate", "_submission_time"],
  regionCodeColumn: ["region_code", "regioncode"],
} as const;

/** The columns that tell something else of a response, in the order in which their names are tried. */
function factColumns(free: readonly string[]): Partial<Record<keyof typeof factNames, string>> {
  const byName = new Map(free.map((column) => [column.trim().toLowerCase(), column]));
  const find = (names: readonly string[]) => names.map((name) => byName.get(name)).find((column) => column !== undefined);
  const [responseIdColumn, submittedAtColumn, regionCodeColumn] = [
    find(factNames.responseIdColumn),
    find(factNames.submittedAtColumn),
    find(factNames.regionCodeColumn),
  ];
  return {
    ...(responseIdColumn !== undefined && { responseIdColumn }),
    ...(submittedAtColumn !== undefined && { submittedAtColumn }),
    ...(regionCodeColumn !== undefined && { regionCodeColumn }),
  };
}
