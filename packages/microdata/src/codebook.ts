import type { Field, TableSchema } from "@reform-exchange/data-package";
import { allValueLabels } from "./missing-codes.ts";
import type { Variable } from "./variable.ts";

/** The columns of the codebook. */
const columns: readonly Field[] = [
  { name: "variable", type: "string", title: "Name of the variable" },
  { name: "question_key", type: "string", title: "Key of its question" },
  { name: "kind", type: "string", title: "What its values are: integer, decimal, text, day or moment" },
  { name: "level", type: "string", title: "How they may be used: nominal, ordinal or scale" },
  { name: "label_nl", type: "string", title: "Label in Dutch" },
  { name: "label_en", type: "string", title: "Label in English, where there is one" },
  { name: "wording_nl", type: "string", title: "Full wording of the question in Dutch" },
  { name: "wording_en", type: "string", title: "Full wording of the question in English, where there is one" },
  { name: "value", type: "integer", title: "A value; empty where the values of the variable stand for themselves" },
  { name: "value_label_nl", type: "string", title: "What the value stands for, in Dutch" },
  { name: "value_label_en", type: "string", title: "What the value stands for, in English, where there is a text" },
  { name: "is_missing", type: "boolean", title: "Does the value say why there is no answer?" },
];

/** The codebook's own Table Schema. */
export const codebookSchema: TableSchema = { fields: columns, missingValues: [{ value: "", label: "" }] };

/**
 * The codebook as a table: a row for each value of each variable, missing codes last, and one for a variable without. It has no counts:
 * those are published by a release, which protects them.
 *
 * @returns The header, and the rows under it; each cell a text, as it stands in `codebook.csv`.
 *
 * @example
 * const [header, ...rows] = codebookRows([
 *   { name: "since", label: { nl: "Sinds" }, kind: "day", level: "scale", valueLabels: [] },
 * ]);
 */
export function codebookRows(variables: readonly Variable[]): readonly (readonly string[])[] {
  return [columns.map(({ name }) => name), ...variables.flatMap(rowsOf)];
}

function rowsOf(variable: Variable): string[][] {
  const { label, question } = variable;
  const facts = [variable.name, variable.questionKey ?? "", variable.kind, variable.level];
  const texts = [label.nl, label.en ?? "", question?.nl ?? "", question?.en ?? ""];
  const labels = allValueLabels(variable);
  if (labels.length === 0) return [[...facts, ...texts, "", "", "", ""]];
  return labels.map(({ value, text, isMissing }) => [...facts, ...texts, String(value), text.nl, text.en ?? "", String(isMissing)]);
}
