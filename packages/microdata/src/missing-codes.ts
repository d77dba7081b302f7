/**
 * Why a number is not there is itself a number, the same in every variable and every file: all values from -99 to -90. SPSS takes such a
 * range as user-missing values and Stata as `.a` to `.j`, so that none is ever counted in a mean.
 */
import { isNumeric, type ValueLabel, type Variable } from "./variable.ts";

/** The values that say why there is no answer: from the lowest up to and including the highest. */
export const missingCodes = { lowest: -99, highest: -90 } as const;

/** The missing codes that every variable of numbers has; -96 to -90 are options of its own question. */
export const generalMissing: readonly ValueLabel[] = [
  { value: -99, text: { nl: "Geen antwoord", en: "No answer" }, isMissing: true },
  { value: -98, text: { nl: "Niet gevraagd", en: "Not asked" }, isMissing: true },
];

/** Does the value say why there is no answer? */
export function isMissingCode(value: number): boolean {
  return value >= missingCodes.lowest && value <= missingCodes.highest && Number.isInteger(value);
}

/** All that a variable's values stand for: its own values in their order, and then the missing codes from -90 down. */
export function allValueLabels(variable: Variable): readonly ValueLabel[] {
  if (!isNumeric(variable)) return [];
  const own = variable.valueLabels;
  const general = generalMissing.filter(({ value }) => !own.some((label) => label.value === value));
  const missing = [...own.filter(({ isMissing }) => isMissing), ...general].toSorted((one, other) => other.value - one.value);
  return [...own.filter(({ isMissing }) => !isMissing), ...missing];
}
