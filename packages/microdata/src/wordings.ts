import type { Field, TableSchema } from "@reform-exchange/data-package";
import type { WaveWordings } from "./dataset.ts";

const columns: readonly Field[] = [
  { name: "wave_id", type: "string", title: "The wave" },
  { name: "survey_version", type: "integer", title: "The version of the questionnaire that it used" },
  { name: "variable", type: "string", title: "Name of the variable" },
  { name: "question_key", type: "string", title: "Key of its question, the same over all waves" },
  { name: "wording_nl", type: "string", title: "Wording of the question in Dutch" },
  { name: "wording_en", type: "string", title: "Wording of the question in English, where there is one" },
];

/** The wordings' own Table Schema. */
export const wordingsSchema: TableSchema = { fields: columns, missingValues: [{ value: "", label: "" }] };

/** How each question was worded in each wave, as a table: the header, and the rows under it. */
export function wordingRows(waves: readonly WaveWordings[]): readonly (readonly string[])[] {
  return [
    columns.map(({ name }) => name),
    ...waves.flatMap(({ waveId, surveyVersion, wordings }) =>
      wordings.map(({ variable, questionKey, text }) => [waveId, String(surveyVersion), variable, questionKey, text.nl, text.en ?? ""]),
    ),
  ];
}
