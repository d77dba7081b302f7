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
  const hash = createHash("sha256");
  const faults: DatasetFault[] = [];

  const read = async (file: string): Promise<string> => {
    try {
      const text = await readFile(join(folder, file), "utf8");
      hash.update(`${file}\0${text}\0`);
      return text;
    } catch (cause) {
      throw new DatasetError([{ file, row: 0, message: `can't be read: ${cause instanceof Error ? cause.message : String(cause)}` }]);
    }
  };

  const rowsOf = async <Row>({ file, schema }: { file: string; schema: z.ZodType<Row> }): Promise<(Row & { origin: Origin })[]> => {
    const text = await read(file);
    return parseRows(file, text, faults).flatMap(({ row, record }) => {
      const parsed = schema.safeParse(record);
      if (parsed.success) return [{ ...parsed.data, origin: { file, row } }];
      faults.push(...parsed.error.issues.map((issue) => ({ file, row, message: `${issue.path.join(".") || "row"}: ${issue.message}` })));
      return [];
    });
  };

  const manifest = readManifest(await read(manifestFile));
  const dataset = {
    ...manifest,
    classifications: await rowsOf(tables.classifications),
    regions: await rowsOf(tables.regions),
    regionNames: await rowsOf(tables.regionNames),
    alternativeNames: await rowsOf(tables.alternativeNames),
    memberships: await rowsOf(tables.memberships),
    lineage: await rowsOf(tables.lineage),
    bases: await rowsOf(tables.bases),
    judgedBoundaries: await rowsOf(tables.judgedBoundaries),
    sha256: hash.digest("hex"),
  };
  if (faults.length === 0) faults.push(...checkDataset(dataset));
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset;
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
