import { allValueLabels, isMissingCode } from "./missing-codes.ts";
import { isDay, isMoment } from "./moment.ts";
import type { Cell, DecimalVariable, IntegerVariable, TextVariable, Variable } from "./variable.ts";

/** A cell that doesn't fit its variable. It never says what the cell holds: that is someone's answer, and errors are logged. */
export class CellError extends Error {
  override readonly name = "CellError";
  /** Counted from 1. */
  readonly row: number;
  /** Undefined where the row as a whole doesn't fit. */
  readonly variable: string | undefined;

  constructor(row: number, variable: string | undefined, fault: string) {
    super(`Row ${row}${variable === undefined ? "" : `, ${variable}`}: ${fault}`);
    this.row = row;
    this.variable = variable;
  }
}

/**
 * The text of a cell, checked: a number in digits with a decimal point, a day, a moment, or the answer itself. Empty where there is none.
 */
export type CellText = (cell: Cell, row: number) => string;

/** How the cells of a variable are written, the same in every text file. */
export function cellText(variable: Variable): CellText {
  const text = checkedText(variable);
  return (cell, row) => {
    if (cell === null || cell === "") return "";
    const written = text(cell);
    if (written === undefined) throw new CellError(row, variable.name, faults[variable.kind]);
    return written;
  };
}

const faults = {
  integer: "it is no whole number of 32 bits, or a missing code that has no label",
  decimal: "it is no decimal number of as many digits as it can have, or a missing code that has no label",
  text: "it is no text, or too long",
  day: "it is no day",
  moment: "it is no moment in UTC",
} as const;

type CheckedText = (cell: number | string) => string | undefined;

function checkedText(variable: Variable): CheckedText {
  if (variable.kind === "integer") return integerText(variable);
  if (variable.kind === "decimal") return decimalText(variable);
  if (variable.kind === "text") return answerText(variable);
  const fits = variable.kind === "day" ? isDay : isMoment;
  return (cell) => (typeof cell === "string" && fits(cell) ? cell : undefined);
}

/** A missing code must have a label: nobody could tell what an unknown one means. */
function knownCodes(variable: IntegerVariable | DecimalVariable): (value: number) => boolean {
  const known = new Set(allValueLabels(variable).map(({ value }) => value));
  return (value) => !isMissingCode(value) || known.has(value);
}

function integerText(variable: IntegerVariable): CheckedText {
  const isKnown = knownCodes(variable);
  return (cell) => (typeof cell === "number" && cell === (cell | 0) && isKnown(cell) ? String(cell) : undefined); // Parquet's has 32 bits
}

function decimalText(variable: DecimalVariable): CheckedText {
  const isKnown = knownCodes(variable);
  const { decimals } = variable;
  const fraction = decimals === 0 ? "" : `(?:\\.\\d{1,${decimals}})?`;
  const pattern = new RegExp(`^-?(?:0|[1-9]\\d{0,${17 - decimals}})${fraction}$`, "u"); // 18 digits: Parquet's DECIMAL of 64 bits
  return (cell) => {
    const text = typeof cell === "number" ? String(cell) : cell;
    if (!pattern.test(text)) return undefined;
    if (!text.startsWith("-9")) return text;
    const value = Number(text);
    // A database may say -99.00; a missing code is told by its text in a Data Package, so that it is written in one way.
    return isKnown(value) ? (isMissingCode(value) ? String(value) : text) : undefined;
  };
}

function answerText({ maxLength }: TextVariable): CheckedText {
  return (cell) => (typeof cell === "string" && cell.length <= maxLength ? cell : undefined);
}
