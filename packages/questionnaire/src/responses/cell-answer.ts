/** What the cells of one question say, as its answer. Cells are texts that another program wrote; a message never repeats one. */
import type { AnswerValue, BothLanguages, MultipleQuestion, Question, ResponseColumn } from "@reform-exchange/schemas";

/** A cell with the column that it is in. Its text is not empty, and nothing that stands for no answer. */
export interface AnsweredCell {
  readonly column: ResponseColumn;
  readonly text: string;
}

/** What cells can't say. */
export type CellFault = (column: ResponseColumn, message: BothLanguages) => void;

/** The answer that cells of one question say; undefined where they say none, or nothing that can be read. */
export function answerOfCells(question: Question, cells: readonly AnsweredCell[], onFault: CellFault): AnswerValue | undefined {
  if (question.type === "multiple") return chosenCodes(question, cells, onFault);
  if (question.type === "matrix") return codesByRow(cells);
  const [cell, other] = cells;
  if (cell === undefined) return undefined;
  if (other !== undefined) onFault(other.column, twice);
  const { column, text } = cell;
  switch (question.type) {
    case "single":
      return meaning(column, text);
    case "scale": {
      const said = meaning(column, text);
      return /^\d{1,4}(?:[.,]0+)?$/u.test(said) ? Number.parseInt(said, 10) : said;
    }
    case "number":
      return decimalOf(meaning(column, text));
    case "text":
      return text.replaceAll("\r\n", "\n");
    case "date":
      return /^(\d{4}-\d{2}-\d{2})[ T]/u.exec(text)?.[1] ?? text.trim(); // LimeSurvey writes midnight behind it
  }
}

/** What a text in the file means. */
function meaning({ codes = {} }: ResponseColumn, text: string): string {
  const trimmed = text.trim();
  return (Object.hasOwn(codes, trimmed) ? codes[trimmed] : undefined) ?? trimmed;
}

/** `4.0000000000` and `1,5`, as LimeSurvey writes numbers; what is no number stays as it is, and is a fault of the answer. */
function decimalOf(text: string): string {
  const [, sign, whole, decimals = ""] = /^(-?)0*(\d+)(?:[.,](\d*))?$/u.exec(text) ?? [];
  if (whole === undefined) return text;
  const kept = decimals.replace(/0+$/u, "");
  const value = kept === "" ? whole : `${whole}.${kept}`;
  return sign === "-" && /[1-9]/u.test(value) ? `-${value}` : value;
}

function chosenCodes({ options }: MultipleQuestion, cells: readonly AnsweredCell[], onFault: CellFault): string[] | undefined {
  const chosen = new Set<string>();
  for (const { column, text } of cells) {
    if (column.optionCode === undefined) {
      for (const part of text.split(column.separator ?? /\s+/u)) if (part.trim() !== "") chosen.add(meaning(column, part));
      continue;
    }
    const isChosen = yesOrNo(meaning(column, text));
    if (isChosen === undefined) onFault(column, neitherYesNorNo);
    else if (isChosen) chosen.add(column.optionCode);
  }
  if (chosen.size === 0) return undefined; // all “no”: nothing was chosen, and a list without codes is no answer
  const places = new Map(options.map(({ code }, place) => [code, place]));
  return [...chosen].sort((a, b) => (places.get(a) ?? options.length) - (places.get(b) ?? options.length));
}

function yesOrNo(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  if (["1", "y", "yes", "true", "ja"].includes(lower)) return true;
  return ["0", "n", "no", "false", "nee"].includes(lower) ? false : undefined;
}

function codesByRow(cells: readonly AnsweredCell[]): Record<string, string> | undefined {
  const entries = cells.flatMap(({ column, text }): [string, string][] =>
    column.rowKey === undefined ? [] : [[column.rowKey, meaning(column, text)]],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const twice: BothLanguages = {
  nl: "Een andere kolom heeft ook een antwoord op deze vraag; laat er één in de mapping.",
  en: "Another column has an answer to this question too; leave one of them in the mapping.",
};
const neitherYesNorNo: BothLanguages = {
  nl: "Deze cel zegt niet of de optie gekozen is (1 of 0, Y of N); zeg in codes van de mapping wat het betekent.",
  en: "This cell doesn't say whether the option was chosen (1 or 0, Y or N); say in codes of the mapping what it means.",
};
