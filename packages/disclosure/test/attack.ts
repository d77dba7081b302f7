/**
 * The attacker. Knows every published table of every release, the questionnaire with its conditions, the populations, the number of
 * respondents, who was not asked or left a question open, the rule set but for p, and all answers of one respondent if they like;
 * of several releases also by how much every count differs. Works out what each hidden count can be.
 */
import {
  answered,
  type Cell,
  type Column,
  noAnswer,
  notAsked,
  type ProtectedRelease,
  type ReleasedTable,
  type ReleaseRequest,
  type Variable,
  type WaveCounts,
} from "../src/index.ts";
import { LinearSystem, type SeenRange, type Term } from "./linear-system.ts";
import type { Condition, Respondent } from "./random-wave.ts";

export interface Knowledge {
  /** What is public of the wave; only the technical counts of those who left a split open are read from its counts. */
  readonly request: ReleaseRequest;
  readonly conditions: readonly Condition[];
  readonly release: ProtectedRelease;
  /** The counts of earlier releases: used only for how much they differ. */
  readonly earlier: readonly WaveCounts[];
  readonly knownRespondent?: Respondent;
}

/**
 * A hidden count, the hidden sum of a number, or an answer of those who left the split open (`rest`), which is in no column; and
 * what the attacker found.
 */
export interface Finding {
  readonly kind: "count" | "sum" | "rest";
  readonly variable: string;
  readonly by: string | null;
  readonly category: string;
  readonly byCategory: string | null;
  readonly range: SeenRange;
}

interface Target extends Omit<Finding, "range"> {
  readonly terms: readonly Term[];
}

const technical = [noAnswer, notAsked];

/** What the attacker finds of everything hidden; ranges are explored until they are as wide as asked. */
export function attack(knowledge: Knowledge, isWideEnough: (target: Omit<Finding, "range">, range: SeenRange) => boolean): Finding[] {
  const attacker = new Attacker(knowledge);
  const targets = attacker.targets();
  const ranges = attacker.system.rangesOf(
    targets.map(({ terms }) => terms),
    (range, index) => {
      const target = targets[index];
      return target !== undefined && isWideEnough(target, range);
    },
  );
  return targets.map(({ terms: _, ...target }, index) => ({ ...target, range: ranges[index] ?? { low: 0, high: 0 } }));
}

class Attacker {
  readonly system = new LinearSystem();
  readonly #knowledge: Knowledge;
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #truth: ReadonlyMap<string, number>;
  readonly #earlier: readonly ReadonlyMap<string, number>[];

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#variables = new Map(knowledge.request.variables.map((variable) => [variable.name, variable]));
    this.#truth = countsByName(knowledge.request);
    this.#earlier = knowledge.earlier.map(countsByName);
    this.#knowTables();
    this.#knowConditions();
    for (const table of knowledge.release.tables) {
      if (table.status === "withheld") continue;
      for (const column of table.columns) this.#readColumn(this.#variable(table.variable), table.by, table.isCollapsed, column);
      if (table.by !== null) this.#knowTechnicalRest(table.variable, table.by);
    }
    this.#knowRespondent();
    for (const [name, unknown] of this.#counts) this.#knowDifferences(name, unknown);
  }

  readonly #counts = new Map<string, number>();

  targets(): Target[] {
    return this.#knowledge.release.tables.flatMap((table) => {
      if (table.status === "withheld") return [];
      const variable = this.#variable(table.variable);
      const inColumns = table.columns.flatMap((column): Target[] => {
        const place = { variable: table.variable, by: table.by, byCategory: column.category };
        const hidden = column.cells.filter(({ cellStatus }) => cellStatus === "suppressed");
        const counts = hidden.map(({ category }) => ({
          ...place,
          kind: "count" as const, // else the literal widens to string
          category,
          terms: this.#cell(variable, answersOf(variable, table.isCollapsed, category), table.by, column.category),
        }));
        if (variable.kind !== "number" || column.summary?.cellStatus !== "suppressed") return counts;
        return [{ ...place, kind: "sum", category: answered, terms: this.#sum(variable, table.by, column.category) }];
      });
      return [...inColumns, ...this.#restTargets(variable, table)];
    });
  }

  /** An outsider learns nothing of these few; one of them learns of the others what is left when they leave themselves out. */
  #restTargets(variable: Variable, { by, categories, isCollapsed }: ReleasedTable): Target[] {
    if (by === null || this.#knowledge.knownRespondent) return [];
    return categories.map((category) => ({
      kind: "rest",
      variable: variable.name,
      by,
      category,
      byCategory: noAnswer,
      terms: this.#cell(variable, answersOf(variable, isCollapsed, category), by, noAnswer),
    }));
  }

  /** Every table adds up, also those that were withheld. */
  #knowTables(): void {
    const { request } = this.#knowledge;
    const { strata } = request.population ?? {};
    for (const variable of request.variables) {
      this.#equal(
        all(variable).flatMap((category) => this.#count(variable.name, category)),
        request.respondents,
      );
      if (variable.name === strata?.variable) {
        for (const [category, size] of Object.entries(strata.sizes)) this.#atMost(this.#count(variable.name, category), size);
      }
      if (variable.kind === "number") this.#boundSum(variable, null, null);
    }
    for (const { variable, by } of tablePairs(request)) {
      const split = this.#variable(by);
      for (const category of all(variable)) {
        const row = all(split).flatMap((byCategory) => this.#count(variable.name, category, by, byCategory));
        this.#equal([...row, ...minus(this.#count(variable.name, category))], 0);
      }
      for (const byCategory of all(split)) {
        const column = all(variable).flatMap((category) => this.#count(variable.name, category, by, byCategory));
        this.#equal([...column, ...minus(this.#count(by, byCategory))], 0);
      }
      if (variable.kind !== "number") continue;
      for (const byCategory of all(split)) this.#boundSum(variable, by, byCategory);
      const parts = all(split).flatMap((byCategory) => this.#sum(variable, by, byCategory));
      this.#equal([...parts, ...minus(this.#sum(variable, null, null))], 0);
    }
  }

  /** A number lies between the limits that the questionnaire sets. */
  #boundSum(variable: Extract<Variable, { kind: "number" }>, by: string | null, byCategory: string | null): void {
    const sum = this.#sum(variable, by, byCategory);
    const count = this.#count(variable.name, answered, by, byCategory);
    const times = (factor: bigint) => count.map(({ unknown }) => ({ unknown, factor: -Number(factor) }));
    this.system.constrain([...sum, ...times(variable.minimum)], 0, Number.POSITIVE_INFINITY);
    this.system.constrain([...sum, ...times(variable.maximum)], Number.NEGATIVE_INFINITY, 0);
  }

  /** Who was not asked gave another answer to the parent. */
  #knowConditions(): void {
    for (const { child, parent, answers } of this.#knowledge.conditions) {
      const others = all(this.#variable(parent)).filter((category) => !answers.includes(category));
      const skipped = others.flatMap((category) => this.#count(parent, category));
      this.#equal([...this.#count(child, notAsked), ...minus(skipped)], 0);
      for (const by of this.#knowledge.request.ruleSet.splitBy) {
        for (const byCategory of all(this.#variable(by))) {
          const skippedHere =
            by !== parent
              ? others.flatMap((category) => this.#count(parent, category, by, byCategory))
              : others.includes(byCategory)
                ? this.#count(by, byCategory)
                : [];
          this.#equal([...this.#count(child, notAsked, by, byCategory), ...minus(skippedHere)], 0);
        }
      }
    }
  }

  #readColumn(variable: Variable, by: string | null, isCollapsed: boolean, column: Column): void {
    const { category: byCategory, respondents, noAnswer: silent, notAsked: skipped } = column;
    const known = (categories: readonly string[], count: number) => this.#equal(this.#cell(variable, categories, by, byCategory), count);
    if (respondents !== null) known(all(variable), respondents);
    if (silent !== null) known([noAnswer], silent);
    if (skipped !== null) known([notAsked], skipped);
    for (const cell of column.cells) this.#readCell(variable, by, byCategory, isCollapsed, cell, known);
    if (variable.kind === "number" && column.summary?.mean && column.baseCount !== null) {
      const sum = Math.round(Number(column.summary.mean) * 10 ** variable.decimals * column.baseCount);
      this.#equal(this.#sum(variable, by, byCategory), sum);
    }
  }

  #readCell(
    variable: Variable,
    by: string | null,
    byCategory: string | null,
    isCollapsed: boolean,
    { category, cellStatus, count, weighted }: Cell,
    known: (categories: readonly string[], count: number) => void,
  ): void {
    const answers = answersOf(variable, isCollapsed, category);
    if (count !== null) known(answers, count);
    if (cellStatus === "noResponses" || cellStatus === "notAsked") known(answers, 0);
    if (weighted && by === null && byCategory === null) this.#readWeightedShare(variable, answers, Number(weighted.share));
  }

  /** Σ w·count = share · Σ w·base, to within the rounding; the weights are public where there is such a share. */
  #readWeightedShare(variable: Variable, answers: readonly string[], share: number): void {
    const { population, respondents } = this.#knowledge.request;
    if (!population?.strata || variable.kind === "number") return;
    const { variable: by, sizes } = population.strata;
    const weigh = (categories: readonly string[], times: number) =>
      Object.entries(sizes).flatMap(([stratum, size]) => {
        const weight = (size / (this.#truth.get(nameOf(by, stratum)) ?? respondents)) * times;
        return this.#cell(variable, categories, by, stratum).map(({ unknown }) => ({ unknown, factor: weight }));
      });
    const rounding = 0.000051 * population.total;
    this.system.constrain([...weigh(answers, 1), ...weigh(variable.categories, -share)], -rounding, rounding);
  }

  /** Technical counts are never secret where the column is not: here of those who left the split open. */
  #knowTechnicalRest(variable: string, by: string): void {
    for (const category of technical) {
      this.#equal(this.#count(variable, category, by, noAnswer), this.#truth.get(nameOf(variable, category, by, noAnswer)) ?? 0);
    }
  }

  #knowRespondent(): void {
    const { knownRespondent, request } = this.#knowledge;
    if (!knownRespondent) return;
    const own = (name: string) => {
      const answer = knownRespondent[name];
      return typeof answer === "bigint" ? answered : String(answer);
    };
    for (const { name } of request.variables) this.#atLeast(this.#count(name, own(name)), 1);
    for (const { variable, by } of tablePairs(request)) this.#atLeast(this.#count(variable.name, own(variable.name), by, own(by)), 1);
    for (const variable of request.variables) {
      const value = knownRespondent[variable.name];
      if (variable.kind !== "number" || typeof value !== "bigint") continue;
      for (const by of [null, ...request.ruleSet.splitBy]) {
        const byCategory = by === null ? null : own(by);
        const count = this.#count(variable.name, answered, by, byCategory);
        const sum = this.#sum(variable, by, byCategory);
        const { minimum, maximum } = variable;
        const less = (limit: bigint) => [...sum, ...count.map(({ unknown }) => ({ unknown, factor: -Number(limit) }))];
        this.system.constrain(less(minimum), Number(value - minimum), Number.POSITIVE_INFINITY);
        this.system.constrain(less(maximum), Number.NEGATIVE_INFINITY, Number(value - maximum));
      }
    }
  }

  /** What a count was before is this count and a known difference: it was no less than zero then either. */
  #knowDifferences(name: string, unknown: number): void {
    for (const earlier of this.#earlier) {
      const difference = (earlier.get(name) ?? 0) - (this.#truth.get(name) ?? 0);
      this.system.atLeast(unknown, Math.max(0, -difference));
      const [variable, category, by] = JSON.parse(name);
      const { strata } = this.#knowledge.request.population ?? {};
      if (by === null && variable === strata?.variable) this.system.atMost(unknown, (strata?.sizes[category] ?? 0) - difference);
    }
  }

  #variable(name: string): Variable {
    const variable = this.#variables.get(name);
    if (!variable) throw new Error(`there is no variable ${name}`);
    return variable;
  }

  #cell({ name }: Variable, categories: readonly string[], by: string | null, byCategory: string | null): Term[] {
    const split = by === null ? null : this.#variable(by);
    const columns = byCategory === null || split === null ? [null] : answersOf(split, !all(split).includes(byCategory), byCategory);
    return categories.flatMap((category) => columns.flatMap((column) => this.#count(name, category, by, column)));
  }

  #count(variable: string, category: string, by: string | null = null, byCategory: string | null = null): Term[] {
    const isTurned = by !== null && this.#isSplitBefore(variable, by);
    const name = isTurned ? nameOf(by, byCategory ?? "", variable, category) : nameOf(variable, category, by, byCategory);
    const unknown = this.system.unknown(name);
    this.#counts.set(name, unknown);
    return [{ unknown, factor: 1 }];
  }

  #isSplitBefore(variable: string, by: string): boolean {
    const { splitBy } = this.#knowledge.request.ruleSet;
    return splitBy.includes(variable) && (!splitBy.includes(by) || splitBy.indexOf(variable) < splitBy.indexOf(by));
  }

  #sum({ name }: Variable, by: string | null, byCategory: string | null): Term[] {
    const split = by === null ? null : this.#variable(by);
    const columns = byCategory === null || split === null ? [null] : answersOf(split, !all(split).includes(byCategory), byCategory);
    return columns.map((column) => ({ unknown: this.system.unknown(`sum ${nameOf(name, answered, by, column)}`, false), factor: 1 }));
  }

  #equal(terms: readonly Term[], value: number): void {
    this.system.constrain(terms, value, value);
  }

  #atMost(terms: readonly Term[], value: number): void {
    for (const { unknown } of terms) this.system.atMost(unknown, value);
  }

  #atLeast(terms: readonly Term[], value: number): void {
    for (const { unknown } of terms) this.system.atLeast(unknown, value);
  }
}

/** Every table of a wave, of two splits once; also those by stratum, of which weighted shares may tell something. */
function tablePairs({ variables, population, ruleSet: { splitBy } }: ReleaseRequest): { variable: Variable; by: string }[] {
  const stratum = population?.strata?.variable;
  return [...new Set([...splitBy, ...(stratum === undefined ? [] : [stratum])])].flatMap((by, position, splits) =>
    variables.filter(({ name }) => !splits.slice(0, position + 1).includes(name)).map((variable) => ({ variable, by })),
  );
}

function all(variable: Variable): readonly string[] {
  return [...(variable.kind === "number" ? [answered] : variable.categories), ...technical];
}

function answersOf(variable: Variable, isCollapsed: boolean, category: string): readonly string[] {
  if (variable.kind === "number" || !isCollapsed) return [category];
  return variable.collapse?.find((collapsed) => collapsed.category === category)?.of ?? [category];
}

function minus(terms: readonly Term[]): Term[] {
  return terms.map(({ unknown, factor }) => ({ unknown, factor: -factor }));
}

function nameOf(variable: string, category: string, by: string | null = null, byCategory: string | null = null): string {
  return JSON.stringify([variable, category, by, byCategory]);
}

function countsByName({ counts }: WaveCounts): ReadonlyMap<string, number> {
  return new Map(counts.map(({ variable, category, by, byCategory, count }) => [nameOf(variable, category, by, byCategory), count]));
}
