import type { OptionCode, Question } from "@reform-exchange/schemas";

/** A text in exports: Dutch always, English where it was given. */
export interface VariableText {
  readonly nl: string;
  readonly en?: string;
}

/** What a value stands for. */
export interface ValueLabel {
  readonly value: number;
  readonly text: VariableText;
  /** Does it say why there is no answer? Statistics leave such values out. */
  readonly isMissing: boolean;
}

/** What the cells of a variable are. */
export type VariableKind =
  /** A whole number that stands for an option or a point on a scale. */
  | { readonly kind: "integer" }
  /** An exact decimal text with at most so many decimals. */
  | { readonly kind: "decimal"; readonly decimals: number }
  /** A text of at most so many UTF-16 units. */
  | { readonly kind: "text"; readonly maxLength: number }
  /** A day as YYYY-MM-DD. */
  | { readonly kind: "day" };

/** A flat variable of exports: a question, an option of a multiple choice, or a row of a matrix. */
export interface Variable {
  /** Its name, up to 32 characters, that differs from all others ignoring case. */
  readonly name: string;
  readonly questionKey: string;
  readonly questionType: Question["type"];
  /** The row of the matrix that it is. */
  readonly rowKey?: string;
  /** The option of the multiple choice that it is. */
  readonly optionCode?: OptionCode;
  readonly label: VariableText;
  /** What a number counts or measures. */
  readonly unit?: VariableText;
  readonly level: "nominal" | "ordinal" | "scale";
  readonly kind: VariableKind;
  /** What its values stand for, those of missing answers last. */
  readonly valueLabels: readonly ValueLabel[];
  /** The value of each code that an answer can have. */
  readonly values: Readonly<Record<OptionCode, number>>;
}

/** The value where the question was not asked: its condition was not met. */
export const NOT_ASKED = -98;
/** The value where the question was asked, and has no answer. */
export const NO_ANSWER = -99;
