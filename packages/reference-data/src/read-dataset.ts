import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Day } from "@reform-exchange/schemas";
import { CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import { checkDataset } from "./check-dataset.ts";
import { DatasetError, type DatasetFault, type Origin, type ReferenceDataset } from "./reference-dataset.ts";
import { tables } from "./tables.ts";

const manifestFile = "dataset.json";

const Manifest = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d+$/u),
  windowStartsOn: Day,
  centreMunicipalitiesStatedOn: Day,
});

/** The files of a data set, read but not looked into; enough to know which data it is. */
export interface DatasetFiles {
  readonly version: string;
  /** SHA-256 over all files, in hexadecimal. */
  readonly sha256: string;
  readonly manifest: z.infer<typeof Manifest>;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the files of the reference data in a folder, without checking their rows.
 *
 * @param folder path of the folder that holds `dataset.json` and the CSV files
 * @throws DatasetError when a file can't be read, or `dataset.json` is not as it should be
 */
export async function readDatasetFiles(folder: string): Promise<DatasetFiles> {
  const names = [manifestFile, ...Object.values(tables).map(({ file }) => file)];
  const read = await Promise.allSettled(names.map((name) => readFile(join(folder, name), "utf8")));
  const faults = read.flatMap((result, index) => (result.status === "rejected" ? [unreadable(names[index] ?? "", result.reason)] : []));
  if (faults.length > 0) throw new DatasetError(faults);
  const texts = new Map(
    read.flatMap((result, index): [string, string][] => (result.status === "fulfilled" ? [[names[index] ?? "", result.value]] : [])),
  );
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(`${name}\0${text}\0`);
  const manifest = readManifest(texts.get(manifestFile) ?? "");
  return { version: manifest.version, sha256: hash.digest("hex"), manifest, texts };
}

/**
 * Parses and checks the files of a data set.
 *
 * @returns the data, with half-open periods
 * @throws DatasetError naming every fault with its file and row
 */
export function parseDataset({ manifest, sha256, texts }: DatasetFiles): ReferenceDataset {
  const faults: DatasetFault[] = [];
  const rowsOf = <Row>({ file, schema }: { file: string; schema: z.ZodType<Row> }): (Row & { origin: Origin })[] =>
    parseRows(file, texts.get(file) ?? "", faults).flatMap(({ row, record }) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ ...parsed.data, origin: { file, row } }];
      faults.push(...parsed.error.issues.map((issue) => ({ file, row, message: `${issue.path.join(".") || "row"}: ${issue.message}` })));
      return [];
    });

  const dataset = {
    ...manifest,
    sha256,
    classifications: rowsOf(tables.classifications),
    regions: rowsOf(tables.regions),
    regionNames: rowsOf(tables.regionNames),
    alternativeNames: rowsOf(tables.alternativeNames),
    memberships: rowsOf(tables.memberships),
    lineage: rowsOf(tables.lineage),
    bases: rowsOf(tables.bases),
    judgedBoundaries: rowsOf(tables.judgedBoundaries),
    goals: rowsOf(tables.goals),
    indicators: rowsOf(tables.indicators),
    evaluationProgramme: rowsOf(tables.evaluationProgramme),
    evaluationStatements: rowsOf(tables.evaluationStatements),
    evaluationStrands: rowsOf(tables.evaluationStrands),
    evaluationQuestions: rowsOf(tables.evaluationQuestions),
    evaluationParts: rowsOf(tables.evaluationParts),
    evaluationCycles: rowsOf(tables.evaluationCycles),
  };
  if (faults.length === 0) faults.push(...checkDataset(dataset));
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset;
}

/**
 * Reads the reference data in a folder and checks it.
 *
 * @param folder path of the folder that holds `dataset.json` and the CSV files
 * @returns the data, with half-open periods
 * @throws DatasetError naming every fault with its file and row
 *
 * @example
 * const dataset = await readDataset(packagedData);
 */
export async function readDataset(folder: string): Promise<ReferenceDataset> {
  return parseDataset(await readDatasetFiles(folder));
}

function unreadable(file: string, reason: unknown): DatasetFault {
  return { file, row: 0, message: `can't be read: ${reason instanceof Error ? reason.message : String(reason)}` };
}

function readManifest(text: string): z.infer<typeof Manifest> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new DatasetError([{ file: manifestFile, row: 1, message: "is no valid JSON" }]);
  }
  const manifest = Manifest.safeParse(content);
  if (manifest.success) return manifest.data;
  throw new DatasetError(
    manifest.error.issues.map((issue) => ({ file: manifestFile, row: 1, message: `${issue.path.join(".") || "file"}: ${issue.message}` })),
  );
}

interface ParsedRow {
  readonly row: number;
  readonly record: Record<string, string>;
}

function parseRows(file: string, text: string, faults: DatasetFault[]): ParsedRow[] {
  try {
    const parsed: { info: { lines: number }; record: Record<string, string> }[] = parse(text, { bom: true, columns: true, info: true });
    return parsed.map(({ info, record }) => ({ row: info.lines, record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ file, row: typeof error["lines"] === "number" ? error["lines"] : 1, message: error.message });
    return [];
  }
}
