import { csvLine, type PackageFacts, type PackageFile, packageZip } from "@reform-exchange/data-package";
import { checkDataset } from "./check-dataset.ts";
import { checkVariables } from "./check-variables.ts";
import { codebookRows, codebookSchema } from "./codebook.ts";
import { codebookMarkdown } from "./codebook-markdown.ts";
import { csv } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import { spssSyntax } from "./spss-syntax.ts";
import { stataDoFile } from "./stata-do-file.ts";
import { tableSchema } from "./table-schema.ts";
import { inLanguage, type Language, type Rows, type Variable } from "./variable.ts";
import { wordingRows, wordingsSchema } from "./wordings.ts";

export interface DataPackageOptions {
  /** The language of labels, codebook and syntax; Dutch by default. `codebook.csv` and `wordings.csv` have both. */
  readonly language?: Language;
}

/**
 * A Data Package 2.0 as a zip: `<name>.csv` with the answers, `<name>.sps` and `<name>.do` that read it into SPSS and Stata, `codebook.md`,
 * `codebook.csv`, `wordings.csv` with the wording of every wave, and last `datapackage.json`, which has the length and the SHA-256 of each.
 *
 * Line breaks within texts are written as `↵` here, since SPSS reads line by line; NDJSON and Parquet have the text itself.
 *
 * @param dataset - What is said of the data as a whole.
 * @param variables - The columns.
 * @param rows - The responses, each a cell for each variable in their order. They are read once, and ended when the reader stops.
 * @returns The zip in chunks. The same input gives the same bytes. Throws an `ExportError` at the data set or the variables before the
 * first, and a `CellError` at a row that doesn't fit.
 * @see https://datapackage.org/standard/data-package/ (2.0) for the format.
 *
 * @example
 * const download = (dataset: Dataset, variables: readonly Variable[], rows: Rows) => Readable.from(dataPackage(dataset, variables, rows));
 */
export async function* dataPackage(
  dataset: Dataset,
  variables: readonly Variable[],
  rows: Rows,
  options: DataPackageOptions = {},
): AsyncGenerator<Uint8Array> {
  checkVariables(variables);
  checkDataset(dataset, variables);
  const language = options.language ?? "nl";
  yield* packageZip(factsOf(dataset, language), filesOf(dataset, variables, rows, language), { moment: dataset.created });
}

/** What the descriptor says of the package, in the order in which it stands there. */
function factsOf(dataset: Dataset, language: Language): PackageFacts {
  return {
    name: dataset.name,
    id: dataset.id,
    title: inLanguage(dataset.title, language),
    description: inLanguage(dataset.description, language),
    version: dataset.version,
    created: dataset.created,
    licenses: dataset.licenses,
    contributors: dataset.contributors,
    sources: dataset.sources,
    // Not in the profile, which allows more: where in the study the data belong.
    surveyKey: dataset.surveyKey,
    surveyVersion: dataset.surveyVersion,
    waveId: dataset.waveId,
  };
}

function filesOf(dataset: Dataset, variables: readonly Variable[], rows: Rows, language: Language): PackageFile[] {
  const { name } = dataset;
  const csvFile = { format: "csv", mediatype: "text/csv" };
  const plain = { mediatype: "text/plain", schema: undefined };
  const titles = words[language];
  return [
    {
      ...{
        name: "codebook-text",
        path: "codebook.md",
        title: titles.codebook,
        format: "md",
        mediatype: "text/markdown",
        schema: undefined,
      },
      content: () => text(codebookMarkdown(dataset, variables, language)),
    },
    {
      ...{ name: "codebook", path: "codebook.csv", title: titles.codebook, ...csvFile, schema: codebookSchema },
      content: () => text(codebookRows(variables).map(csvLine).join("")),
    },
    {
      ...{ name: "wordings", path: "wordings.csv", title: titles.wordings, ...csvFile, schema: wordingsSchema },
      content: () => text(wordingRows(dataset.waves).map(csvLine).join("")),
    },
    {
      ...{ name: "spss", path: `${name}.sps`, title: titles.spss, format: "sps", ...plain },
      content: () => text(spssSyntax(dataset, variables, language)),
    },
    {
      ...{ name: "stata", path: `${name}.do`, title: titles.stata, format: "do", ...plain },
      content: () => text(stataDoFile(dataset, variables, language)),
    },
    {
      ...{ name: "data", path: `${name}.csv`, title: inLanguage(dataset.title, language), ...csvFile },
      schema: tableSchema(variables, language, dataset.primaryKey),
      content: () => csv(variables, rows, { lineBreaks: "marked" }),
    },
  ];
}

const words = {
  nl: { codebook: "Codeboek", wordings: "Verwoording van de vragen per golf", spss: "SPSS-syntax", stata: "Stata-do-file" },
  en: { codebook: "Codebook", wordings: "Wording of the questions by wave", spss: "SPSS syntax", stata: "Stata do-file" },
} as const;

const encoder = new TextEncoder();
const text = (content: string): Iterable<Uint8Array> => [encoder.encode(content)];
