/** A closed question, an option of a multiple-choice question, a row of a matrix, or the region of the respondent. */
export interface CategoricalVariable {
  readonly kind: "categorical";
  readonly name: string;
  /** Codes of the answers, "don't know" among them; never `noAnswer` or `notAsked`. */
  readonly categories: readonly string[];
  /** Coarser categories, tried before anything is suppressed: each category belongs to exactly one of them. */
  readonly collapse?: readonly CollapsedCategory[];
  /** What each category counts for in the mean of a scale. Categories without a score, such as "don't know", stay out of it. */
  readonly scores?: Readonly<Record<string, number>>;
  /** Names of all variables that decide whether this one is asked, also through others. */
  readonly restsOn?: readonly string[];
  readonly identifies?: Identifies;
}

/** A question with a number as its answer. */
export interface NumberVariable {
  readonly kind: "number";
  readonly name: string;
  /** Smallest and largest answer that the questionnaire takes, zero or more, in units of the last decimal. */
  readonly minimum: bigint;
  readonly maximum: bigint;
  /** How many decimals an answer has: with 1, the value 125n is 12.5. */
  readonly decimals: number;
  readonly restsOn?: readonly string[];
  readonly identifies?: Identifies;
}

export type Variable = CategoricalVariable | NumberVariable;

export interface CollapsedCategory {
  readonly category: string;
  readonly of: readonly string[];
}

/** What a variable tells, or nearly tells, where there is about one respondent a region. */
export type Identifies = "region" | "centreMunicipality" | "phase" | "peerGroup";
