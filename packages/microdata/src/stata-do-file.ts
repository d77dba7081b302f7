/**
 * A Stata do-file that reads the CSV of a data package and saves it as `.dta`. Rules: Stata manuals [D] import delimited, [D] label, [D]
 * mvencode, [FN] Date and time functions, [U] 12.4.6 compound double quotes. There is no Stata to run it with: it is checked as text only.
 */
import type { Dataset } from "./dataset.ts";
import { allValueLabels, missingCodes } from "./missing-codes.ts";
import { stataComment, stataNote, stataText } from "./stata-text.ts";
import { inLanguage, isNumeric, type Language, type Variable } from "./variable.ts";
import { wrappedList } from "./wrapped-list.ts";

/** The most characters that Stata keeps of the label of a variable or of the data; those of values are kept as short as SPSS wants them. */
const longest = { label: 80, valueLabel: 120, note: 8000 } as const;
const lineWidth = 100;

/**
 * The Stata do-file (version 14) for `<name>.csv`: reads it, makes days and moments of their texts, labels it, turns the missing codes
 * -99 to -90 into `.a` to `.j`, and saves `<name>.dta`. The full wording of a question is a note of its variable, as labels are cut at 80
 * characters.
 *
 * @param dataset - Its name is that of the files.
 * @param variables - In the order of the columns.
 * @param language - Of the labels; Dutch where a text has no other.
 *
 * @example
 * const doFile = (dataset: Dataset, variables: readonly Variable[]) => stataDoFile(dataset, variables, "en");
 */
export function stataDoFile(dataset: Dataset, variables: readonly Variable[], language: Language): string {
  const text = (both: { readonly nl: string; readonly en?: string | undefined }, limit: number) =>
    stataText(inLanguage(both, language), limit);
  return `${[
    stataComment(inLanguage(dataset.title, language)),
    "* Checked as text only, not run in Stata. Change to the folder of this file first: cd folder",
    "version 14",
    "clear",
    ...readData(dataset, variables),
    "",
    ...variables.flatMap(makeDate),
    "",
    `label data ${text(dataset.title, longest.label)}`,
    ...variables.map(({ name, label }) => `label variable ${name} ${text(label, longest.label)}`),
    ...variables.flatMap(({ name, question }) =>
      question === undefined ? [] : [`notes ${name}: ${stataNote(inLanguage(question, language), longest.note)}`],
    ),
    "",
    ...missingValues(variables),
    ...variables.flatMap((variable) => valueLabels(variable, language)),
    "",
    "compress",
    `save "${dataset.name}.dta", replace`,
  ].join("\n")}\n`;
}

/** Columns are named here and the header is passed over, so that the names are ours also where Stata would change one. */
function readData({ name }: Dataset, variables: readonly Variable[]): string[] {
  const columns = (isWanted: (variable: Variable) => boolean) =>
    variables.flatMap((variable, place) => (isWanted(variable) ? [String(place + 1)] : []));
  const texts = columns((variable) => !isNumeric(variable));
  const numbers = columns(isNumeric);
  return continued([
    "import delimited",
    ...wrappedList(variables.map(readName), lineWidth),
    `using "${name}.csv", delimiters(",") varnames(nonames) rowrange(2) case(preserve)`,
    'bindquotes(strict) encoding("utf-8") asdouble',
    ...option("stringcols", texts),
    ...option("numericcols", numbers),
    "clear",
  ]);
}

/** An option with columns in brackets; none without columns. */
function option(name: string, columns: readonly string[]): string[] {
  return columns.length === 0 ? [] : wrappedList(`${name}(${columns.join(" ")})`.split(" "), lineWidth);
}

/** Days and moments are read as texts under a name that no variable of ours can have: those begin with a letter. */
const readName = (variable: Variable, place: number) => (isDated(variable) ? `_text${place + 1}` : variable.name);
const isDated = ({ kind }: Variable) => kind === "day" || kind === "moment";

function makeDate(variable: Variable, place: number): string[] {
  if (!isDated(variable)) return [];
  const { name } = variable;
  const text = readName(variable, place);
  const made =
    variable.kind === "day"
      ? [`generate long ${name} = daily(${text}, "YMD")`, `format ${name} %tdCCYY-NN-DD`]
      : [
          `generate double ${name} = clock(substr(${text}, 1, 10) + " " + substr(${text}, 12, 8), "YMDhms")`,
          `format ${name} %tcCCYY-NN-DD_HH:MM:SS`,
        ];
  return [...made, `order ${name}, after(${text})`, `drop ${text}`];
}

/** -99 is `.a`, -98 `.b`, and so on up to -90, which is `.j`. */
const extended = (code: number) => `.${String.fromCharCode("a".charCodeAt(0) + code - missingCodes.lowest)}`;

function missingValues(variables: readonly Variable[]): string[] {
  const numeric = variables.filter(isNumeric);
  if (numeric.length === 0) return [];
  const codes = Array.from({ length: missingCodes.highest - missingCodes.lowest + 1 }, (_, step) => missingCodes.lowest + step);
  return continued([
    "mvdecode",
    ...wrappedList(
      numeric.map(({ name }) => name),
      lineWidth,
    ),
    `, mv(${codes.map((code) => `${code}=${extended(code)}`).join(" \\ ")})`,
  ]);
}

function valueLabels(variable: Variable, language: Language): string[] {
  const labels = allValueLabels(variable);
  if (labels.length === 0) return [];
  const { name } = variable;
  return [
    ...labels.map(({ value, text, isMissing }) => {
      const code = isMissing ? extended(value) : String(value);
      return `label define ${name} ${code} ${stataText(inLanguage(text, language), longest.valueLabel)}, modify`;
    }),
    `label values ${name} ${name}`,
  ];
}

/** One command over several lines. */
function continued(lines: readonly string[]): string[] {
  return lines.map((line, place) => `${place === 0 ? "" : "  "}${line}${place === lines.length - 1 ? "" : " ///"}`);
}
