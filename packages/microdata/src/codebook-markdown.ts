import { lineBreakMark } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import { allValueLabels } from "./missing-codes.ts";
import { onOneLine } from "./shorten.ts";
import { inLanguage, type Language, type Variable } from "./variable.ts";

const words = {
  nl: {
    made: "Gemaakt",
    version: "Versie",
    survey: "Enquête",
    wave: "Golf",
    data: "De gegevens",
    variables: "Variabelen",
    value: "Waarde",
    meaning: "Betekenis",
    missing: "ontbrekend",
    wordings: "Verwoording per golf",
    kinds: { integer: "geheel getal", decimal: "decimaal getal", text: "tekst", day: "dag", moment: "moment (UTC)" },
    levels: { nominal: "nominaal", ordinal: "ordinaal", scale: "schaal" },
    notes: [
      "De gegevens zijn een CSV-bestand: UTF-8, komma's, een decimale punt, dagen als 2026-11-24.",
      "Waarden van -99 tot en met -90 zeggen waarom er geen antwoord is; lege cellen zijn leeg zonder bekende reden.",
      `Een nieuwe regel in een tekst staat hier als ${lineBreakMark}, want SPSS leest per regel; NDJSON en Parquet hebben de tekst zelf.`,
      "Aantallen staan niet in dit codeboek: die komen alleen uit een vrijgave.",
      "SPSS-syntax als deze wordt getest met PSPP. De Stata-do-file is alleen als tekst nagekeken, niet in Stata uitgevoerd.",
    ],
  },
  en: {
    made: "Made",
    version: "Version",
    survey: "Survey",
    wave: "Wave",
    data: "The data",
    variables: "Variables",
    value: "Value",
    meaning: "Meaning",
    missing: "missing",
    wordings: "Wording by wave",
    kinds: { integer: "whole number", decimal: "decimal number", text: "text", day: "day", moment: "moment (UTC)" },
    levels: { nominal: "nominal", ordinal: "ordinal", scale: "scale" },
    notes: [
      "The data are a CSV file: UTF-8, commas, a decimal point, days as 2026-11-24.",
      "Values from -99 up to and including -90 say why there is no answer; empty cells are empty for no known reason.",
      `A new line within a text is written as ${lineBreakMark} here, as SPSS reads line by line; NDJSON and Parquet have the text itself.`,
      "There are no counts in this codebook: those come from a release only.",
      "SPSS syntax as this is tested with PSPP. The Stata do-file was checked as text only, not run in Stata.",
    ],
  },
} as const;

/**
 * The codebook for people, in Markdown.
 *
 * @param language - Of all texts; Dutch where one has no other.
 *
 * @example
 * const page = (dataset: Dataset, variables: readonly Variable[]) => codebookMarkdown(dataset, variables, "en");
 */
export function codebookMarkdown(dataset: Dataset, variables: readonly Variable[], language: Language): string {
  const say = words[language];
  const text = (both: { readonly nl: string; readonly en?: string | undefined }) => plain(inLanguage(both, language));
  return [
    `# ${text(dataset.title)}`,
    text(dataset.description),
    [
      `- ${say.survey}: ${plain(dataset.surveyKey)}, ${say.version.toLowerCase()} ${dataset.surveyVersion}`,
      `- ${say.wave}: ${plain(dataset.waveId)}`,
      `- ${say.version}: ${plain(dataset.version)}`,
      `- ${say.made}: ${dataset.created}`,
    ].join("\n"),
    `## ${say.data}`,
    say.notes.map((note) => `- ${note}`).join("\n"),
    `## ${say.variables}`,
    ...variables.flatMap((variable) => [
      `### ${plain(variable.name)}: ${text(variable.label)}`,
      ...(variable.question === undefined ? [] : [`> ${text(variable.question)}`]),
      `${say.kinds[variable.kind]}, ${say.levels[variable.level]}`,
      ...valueTable(variable, language),
    ]),
    `## ${say.wordings}`,
    ...dataset.waves.flatMap(({ waveId, surveyVersion, wordings }) => [
      `### ${plain(waveId)} (${say.version.toLowerCase()} ${surveyVersion})`,
      wordings.map((wording) => `- ${plain(wording.variable)}: ${text(wording.text)}`).join("\n"),
    ]),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function valueTable(variable: Variable, language: Language): string[] {
  const labels = allValueLabels(variable);
  if (labels.length === 0) return [];
  const { value, meaning, missing } = words[language];
  return [
    [
      `| ${value} | ${meaning} |`,
      "| ---: | --- |",
      ...labels.map((label) => `| ${label.value} | ${plain(inLanguage(label.text, language))}${label.isMissing ? ` (${missing})` : ""} |`),
    ].join("\n"),
  ];
}

/** A text that means nothing to Markdown or HTML. */
function plain(text: string): string {
  return onOneLine(text).replace(/[\\`*_{}[\]<>#|~&]/gu, "\\$&");
}
