import type { Variable } from "../src/index.ts";

/** Texts that break out of quotes, lines, comments or macros where a program's rules are not kept. */
export const hostileTexts: readonly string[] = [
  "'",
  "''.",
  "he's \"it\"'",
  "`x' en $x",
  '`"x"\'',
  "eind.\nGET FILE='x.sav'.",
  "* commentaar. */ // /* nog een /// keer",
  "regel\r\nregel\u2028regel\u0000",
  "één café, naïef, coöperatie, 50 €",
  "🙂👩‍👩‍👧‍👦".repeat(60),
  "'".repeat(400),
  "a'".repeat(300),
  "\\",
  "\"'",
  "!macro @x #y %z & <b>",
  "halve \ud83d",
  "BEGIN DATA",
  "x' + 'y",
];

/** A variable for each text, which labels the variable and its values. */
export const hostileVariables: readonly Variable[] = hostileTexts.map((nl, place) => ({
  ...{ name: `h${place}`, label: { nl }, question: { nl }, kind: "integer", level: "nominal" },
  valueLabels: [
    { value: 1, text: { nl }, isMissing: false },
    { value: -95, text: { nl }, isMissing: true },
  ],
}));
