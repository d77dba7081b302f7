import type { BothLanguages, OptionCode } from "@reform-exchange/schemas";

/** What changed in a list of options, by code. */
export interface OptionChange {
  readonly part: "options" | "missing";
  readonly added: readonly OptionCode[];
  readonly removed: readonly OptionCode[];
  /** Whose words changed in a language that both versions have. */
  readonly reworded: readonly OptionCode[];
  /** Whose words are the same, but with a language more or fewer. */
  readonly translated: readonly OptionCode[];
  /** Whose value changed: the number that stands for it in exports. */
  readonly renumbered: readonly OptionCode[];
  /** That became exclusive, or no longer are. */
  readonly exclusive: readonly OptionCode[];
  /** Is the order of those in both versions another? */
  readonly isReordered: boolean;
}

/** What changed in the rows of a matrix, by key. */
export interface RowChange {
  readonly part: "rows";
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly string[];
  readonly translated: readonly string[];
  readonly isReordered: boolean;
}

/** What changed in a text: its words, or only a language more or fewer. */
export interface TextChange {
  readonly part: "text" | "help" | "lowestText" | "highestText" | "unit";
  readonly isReworded: boolean;
}

/** What changed in bounds: which of them. */
export interface BoundChange {
  readonly part: "bounds";
  readonly bounds: readonly ("lowest" | "highest" | "minimum" | "maximum" | "maxLength" | "earliest" | "latest")[];
}

/** What else changed. `order`: it moved among the questions that both versions have. */
export interface OtherChange {
  readonly part: "type" | "showIf" | "isRequired" | "order" | "mostChosen" | "decimals" | "indicatorCode" | "identifies";
}

/** Something that changed in a question between two versions. */
export type QuestionChange = OptionChange | RowChange | TextChange | BoundChange | OtherChange;

/** Why the answers to a question are not comparable between two versions, in both languages. */
export const incomparabilities = {
  type: { nl: "De soort vraag is een andere.", en: "The type of the question is another." },
  options: {
    nl: "Er kwamen opties bij of gingen er af, of codes, waarden of exclusiviteit veranderden.",
    en: "Options were added or removed, or codes, values or exclusiveness changed.",
  },
  bounds: { nl: "Wat het antwoord mag zijn, heeft andere grenzen.", en: "What the answer may be has other bounds." },
  rowsRemoved: {
    nl: "Er gingen rijen af; de rijen die er nog zijn, blijven elk voor zich vergelijkbaar waar dat bij de rij staat.",
    en: "Rows were removed; those still there stay comparable one by one where the row says so.",
  },
  mostChosen: { nl: "Er mag een ander aantal opties gekozen worden.", en: "Another number of options may be chosen." },
  showIf: { nl: "De vraag wordt onder een andere voorwaarde gesteld.", en: "The question is asked on another condition." },
  conditionQuestion: {
    nl: "De voorwaarde kijkt naar een vraag waarvan de antwoorden zelf niet vergelijkbaar zijn.",
    en: "Its condition looks at a question whose own answers are not comparable.",
  },
  wording: {
    nl: "De bewoording is een andere, en isComparableWhenReworded staat er niet bij.",
    en: "The wording is another, and isComparableWhenReworded isn't set.",
  },
  notInBoth: { nl: "De vraag staat niet in beide versies.", en: "The question isn't in both versions." },
} as const satisfies Record<string, BothLanguages>;

/** Code of why answers are not comparable; `incomparabilities` has the texts. */
export type Incomparability = keyof typeof incomparabilities;
