import { ExportError } from "./export-error.ts";
import { isMissingCode } from "./missing-codes.ts";
import { isReservedName } from "./reserved-names.ts";
import { isNumeric, type Variable } from "./variable.ts";

/** What the longest text may be: in UTF-8 it has at most three times as many bytes, and SPSS holds 32,767. */
const maxTextLength = 10_000;
const maxDecimals = 9;

/**
 * Throws an `ExportError` that names every fault of the variables: what some program could not read, or would read as something else.
 *
 * @example
 * checkVariables([{ name: "remarks", label: { nl: "Opmerkingen" }, kind: "text", maxLength: 1000, level: "nominal", valueLabels: [] }]);
 */
export function checkVariables(variables: readonly Variable[]): void {
  const faults = [...(variables.length === 0 ? ["there is no variable"] : []), ...variables.flatMap(faultsOf), ...repeatedNames(variables)];
  if (faults.length > 0) throw new ExportError(faults);
}

function faultsOf(variable: Variable): string[] {
  return [...nameFaults(variable), ...kindFaults(variable), ...valueFaults(variable)].map((fault) => `${variable.name}: ${fault}`);
}

function nameFaults({ name }: Variable): string[] {
  if (!/^[A-Za-z][A-Za-z0-9_]{0,31}$/u.test(name)) {
    return ["a name is a letter, then letters, digits and underscores, at most 32 in all"];
  }
  return isReservedName(name) ? ["SPSS or Stata keeps the name to itself"] : [];
}

function kindFaults(variable: Variable): string[] {
  if (variable.kind === "decimal" && !isWithin(variable.decimals, 0, maxDecimals)) return [`it has 0 to ${maxDecimals} decimals`];
  if (variable.kind === "text" && !isWithin(variable.maxLength, 1, maxTextLength)) {
    return [`its longest text is of 1 to ${maxTextLength} characters`];
  }
  return [];
}

function valueFaults(variable: Variable): string[] {
  const { valueLabels } = variable;
  if (!isNumeric(variable)) return valueLabels.length > 0 ? ["only numbers have value labels"] : [];
  const values = valueLabels.map(({ value }) => value);
  return [
    ...values.filter((value) => value !== (value | 0)).map((value) => `the value ${value} is no whole number of 32 bits`), // as Parquet has
    ...values.filter((value, place) => values.indexOf(value) !== place).map((value) => `the value ${value} is labelled twice`),
    ...valueLabels
      .filter(({ value, isMissing }) => isMissing !== isMissingCode(value))
      .map(({ value, isMissing }) =>
        isMissing ? `${value} can't be a missing code: those are from -99 to -90` : `${value} is always a missing code`,
      ),
  ];
}

function repeatedNames(variables: readonly Variable[]): string[] {
  const names = variables.map(({ name }) => name.toLowerCase());
  return variables
    .filter(({ name }, place) => names.indexOf(name.toLowerCase()) !== place)
    .map(({ name }) => `${name}: the name is here twice`);
}

const isWithin = (value: number, lowest: number, highest: number) => Number.isInteger(value) && value >= lowest && value <= highest;
