/** The variables as a Table Schema of Data Package 2.0: https://datapackage.org/standard/table-schema/ */
import type { Category, Field, MissingValue, TableSchema } from "@reform-exchange/data-package";
import { allValueLabels } from "./missing-codes.ts";
import { inLanguage, isNumeric, type Language, type Variable } from "./variable.ts";

const types = { integer: "integer", decimal: "number", text: "string", day: "date", moment: "datetime" } as const;
const empty = { nl: "Leeg", en: "Empty" };
/** The most points that a scale has besides its lowest; more steps than that are no scale but codes with room between them. */
const longestScale = 10;

/**
 * The variables as a Table Schema: value labels as categories, missing codes with their labels.
 *
 * @param variables - The columns.
 * @param language - Of the labels; Dutch where a text has no other.
 * @param primaryKey - The variables that tell the rows apart.
 *
 * @example
 * const schema = tableSchema([{ name: "since", label: { nl: "Sinds" }, kind: "day", level: "scale", valueLabels: [] }], "nl");
 */
export function tableSchema(variables: readonly Variable[], language: Language, primaryKey: readonly string[] = []): TableSchema {
  return {
    fields: variables.map((variable) => field(variable, language, primaryKey)),
    missingValues: [{ value: "", label: empty[language] }],
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
  };
}

function field(variable: Variable, language: Language, primaryKey: readonly string[]): Field {
  const isKey = primaryKey.includes(variable.name);
  const categories = categoriesOf(variable, language);
  const constraints = {
    ...(isKey ? { required: true as const } : {}), // a literal, as the type asks
    ...(isKey && primaryKey.length === 1 ? { unique: true as const } : {}), // the same
    ...(variable.kind === "text" ? { maxLength: variable.maxLength } : {}),
  };
  return {
    name: variable.name,
    type: types[variable.kind],
    title: inLanguage(variable.label, language),
    ...(variable.question === undefined ? {} : { description: inLanguage(variable.question, language) }),
    ...(categories.length > 0 ? { categories, categoriesOrdered: variable.level === "ordinal" } : {}),
    ...(isNumeric(variable) ? { missingValues: missingValues(variable, language) } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Categories must name every value that occurs: a point without a label is named by its number. */
function categoriesOf(variable: Variable, language: Language): Category[] {
  if (variable.kind !== "integer" || variable.level === "scale") return [];
  const named = variable.valueLabels
    .filter(({ isMissing }) => !isMissing)
    .map(({ value, text }) => ({ value, label: inLanguage(text, language) }));
  const values = named.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (variable.level === "nominal" || named.length === 0 || highest - lowest > longestScale) return named;
  return Array.from({ length: highest - lowest + 1 }, (_, step) => {
    const value = lowest + step;
    return named.find((category) => category.value === value) ?? { value, label: String(value) };
  });
}

function missingValues(variable: Variable, language: Language): MissingValue[] {
  const codes = allValueLabels(variable).filter(({ isMissing }) => isMissing);
  return [
    { value: "", label: empty[language] },
    ...codes.map(({ value, text }) => ({ value: String(value), label: inLanguage(text, language) })),
  ];
}
