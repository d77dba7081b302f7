/**
 * - `value`: published.
 * - `suppressed`: hidden; says nothing about the count, zero included.
 * - `noResponses`: the question was put to these respondents and all of them left it open.
 * - `notAsked`: the question was put to none of these respondents.
 */
export type CellStatus = "value" | "suppressed" | "noResponses" | "notAsked";

/** Fractions of 1, as text with four decimals. */
export interface Interval {
  readonly low: string;
  readonly high: string;
}

/** An estimate for the population; the interval is null where everybody answered. */
export interface WeightedShare {
  readonly share: string;
  readonly interval: Interval | null;
}

export interface Cell {
  readonly category: string;
  readonly cellStatus: CellStatus;
  /** Respondents; null unless the status is `value`. */
  readonly count: number | null;
  /** Count over base count, a fraction of 1 as text with four decimals. */
  readonly share: string | null;
  /** 95 %, for the population; null where everybody answered. */
  readonly interval: Interval | null;
  /** In one-way tables of a stratified wave, where it tells nothing of hidden counts. */
  readonly weighted: WeightedShare | null;
}

/** The respondents of one category of the split, or all of them. */
export interface Column {
  /** Null in a one-way table. */
  readonly category: string | null;
  /** How many respondents; null, as the three after it, when the column is hidden as a whole. */
  readonly respondents: number | null;
  /** How many gave an answer: the base of the shares. */
  readonly baseCount: number | null;
  readonly noAnswer: number | null;
  readonly notAsked: number | null;
  /** Empty for a number. */
  readonly cells: readonly Cell[];
  /** Mean and median of a number or a scale, null for any other variable. */
  readonly summary: Summary | null;
}

export interface Summary {
  readonly cellStatus: CellStatus;
  /** As text, with four decimals more than the answers have. */
  readonly mean: string | null;
  /** As text, with one decimal more than the answers have; null also where it would tell of hidden sums. */
  readonly median: string | null;
}

/** A table of which nothing appears: what can be said of it follows from its one-way tables. */
export interface WithheldTable {
  readonly status: "withheld";
  readonly variable: string;
  readonly by: string | null;
}

export interface ReleasedTable {
  readonly status: "released";
  readonly variable: string;
  readonly by: string | null;
  /** The categories in use. */
  readonly categories: readonly string[];
  /** Are they the collapsed ones? */
  readonly isCollapsed: boolean;
  readonly columns: readonly Column[];
}

export type ProtectedTable = WithheldTable | ReleasedTable;

/** What may be published. Plain data, safe to store as JSON. */
export interface ProtectedRelease {
  readonly status: "released";
  readonly respondents: number;
  /** One-way tables in the order of the variables, then those by the first split, and so on. */
  readonly tables: readonly ProtectedTable[];
}

/** Why a further release of a wave can't be made. Names tables, never counts. */
export interface RefusalReason {
  readonly code: "changedTooLittle" | "becameUnsafe" | "rangeTooNarrow";
  /** Null: the number of respondents itself. */
  readonly variable: string | null;
  readonly by: string | null;
}

export interface ReleaseRefusal {
  readonly status: "refused";
  readonly reasons: readonly RefusalReason[];
}
