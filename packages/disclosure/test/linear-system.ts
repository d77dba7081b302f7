/** Unknown counts and what is known of them, solved by HiGHS: a maintained solver that shares no code with the library. */

import type { Highs, Model } from "highs";
import * as highs from "highs";

export interface Term {
  readonly unknown: number;
  readonly factor: number;
}

/** The range of one expression, as far as whole solutions were found. */
export interface SeenRange {
  low: number;
  high: number;
}

const tolerance = 1e-6;
// Its types describe the CommonJS build, in which the loader is a level deeper than in the ES module that Node takes.
const loadHighs = highs.default as unknown as typeof highs.default.default;
const solver: Highs = await loadHighs();

export class LinearSystem {
  readonly #names = new Map<string, number>();
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #isWhole: boolean[] = [];
  readonly #rows: { readonly terms: readonly Term[]; readonly low: number; readonly high: number }[] = [];

  /** The unknown of that name, made when it is new. */
  unknown(name: string, isWhole = true): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const index = this.#lower.length;
    this.#names.set(name, index);
    this.#lower.push(0);
    this.#upper.push(Number.POSITIVE_INFINITY);
    this.#isWhole.push(isWhole);
    return index;
  }

  atLeast(unknown: number, low: number): void {
    this.#lower[unknown] = Math.max(low, this.#lower[unknown] ?? 0);
  }

  atMost(unknown: number, high: number): void {
    this.#upper[unknown] = Math.min(high, this.#upper[unknown] ?? high);
  }

  constrain(terms: readonly Term[], low: number, high: number): void {
    this.#rows.push({ terms: merged(terms), low, high });
  }

  /**
   * The range of each expression. Every solution widens the ranges of all, so an expression that has been seen wide enough needs no
   * solution of its own.
   */
  rangesOf(targets: readonly (readonly Term[])[], wideEnough: (range: SeenRange, target: number) => boolean): readonly SeenRange[] {
    const ranges = targets.map((): SeenRange => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
    const model = this.#model();
    try {
      for (const [index, target] of targets.entries()) {
        for (const sense of [solver.constants.objectiveSense.maximize, solver.constants.objectiveSense.minimize]) {
          const range = ranges[index];
          if (range && wideEnough(range, index)) continue;
          const solution = this.#solve(model, target, sense);
          for (const [other, terms] of targets.entries()) {
            const value = terms.reduce((sum, { unknown, factor }) => sum + factor * (solution[unknown] ?? 0), 0);
            const seen = ranges[other];
            if (!seen) continue;
            seen.low = Math.min(seen.low, value);
            seen.high = Math.max(seen.high, value);
          }
        }
      }
    } finally {
      model.dispose();
    }
    return ranges;
  }

  #solve(model: Model, target: readonly Term[], sense: Parameters<Model["changeObjectiveSense"]>[0]): readonly number[] {
    for (const { unknown, factor } of target) model.changeColCost(unknown, factor);
    model.changeObjectiveSense(sense);
    model.run();
    let solution = this.#solutionOf(model);
    // A fraction of a respondent is no answer: an attacker who knows that counts are whole may know more.
    if (!solution.every((value, unknown) => !this.#isWhole[unknown] || Math.abs(value - Math.round(value)) < tolerance)) {
      const { integer, continuous } = solver.constants.variableType;
      const all = { kind: "range" as const, from: 0, to: this.#isWhole.length - 1 };
      model.changeColsIntegrality(
        all,
        this.#isWhole.map((isWhole) => (isWhole ? integer : continuous)),
      );
      model.options.set({ solver: "choose" });
      model.run();
      solution = this.#solutionOf(model);
      model.clearIntegrality();
      model.options.set({ solver: "simplex" });
    }
    for (const { unknown } of target) model.changeColCost(unknown, 0);
    return solution;
  }

  #solutionOf(model: Model): readonly number[] {
    const status = model.getModelStatus();
    if (status !== solver.constants.modelStatus.optimal) throw new Error(`the system has no solution: status ${status}`);
    return [...model.getSolution().colValue];
  }

  #model(): Model {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { terms } of this.#rows) {
      for (const { unknown, factor } of terms) {
        indices.push(unknown);
        values.push(factor);
      }
      starts.push(indices.length);
    }
    const numCols = this.#lower.length;
    const numRows = this.#rows.length;
    const model = solver.createModel({
      numCols,
      numRows,
      colCost: this.#lower.map(() => 0),
      colLower: this.#lower,
      colUpper: this.#upper.map((high) => (high === Number.POSITIVE_INFINITY ? solver.infinity : high)),
      rowLower: this.#rows.map(({ low }) => low),
      rowUpper: this.#rows.map(({ high }) => (high === Number.POSITIVE_INFINITY ? solver.infinity : high)),
      matrix: { format: "csr", numRows, numCols, starts, indices, values },
    });
    model.options.set({ output_flag: false, presolve: "off", solver: "simplex" });
    return model;
  }
}

function merged(terms: readonly Term[]): Term[] {
  return [...Map.groupBy(terms, ({ unknown }) => unknown)].map(([unknown, same]) => ({
    unknown,
    factor: same.reduce((sum, { factor }) => sum + factor, 0),
  }));
}
