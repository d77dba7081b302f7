/**
 * SPSS syntax that reads the CSV of a data package and saves it as `.sav`. Rules: IBM SPSS Statistics Command Syntax Reference and the
 * GNU PSPP manual (GET DATA /TYPE=TXT, MISSING VALUES, VALUE LABELS); PSPP runs it in our tests.
 */
import type { Dataset } from "./dataset.ts";
import { allValueLabels, missingCodes } from "./missing-codes.ts";
import { spssComment, spssText } from "./spss-text.ts";
import { inLanguage, isNumeric, type Language, type MomentVariable, type Variable } from "./variable.ts";
import { wrappedList } from "./wrapped-list.ts";

/** The most bytes that SPSS keeps of a variable's label and of a value's. */
const longest = { variableLabel: 255, valueLabel: 120 } as const;
const lineWidth = 100;
/** UTF-8 has at most three bytes for a UTF-16 unit, in which texts are measured. */
const bytesPerUnit = 3;

/**
 * The SPSS syntax for `<name>.csv`: reads it, labels it, sets the missing range -99 to -90, and saves `<name>.sav`. The width of a text
 * follows from its longest allowed length and never from the answers, so that the files of waves can be added to each other.
 *
 * @param dataset - Its name is that of the files.
 * @param variables - In the order of the columns.
 * @param language - Of the labels; Dutch where a text has no other.
 * @returns Lines of at most 250 bytes of UTF-8.
 *
 * @example
 * const syntax = (dataset: Dataset, variables: readonly Variable[]) => spssSyntax(dataset, variables, "nl");
 */
export function spssSyntax(dataset: Dataset, variables: readonly Variable[], language: Language): string {
  return `${[
    // SPSS looks for exactly this line to know how the syntax is encoded.
    "* Encoding: UTF-8.",
    spssComment(inLanguage(dataset.title, language)),
    "* Set the working directory to the folder of this file first: CD 'folder'.",
    "",
    "SET DECIMAL=DOT.",
    ...readData(dataset, variables),
    ...variables.filter(isMomentVariable).flatMap(makeMoment),
    "",
    ...variables.map((variable) =>
      command(`VARIABLE LABELS ${variable.name}`, [spssText(inLanguage(variable.label, language), longest.variableLabel)]),
    ),
    "",
    ...variables.flatMap((variable) => valueLabels(variable, language)),
    "",
    ...missingValues(variables),
    ...levels(variables),
    "",
    // KEEP puts moments, which are made last, back in their places, and leaves out the texts they are made from.
    command(`SAVE OUTFILE='${dataset.name}.sav'`, ["/KEEP=", ...names(variables)]),
    `GET FILE='${dataset.name}.sav'.`,
  ].join("\n")}\n`;
}

function readData({ name }: Dataset, variables: readonly Variable[]): string[] {
  return [
    command("GET DATA", [
      "/TYPE=TXT",
      `/FILE='${name}.csv'`,
      "/ENCODING='UTF8'",
      "/ARRANGEMENT=DELIMITED",
      "/DELCASE=LINE",
      "/FIRSTCASE=2",
      "/DELIMITERS=','",
      "/QUALIFIER='\"'",
      "/VARIABLES=",
      ...variables.map((variable) => `${readName(variable)} ${readFormat(variable)}`),
    ]),
  ];
}

/** Moments are read as texts first: no format of SPSS has the T and the Z of ISO 8601. No variable of ours begins with @. */
const readName = (variable: Variable) => (variable.kind === "moment" ? `@${variable.name}` : variable.name);

function readFormat(variable: Variable): string {
  switch (variable.kind) {
    case "integer":
      return "F11.0";
    case "decimal":
      return `F20.${variable.decimals}`;
    case "text":
      return `A${variable.maxLength * bytesPerUnit}`;
    case "day":
      return "SDATE10";
    case "moment":
      return "A24";
  }
}

const isMomentVariable = (variable: Variable): variable is MomentVariable => variable.kind === "moment";

function makeMoment({ name }: MomentVariable): string[] {
  const part = (from: number, length: number) => `NUMBER(SUBSTR(@${name}, ${from}, ${length}), F${length}.0)`;
  return [
    `NUMERIC ${name} (DATETIME20).`,
    command(`COMPUTE ${name} =`, [
      `DATE.DMY(${part(9, 2)},`,
      `${part(6, 2)}, ${part(1, 4)}) +`,
      `TIME.HMS(${part(12, 2)},`,
      `${part(15, 2)}, ${part(18, 2)})`,
    ]),
  ];
}

function valueLabels(variable: Variable, language: Language): string[] {
  const labels = allValueLabels(variable);
  if (labels.length === 0) return [];
  return [
    command(
      `VALUE LABELS ${variable.name}`,
      labels.map(({ value, text }) => `${value} ${spssText(inLanguage(text, language), longest.valueLabel)}`),
    ),
  ];
}

function missingValues(variables: readonly Variable[]): string[] {
  const numeric = variables.filter(isNumeric);
  const { lowest, highest } = missingCodes;
  return numeric.length === 0 ? [] : [command("MISSING VALUES", [...names(numeric), `(${lowest} THRU ${highest})`])];
}

function levels(variables: readonly Variable[]): string[] {
  return (["nominal", "ordinal", "scale"] as const).flatMap((level) => {
    const those = variables.filter((variable) => variable.level === level);
    return those.length === 0 ? [] : [command("VARIABLE LEVEL", [...names(those), `(${level.toUpperCase()})`])];
  });
}

const names = (variables: readonly Variable[]) =>
  wrappedList(
    variables.map(({ name }) => name),
    lineWidth,
  );

/** A command begins at the margin and goes on on indented lines; its full stop ends the last. */
function command(head: string, lines: readonly string[]): string {
  return `${[head, ...lines.map((line) => `  ${line}`)].join("\n")}.`;
}
