/** A language in which labels and wordings are given. */
export type Language = "nl" | "en";

/** A text that people read: Dutch always, English where there is one. */
export interface BilingualText {
  readonly nl: string;
  readonly en?: string | undefined;
}

/** What a value of a coded variable stands for. */
export interface ValueLabel {
  /** A whole number; from -99 to -90 where it says why there is no answer. */
  readonly value: number;
  readonly text: BilingualText;
  /** Does it say why there is no answer? True exactly for values from -99 to -90. */
  readonly isMissing: boolean;
}

interface CommonFacts {
  /**
   * Its name in every file: a letter, then letters, digits and underscores, at most 32 in all (Stata's limit), unlike every other also
   * where capitals don't count (SPSS).
   */
  readonly name: string;
  /** What it holds, in a few words. */
  readonly label: BilingualText;
  /** The key of its question, where it comes from one. */
  readonly questionKey?: string | undefined;
  /** The full wording of its question. */
  readonly question?: BilingualText | undefined;
  /** How its values may be used: as names, in an order, or to reckon with. */
  readonly level: "nominal" | "ordinal" | "scale";
  /**
   * What its values stand for; empty for texts, days and moments. A nominal variable that has any lists every value that can occur. Of an
   * ordinal one the points between the lowest and the highest may be left out, as on a scale of which only the ends are worded.
   */
  readonly valueLabels: readonly ValueLabel[];
}

/** Codes and whole numbers, from -2147483648 to 2147483647. */
export interface IntegerVariable extends CommonFacts {
  readonly kind: "integer";
}

/** Exact decimal numbers, of at most 18 digits. */
export interface DecimalVariable extends CommonFacts {
  readonly kind: "decimal";
  /** How many decimals a value has at most: 0 to 9. */
  readonly decimals: number;
}

/** Texts in the respondent's own words. */
export interface TextVariable extends CommonFacts {
  readonly kind: "text";
  /** The longest text, in UTF-16 units as JavaScript and our schemas count: 1 to 10,000, so that it fits in SPSS. */
  readonly maxLength: number;
}

/** Days, as `2026-11-24`. */
export interface DayVariable extends CommonFacts {
  readonly kind: "day";
}

/** Moments in UTC, as `2026-11-24T11:00:00.000Z`. */
export interface MomentVariable extends CommonFacts {
  readonly kind: "moment";
}

/**
 * A variable of a data file: a column, with what a researcher must know to use it.
 *
 * @example
 * const grade: Variable = {
 *   name: "cooperation",
 *   label: { nl: "Samenwerking", en: "Cooperation" },
 *   question: { nl: "Hoe gaat de samenwerking in uw regio?" },
 *   kind: "integer",
 *   level: "ordinal",
 *   valueLabels: [
 *     { value: 1, text: { nl: "Heel slecht" }, isMissing: false },
 *     { value: 5, text: { nl: "Heel goed" }, isMissing: false },
 *     { value: -90, text: { nl: "Weet ik niet", en: "Don't know" }, isMissing: true },
 *   ],
 * };
 */
export type Variable = IntegerVariable | DecimalVariable | TextVariable | DayVariable | MomentVariable;

/**
 * A value of a row. Of an integer variable a number; of a decimal one an exact decimal text (`"1.5"`) or a whole number; of the others a
 * text. Null, and the empty text, is nothing at all: where it is known why, numbers have a missing code instead.
 */
export type Cell = number | string | null;

/** A response: its cells, in the order of the variables. */
export type Row = readonly Cell[];

/** Rows as they come, one by one; a database cursor or an array. */
export type Rows = AsyncIterable<Row> | Iterable<Row>;

/** Is it a variable of numbers? These have missing codes; the others are empty where nothing was answered. */
export function isNumeric(variable: Variable): variable is IntegerVariable | DecimalVariable {
  return variable.kind === "integer" || variable.kind === "decimal";
}

/** The text in that language, or in Dutch where it has no other. */
export function inLanguage(text: BilingualText, language: Language): string {
  return text[language] ?? text.nl;
}
