/** What a release shows and what it hides: nothing in it depends on a count once it is made. */

/** A table of which nothing is published. */
export interface WithheldPlan {
  readonly status: "withheld";
}

export interface OneWayPlan {
  readonly status: "released";
  readonly isCollapsed: boolean;
  /** Hidden categories. */
  readonly hidden: ReadonlySet<string>;
  /** Is the mean of a number hidden? */
  readonly hidesSum: boolean;
}

export interface TwoWayPlan {
  readonly status: "released";
  readonly isCollapsed: boolean;
  /** Hidden answers, by `cellKey`; also those of hidden rows and columns. */
  readonly hidden: ReadonlySet<string>;
  /** Is every answer published as it was given, but for the columns that are hidden as a whole? */
  readonly isFullyVisible: boolean;
  /** Of a number: the categories of the split for which the mean is hidden. */
  readonly hiddenSums: ReadonlySet<string>;
}

export interface ReleasePlan {
  /** By name of the variable. */
  readonly oneWay: ReadonlyMap<string, OneWayPlan | WithheldPlan>;
  /** By `tableKey`. */
  readonly twoWay: ReadonlyMap<string, TwoWayPlan | WithheldPlan>;
}

export const withheld: WithheldPlan = { status: "withheld" };

export function tableKey(variable: string, by: string): string {
  return JSON.stringify([variable, by]);
}

export function cellKey(category: string, byCategory: string): string {
  return JSON.stringify([category, byCategory]);
}
