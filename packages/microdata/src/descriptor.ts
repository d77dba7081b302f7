/** `datapackage.json`: https://datapackage.org/standard/data-package/ (version 2.0), https://datapackage.org/standard/data-resource/ */
import { csvDialect } from "./csv.ts";
import type { Dataset } from "./dataset.ts";
import type { TableSchema } from "./table-schema.ts";
import { inLanguage, type Language } from "./variable.ts";

/** A file of a data package, measured. */
export interface PackagedFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly bytes: number;
  readonly hash: string;
  /** Of a table in our CSV; undefined for other files. */
  readonly schema: TableSchema | undefined;
}

const profile = "https://datapackage.org/profiles/2.0/datapackage.json";

/** The descriptor of a data package, as JSON values. */
export function descriptor(dataset: Dataset, files: readonly PackagedFile[], language: Language): object {
  return {
    $schema: profile,
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
    resources: files.map(resource),
  };
}

function resource({ name, path, title, format, mediatype, bytes, hash, schema }: PackagedFile): object {
  return {
    name,
    ...(schema === undefined ? {} : { type: "table" }),
    path,
    title,
    format,
    mediatype,
    encoding: "utf-8",
    bytes,
    hash,
    ...(schema === undefined ? {} : { dialect: csvDialect, schema }),
  };
}
