import { CountIndex } from "./count-index.ts";
import { InvalidRequestError } from "./errors.ts";
import { type OneWayTable, oneWayTable } from "./one-way-table.ts";
import type { ReleaseRequest } from "./release-request.ts";
import { type RequiredWidth, requiredWidth } from "./required-width.ts";
import { type TwoWayTable, twoWayTable } from "./two-way-table.ts";
import { ValueIndex } from "./value-distribution.ts";
import type { Variable } from "./variable.ts";

/** A request, with its counts made easy to look up: those of the earlier releases first, those of this one last. */
export class Wave {
  readonly request: ReleaseRequest;
  readonly width: RequiredWidth;
  readonly releases: readonly CountIndex[];
  readonly values: readonly ValueIndex[];
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(request: ReleaseRequest) {
    const all = [...(request.earlier ?? []), request];
    this.request = request;
    this.width = requiredWidth(request.ruleSet);
    this.releases = all.map((counts) => new CountIndex(counts));
    this.values = all.map((counts) => new ValueIndex(counts));
    this.#variables = new Map(request.variables.map((variable) => [variable.name, variable]));
  }

  /** The same wave as if this were its first release. */
  get withoutEarlier(): Wave {
    const { earlier: _, ...request } = this.request;
    return new Wave(request);
  }

  find(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  variable(name: string): Variable {
    const variable = this.find(name);
    if (!variable) throw new InvalidRequestError([`there is no variable ${name}`]);
    return variable;
  }

  /** The answers to a closed question. */
  categoriesOf(name: string): readonly string[] {
    const variable = this.variable(name);
    return variable.kind === "categorical" ? variable.categories : [];
  }

  oneWay(variable: Variable, isCollapsed: boolean): OneWayTable {
    return oneWayTable(variable, isCollapsed, this.releases, this.request.population);
  }

  twoWay(variable: Variable, isCollapsed: boolean, columns: OneWayTable): TwoWayTable {
    return twoWayTable(variable, isCollapsed, columns, this.releases, this.request.population);
  }

  /**
   * Below which count a category is hidden. Where there are splits it must be large enough to leave ranges wide within its row or
   * column: else no table with that row or column could be published at all.
   */
  get limit(): number {
    const { splitBy, threshold } = this.request.ruleSet;
    return splitBy.length > 0 ? this.width.twoWay : threshold;
  }

  /** The tables by a split: every variable by it, but of two splits only the later by the earlier. */
  get splitTables(): readonly { readonly variable: Variable; readonly by: string }[] {
    const { splitBy } = this.request.ruleSet;
    return splitBy.flatMap((by, position) =>
      this.request.variables.filter(({ name }) => !splitBy.slice(0, position + 1).includes(name)).map((variable) => ({ variable, by })),
    );
  }
}
