/** Writes down what a plan shows of a wave. Everything here is computed from published counts, and from nothing else. */
import { noAnswer, notAsked } from "./categories.ts";
import type { CountIndex } from "./count-index.ts";
import { groupingOf } from "./grouping.ts";
import type { Cell, CellStatus, Column, ProtectedRelease, ProtectedTable, Summary, WeightedShare } from "./protected-release.ts";
import { cellKey, type OneWayPlan, type ReleasePlan, type TwoWayPlan, tableKey, type WithheldPlan } from "./release-plan.ts";
import { intervalOf, type Response, shareOf } from "./shares.ts";
import { scaleSummary, summaryOf, withoutSummary } from "./summary.ts";
import type { ValueIndex } from "./value-distribution.ts";
import type { NumberVariable, Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";
import { weightedShares } from "./weighted-shares.ts";

export function tabulate(wave: Wave, plan: ReleasePlan): ProtectedRelease {
  const tables = new Tabulation(wave, plan);
  return {
    status: "released",
    respondents: wave.request.respondents,
    tables: [
      ...wave.request.variables.map((variable) => tables.oneWay(variable, plan.oneWay.get(variable.name))),
      ...wave.splitTables.map(({ variable, by }) => tables.twoWay(variable, by, plan.twoWay.get(tableKey(variable.name, by)))),
    ],
  };
}

/** The respondents of a column, as given to the shares and the statuses. */
interface ColumnCounts {
  readonly category: string | null;
  /** Is the column shown at all? */
  readonly isShown: boolean;
  readonly respondents: number;
  readonly response: Response;
  readonly countOf: (answers: readonly string[]) => number;
  readonly isHidden: (category: string) => boolean;
  readonly weighted: ReadonlyMap<string, WeightedShare>;
}

class Tabulation {
  readonly #wave: Wave;
  readonly #plan: ReleasePlan;
  readonly #counts: CountIndex;
  readonly #values: ValueIndex;

  constructor(wave: Wave, plan: ReleasePlan) {
    const current = wave.withoutEarlier;
    const [counts] = current.releases;
    const [values] = current.values;
    if (!counts || !values) throw new Error("a wave always has the counts of its own release");
    this.#wave = wave;
    this.#plan = plan;
    this.#counts = counts;
    this.#values = values;
  }

  oneWay(variable: Variable, kept: OneWayPlan | WithheldPlan | undefined): ProtectedTable {
    const { name } = variable;
    if (kept?.status !== "released") return { status: "withheld", variable: name, by: null };
    const { respondents, population } = this.#wave.request;
    const column: ColumnCounts = {
      category: null,
      isShown: true,
      respondents,
      response: { respondents, population: population?.total ?? Number.POSITIVE_INFINITY },
      countOf: (answers) => this.#counts.count(name, answers),
      isHidden: (category) => kept.hidden.has(category),
      weighted: variable.kind === "number" ? new Map() : weightedShares(this.#wave, this.#plan, this.#counts, variable, kept),
    };
    return this.#table(variable, null, kept.isCollapsed, [
      variable.kind === "number"
        ? numberColumn(column, (base) => this.#numberSummary(variable, column, kept.hidesSum, base, null, [null]))
        : answerColumn(variable, kept.isCollapsed, column),
    ]);
  }

  twoWay(variable: Variable, by: string, kept: TwoWayPlan | WithheldPlan | undefined): ProtectedTable {
    const { name } = variable;
    const columns = this.#plan.oneWay.get(by);
    if (kept?.status !== "released" || columns?.status !== "released") return { status: "withheld", variable: name, by };
    const split = this.#wave.variable(by);
    return this.#table(
      variable,
      by,
      kept.isCollapsed,
      groupingOf(split, columns.isCollapsed).map(({ category, of }) => {
        const respondents = this.#counts.count(by, of);
        const column: ColumnCounts = {
          category,
          isShown: !columns.hidden.has(category),
          respondents,
          response: this.#responseOf(by, of, respondents),
          countOf: (answers) => this.#counts.count(name, answers, by, of),
          isHidden: (row) => kept.hidden.has(cellKey(row, category)),
          weighted: new Map(),
        };
        if (variable.kind === "categorical") return answerColumn(variable, kept.isCollapsed, column);
        return numberColumn(column, (base) => this.#numberSummary(variable, column, kept.hiddenSums.has(category), base, by, of));
      }),
    );
  }

  #table(variable: Variable, by: string | null, isCollapsed: boolean, columns: readonly Column[]): ProtectedTable {
    const categories = variable.kind === "number" ? [] : groupingOf(variable, isCollapsed).map(({ category }) => category);
    return { status: "released", variable: variable.name, by, categories, isCollapsed, columns };
  }

  /** In a stratum its own population counts; elsewhere as many are taken to have responded as in the whole. */
  #responseOf(by: string, of: readonly string[], respondents: number): Response {
    const { population, respondents: all } = this.#wave.request;
    if (!population) return { respondents, population: Number.POSITIVE_INFINITY };
    if (population.strata?.variable !== by) return { respondents: all, population: population.total };
    return { respondents, population: of.reduce((sum, category) => sum + (population.strata?.sizes[category] ?? 0), 0) };
  }

  #numberSummary(
    variable: NumberVariable,
    column: ColumnCounts,
    isHidden: boolean,
    base: number,
    by: string | null,
    of: readonly (string | null)[],
  ): Summary {
    if (!column.isShown) return withoutSummary("suppressed");
    if (base === 0) return withoutSummary(emptyStatus(column));
    if (isHidden) return withoutSummary("suppressed");
    return summaryOf(this.#values.distribution(variable.name, by, of), variable.decimals, this.#hasMedians(variable));
  }

  /** Medians bound the sums of those they are taken over, so they appear only where no sum of the number is hidden. */
  #hasMedians({ name }: NumberVariable): boolean {
    return this.#wave.request.ruleSet.splitBy.every((by) => {
      const table = this.#plan.twoWay.get(tableKey(name, by));
      const isComplete = this.#counts.count(by, [noAnswer]) === 0;
      return table === undefined || table.status === "withheld" || (isComplete && table.hiddenSums.size === 0);
    });
  }
}

function answerColumn(variable: Extract<Variable, { kind: "categorical" }>, isCollapsed: boolean, column: ColumnCounts): Column {
  const groups = groupingOf(variable, isCollapsed);
  const counts = groups.map(({ of }) => column.countOf(of));
  const base = counts.reduce((sum, count) => sum + count, 0);
  const cells = groups.map(({ category }, index) => cellOf(category, counts[index] ?? 0, base, column));
  const hasSummary = variable.scores !== undefined && !isCollapsed;
  const first = cells.find(({ cellStatus }) => cellStatus !== "value");
  return {
    ...frameOf(column, base),
    cells,
    summary: !hasSummary ? null : first ? withoutSummary(first.cellStatus) : scaleSummary(variable, counts),
  };
}

function numberColumn(column: ColumnCounts, summaryFor: (base: number) => Summary): Column {
  const base = column.respondents - column.countOf([noAnswer]) - column.countOf([notAsked]);
  return { ...frameOf(column, base), cells: [], summary: summaryFor(base) };
}

function frameOf(column: ColumnCounts, base: number): Pick<Column, "category" | "respondents" | "baseCount" | "noAnswer" | "notAsked"> {
  const { category, isShown, respondents, countOf } = column;
  if (!isShown) return { category, respondents: null, baseCount: null, noAnswer: null, notAsked: null };
  return { category, respondents, baseCount: base, noAnswer: countOf([noAnswer]), notAsked: countOf([notAsked]) };
}

function cellOf(category: string, count: number, base: number, column: ColumnCounts): Cell {
  const isHidden = !column.isShown || column.isHidden(category);
  const cellStatus = isHidden ? "suppressed" : base === 0 ? emptyStatus(column) : "value";
  if (cellStatus !== "value") return { category, cellStatus, count: null, share: null, interval: null, weighted: null };
  return {
    category,
    cellStatus,
    count,
    share: shareOf(count, base),
    interval: intervalOf(count, base, column.response),
    weighted: column.weighted.get(category) ?? null,
  };
}

/** Of a column in which nobody answered. */
function emptyStatus({ respondents, countOf }: ColumnCounts): CellStatus {
  return respondents > 0 && countOf([notAsked]) === respondents ? "notAsked" : "noResponses";
}
