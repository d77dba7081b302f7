/** Counts the submitted responses of a wave, in the database: one GROUP BY for each question, finest first; tables are sums of its rows. */
import type { CountRow, ValueRow, WaveCounts } from "@reform-exchange/disclosure";
import type { Question } from "@reform-exchange/schemas";
import { regionSplit } from "@reform-exchange/schemas";
import type { Rows } from "../database/database.ts";
import { noRegion, type ReleasedVariable, scaled, variableName } from "./released-variables.ts";
import { literal, shownInSql } from "./shown-in-sql.ts";

const noAnswer = "noAnswer";
const notAsked = "notAsked";

/** What a wave's rows are counted by. */
interface Counting {
  readonly rows: Rows;
  readonly waveId: string;
  readonly splits: readonly Split[];
  readonly byKey: ReadonlyMap<string, Question>;
}

interface Split {
  readonly name: string;
  readonly expression: string;
}

/** Counts all that a release needs: every variable alone, and by each split. */
export async function countWave(
  rows: Rows,
  waveId: string,
  questions: readonly Question[],
  variables: readonly ReleasedVariable[],
  splitBy: readonly string[],
): Promise<WaveCounts> {
  const byKey = new Map(questions.map((question) => [question.questionKey, question]));
  const splits = splitBy.map((name) => ({ name, expression: splitInSql(name, byKey) }));
  const counting = { rows, waveId, splits, byKey };
  const [{ respondents = 0 } = {}] = await rows<{ respondents: number }>(
    { name: "", text: `select count(*)::int as respondents from ${submitted}` },
    [waveId],
  );
  const sums = new Sums();
  const asked = new Set(variables.flatMap(({ question }) => (question ? [question.questionKey] : [])));
  for (const key of asked) {
    const question = byKey.get(key);
    if (question) await countQuestion(question, counting, sums);
  }
  if (splitBy.includes(regionSplit)) await countRegions(counting, sums);
  return { respondents, counts: sums.counts(), values: sums.values() };
}

const submitted = "response where wave_id = $1::uuid and submitted_at is not null";

function splitInSql(name: string, byKey: ReadonlyMap<string, Question>): string {
  if (name === regionSplit) return `coalesce(region_code, ${literal(noRegion)})`;
  const question = byKey.get(name);
  if (!question) throw new Error(`a rule set splits by ${name}, which is no question of the wave`);
  return categoryInSql(question, `answers ->> ${literal(name)}`, byKey);
}

/** The answer in `value`, or why there is none. */
function categoryInSql(question: Question, value: string, byKey: ReadonlyMap<string, Question>): string {
  return `coalesce(${value}, case when ${shownInSql(question, byKey)} then '${noAnswer}' else '${notAsked}' end)`;
}

async function countQuestion(question: Question, counting: Counting, sums: Sums): Promise<void> {
  const { byKey } = counting;
  const { questionKey } = question;
  const answer = `answers -> ${literal(questionKey)}`;
  switch (question.type) {
    case "multiple": {
      const state = `case when (${answer}) is not null then 'answered' when ${shownInSql(question, byKey)} then '${noAnswer}' else '${notAsked}' end`;
      const options = question.options.map(
        ({ code }, index) => `count(*) filter (where (${answer}) ? ${literal(code)})::int as "o${index}"`,
      );
      for (const row of await grouped(counting, state, options)) {
        for (const [index, { code }] of question.options.entries()) {
          const name = variableName(questionKey, code);
          if (row.category !== "answered") sums.count(name, row.category, row.groups, row.count);
          else {
            const selected = Number(row[`o${index}`]);
            sums.count(name, "selected", row.groups, selected);
            sums.count(name, "notSelected", row.groups, row.count - selected);
          }
        }
      }
      return;
    }
    case "matrix":
      for (const { rowKey } of question.rows) {
        const category = categoryInSql(question, `${answer} ->> ${literal(rowKey)}`, byKey);
        for (const row of await grouped(counting, category))
          sums.count(variableName(questionKey, rowKey), row.category, row.groups, row.count);
      }
      return;
    case "number": {
      const codes = new Set((question.missing ?? []).map(({ code }) => code));
      for (const row of await grouped(counting, categoryInSql(question, `answers ->> ${literal(questionKey)}`, byKey))) {
        const { category, groups, count } = row;
        if (category === notAsked || category === noAnswer) sums.count(questionKey, category, groups, count);
        // Who says why he gives no number has answered none.
        else if (codes.has(category)) sums.count(questionKey, noAnswer, groups, count);
        else {
          sums.count(questionKey, "answered", groups, count);
          sums.value(questionKey, scaled(category, question.decimals), groups, count);
        }
      }
      return;
    }
    default:
      for (const row of await grouped(counting, categoryInSql(question, `answers ->> ${literal(questionKey)}`, byKey)))
        sums.count(questionKey, row.category, row.groups, row.count);
  }
}

async function countRegions(counting: Counting, sums: Sums): Promise<void> {
  for (const row of await grouped(counting, splitInSql(regionSplit, counting.byKey)))
    sums.count(regionSplit, row.category, row.groups, row.count);
}

type GroupedRow = Readonly<Record<`o${number}`, number>> & {
  readonly category: string;
  readonly count: number;
  readonly groups: readonly (readonly [split: string, category: string])[];
};

async function grouped({ rows, waveId, splits }: Counting, category: string, further: readonly string[] = []): Promise<GroupedRow[]> {
  const columns = [`${category} as category`, ...splits.map(({ expression }, index) => `${expression} as "s${index}"`)];
  const by = columns.map((_, index) => String(index + 1)).join(", ");
  const text = `select ${[...columns, "count(*)::int as count", ...further].join(", ")} from ${submitted} group by ${by}`;
  const found = await rows<Record<string, string> & { category: string; count: number }>({ name: "", text }, [waveId]);
  return found.map(
    (row) => ({ ...row, groups: splits.map(({ name }, index) => [name, String(row[`s${index}`])] as const) }) as unknown as GroupedRow,
  ); // the columns are named above
}

/** Adds rows of a GROUP BY up to tables: one-way, and by each split. */
class Sums {
  readonly #counts = new Map<string, { -readonly [Member in keyof CountRow]: CountRow[Member] }>();
  readonly #values = new Map<string, { -readonly [Member in keyof ValueRow]: ValueRow[Member] }>();

  count(variable: string, category: string, groups: GroupedRow["groups"], count: number): void {
    if (count === 0) return;
    for (const [by, byCategory] of [[null, null] as const, ...groups]) {
      if (by === variable) continue;
      const key = JSON.stringify([variable, category, by, byCategory]);
      const known = this.#counts.get(key);
      if (known) known.count += count;
      else this.#counts.set(key, { variable, category, by, byCategory, count });
    }
  }

  value(variable: string, value: bigint, groups: GroupedRow["groups"], count: number): void {
    for (const [by, byCategory] of [[null, null] as const, ...groups]) {
      const key = JSON.stringify([variable, String(value), by, byCategory]);
      const known = this.#values.get(key);
      if (known) known.count += count;
      else this.#values.set(key, { variable, value, by, byCategory, count });
    }
  }

  counts(): CountRow[] {
    return [...this.#counts.values()];
  }

  values(): ValueRow[] {
    return [...this.#values.values()];
  }
}
