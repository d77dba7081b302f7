import type { ProtectedRelease } from "./protected-release.ts";
import type { Variable } from "./variable.ts";

/** By what rules a release is protected. */
export interface RuleSet {
  /** A count below it is not published, and a hidden count stays open to at least this many values. At least 5. */
  readonly threshold: number;
  /** The p of the p % rule for numbers. Secret: no output holds it. */
  readonly dominancePercent: number;
  /** Names of the variables by which every other one is split. They are asked of everybody. */
  readonly splitBy: readonly string[];
}

/** Those who could have answered. Public. */
export interface Population {
  readonly total: number;
  /** Sizes by the categories of one variable, such as the region. */
  readonly strata?: { readonly variable: string; readonly sizes: Readonly<Record<string, number>> };
}

/** One row of a `GROUP BY`; a combination without a row counts as 0. */
export interface CountRow {
  readonly variable: string;
  /** An answer, `noAnswer` or `notAsked`; `answered` for a number. */
  readonly category: string;
  /** The variable it is split by, and the category there; both null in a one-way table. */
  readonly by: string | null;
  readonly byCategory: string | null;
  readonly count: number;
}

/** How many gave one value to a number; in units of the last decimal. */
export interface ValueRow {
  readonly variable: string;
  readonly value: bigint;
  readonly by: string | null;
  readonly byCategory: string | null;
  readonly count: number;
}

/** All that is counted of a wave. */
export interface WaveCounts {
  readonly respondents: number;
  readonly counts: readonly CountRow[];
  readonly values?: readonly ValueRow[];
}

/** An earlier release of the same wave, and what was counted for it. */
export interface EarlierRelease extends WaveCounts {
  readonly release: ProtectedRelease;
}

export interface ReleaseRequest extends WaveCounts {
  readonly population?: Population;
  readonly variables: readonly Variable[];
  readonly ruleSet: RuleSet;
  /** May the respondents be split by what nearly identifies one? False for the survey of programme managers. */
  readonly mayIdentify: boolean;
  /** All earlier releases of the wave, oldest first. */
  readonly earlier?: readonly EarlierRelease[];
}
