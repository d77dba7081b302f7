import { checkDataset } from "./check-dataset.ts";
import { checkVariables } from "./check-variables.ts";
import { codebookRows, codebookSchema } from "./codebook.ts";
import { codebookMarkdown } from "./codebook-markdown.ts";
import { csv, csvLine } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import { descriptor, type PackagedFile } from "./descriptor.ts";
import { Measured } from "./measured.ts";
import { spssSyntax } from "./spss-syntax.ts";
import { stataDoFile } from "./stata-do-file.ts";
import { tableSchema } from "./table-schema.ts";
import { inLanguage, type Language, type Rows, type Variable } from "./variable.ts";
import { wordingRows, wordingsSchema } from "./wordings.ts";
import { type ZipEntry, zip } from "./zip.ts";

export interface DataPackageOptions {
  /** The language of labels, codebook and syntax; Dutch by default. `codebook.csv` and `wordings.csv` have both. */
  readonly language?: Language;
}

/** A file that is to be packed; what it measures is known afterwards. */
interface File extends Omit<PackagedFile, "bytes" | "hash"> {
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
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
  const files = filesOf(dataset, variables, rows, language).map((file) => ({ file, measured: new Measured() }));
  const packed: ZipEntry[] = files.map(({ file, measured }) => ({ path: file.path, content: () => measured.through(file.content()) }));
  const describe = (): Iterable<Uint8Array> => {
    const described = files.map(({ file: { content: _, ...facts }, measured }) => ({ ...facts, ...measured.result() }));
    return text(`${JSON.stringify(descriptor(dataset, described, language), null, 2)}\n`);
  };
  yield* zip([...packed, { path: "datapackage.json", content: describe }], dataset.created);
}

function filesOf(dataset: Dataset, variables: readonly Variable[], rows: Rows, language: Language): File[] {
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
