/**
 * The files of a cut, made of nothing but its own rows and what was frozen with them: the same revision gives the same bytes, on whatever machine
 * and at whatever time. Canonical CSV, ordered by key byte by byte; no clock is read here.
 */
import { createHash } from "node:crypto";
import { type Cells, type DescribedFile, descriptor, type TableSchema, tableCsv } from "@reform-exchange/data-package";
import { notOpen } from "@reform-exchange/microdata";
import type { DataCutFile, DataCutManifest, DataCutRevision, LocalizedText } from "@reform-exchange/schemas";
import type { Rows, Statement } from "../database/database.ts";
import { nameBasedUuid } from "../name-based-uuid.ts";
import { moment } from "../sql-json.ts";
import type { CutVersions } from "./freeze-cut.ts";

/** How many rows one statement reads. */
const batchSize = 5000;

/** A cut that is frozen, and the revision that is made of it. */
export interface FrozenCut {
  readonly cutId: string;
  readonly title: LocalizedText;
  readonly frozenAt: string;
  readonly versions: CutVersions;
  readonly revision: number;
  readonly reason: DataCutRevision["reason"];
  readonly tables: readonly CutTable[];
}

export interface CutTable {
  readonly name: string;
  readonly title: LocalizedText;
  readonly schema: TableSchema;
  /** How many rows it should have; how many stand in its file is counted when that is written. */
  readonly rows: number;
}

/** A small file that is made of what the others measure. */
export interface SmallFile extends Pick<DataCutFile, "name" | "title" | "mediaType"> {
  readonly content: Buffer;
}

const readCut: Statement = {
  name: "data-cuts.frozen-cut",
  text: `select cut.title::text as "title", ${moment("cut.frozen_at")} as "frozenAt", cut.versions::text as "versions", revision.reason
    from data_cut cut join data_cut_revision revision on revision.cut_id = cut.id and revision.number = $2::int
    where cut.id = $1::text and cut.frozen_at is not null`,
};
const readTables: Statement = {
  name: "data-cuts.tables",
  text: `select name, title::text as "title", schema::text as "schema", row_count as "rows"
    from data_cut_table where cut_id = $1::text order by position`,
};
const readBatch: Statement = {
  name: "data-cuts.batch",
  text: `select key, cells::text as "cells" from data_cut_row
    where cut_id = $1::text and table_name = $2::text and key > $3::text order by key limit ${batchSize}`,
};

/** A frozen cut with the tables that it holds now; undefined when it is not frozen. */
export async function readFrozenCut(rows: Rows, cutId: string, revision: number): Promise<FrozenCut | undefined> {
  const [cut] = await rows<{ title: string; frozenAt: string; versions: string; reason: DataCutRevision["reason"] }>(readCut, [
    cutId,
    revision,
  ]);
  if (!cut) return undefined;
  const tables = await rows<{ name: string; title: string; schema: string; rows: number }>(readTables, [cutId]);
  // All of these are as they were when the cut was frozen.
  return {
    cutId,
    revision,
    reason: cut.reason,
    title: JSON.parse(cut.title) as LocalizedText,
    frozenAt: cut.frozenAt,
    versions: JSON.parse(cut.versions) as CutVersions,
    tables: tables.map(({ name, title, schema, rows: count }) => ({
      name,
      title: JSON.parse(title) as LocalizedText,
      schema: JSON.parse(schema) as TableSchema,
      rows: count,
    })),
  };
}

/** The file of a table. */
export function tableFileName({ name }: Pick<CutTable, "name">): string {
  return `${name}.csv`;
}

/** The content of a table's file. */
export interface TableContent extends AsyncIterable<Uint8Array> {
  /** How many rows were in what was read of it so far. */
  readonly rowsRead: () => number;
}

/** A table of a cut as CSV, read in batches by key, so that nothing stays open between them. */
export function tableContent(rows: Rows, cutId: string, { name, schema }: CutTable): TableContent {
  let count = 0;
  async function* batches(): AsyncGenerator<Cells[]> {
    for (let after = ""; ; ) {
      const found = await rows<{ key: string; cells: string }>(readBatch, [cutId, name, after]);
      const last = found.at(-1);
      if (!last) return;
      count += found.length;
      yield found.map(({ cells }) => JSON.parse(cells) as Cells); // as they were frozen
      after = last.key;
    }
  }
  const names = schema.fields.map((field) => field.name);
  return { rowsRead: () => count, [Symbol.asyncIterator]: () => tableCsv(names, batches()) };
}

/** A file whose bytes are known. */
export type MeasuredFile = Pick<DataCutFile, "name" | "rows" | "bytes" | "sha256">;

/** The names of the files beside those of tables. */
const smallFileNames = ["datapackage.json", "SHA256SUMS", "manifest.json"] as const;

/**
 * The files beside those of tables, in their order: `datapackage.json`, `SHA256SUMS` over all before it, and `manifest.json`.
 *
 * @param measured the files of the tables, in the order of these
 * @returns the files, and the hash of the whole: that of `SHA256SUMS`
 */
export function smallFiles(
  cut: FrozenCut,
  measured: readonly MeasuredFile[],
): { readonly files: readonly SmallFile[]; readonly sha256: string } {
  const datapackage = small("datapackage.json", "application/json", packageOf(cut, measured), {
    nl: "Data Package: de tabellen met hun velden",
    en: "Data Package: the tables with their fields",
  });
  const listed = [...measured, measuredOf(datapackage)];
  const sums = small("SHA256SUMS", "text/plain", listed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""), {
    nl: "De SHA-256 van elk bestand, voor sha256sum --check",
    en: "The SHA-256 of each file, for sha256sum --check",
  });
  const { sha256 } = measuredOf(sums);
  const manifest: DataCutManifest = {
    cutId: cut.cutId,
    revision: cut.revision,
    reason: cut.reason,
    frozenAt: cut.frozenAt,
    ...cut.versions,
    files: listed.map(({ name, rows, bytes, sha256: hash }) => ({ name, rows, bytes, sha256: hash })),
    sha256,
  };
  const ofManifest = small("manifest.json", "application/json", `${JSON.stringify(manifest, null, 2)}\n`, {
    nl: "Manifest: versies, aantallen rijen en hashes",
    en: "Manifest: versions, row counts and hashes",
  });
  return { files: [datapackage, sums, ofManifest], sha256 };
}

/** A small file, measured. */
export function measuredOf({ name, content }: SmallFile): MeasuredFile {
  return { name, rows: null, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}

function small(name: (typeof smallFileNames)[number], mediaType: string, content: string, title: LocalizedText): SmallFile {
  return { name, mediaType, title, content: Buffer.from(content) };
}

function packageOf({ cutId, revision, title, tables, versions }: FrozenCut, measured: readonly MeasuredFile[]): string {
  const described = tables.map((table): DescribedFile => {
    const name = tableFileName(table);
    const file = measured.find((each) => each.name === name);
    if (!file) throw new Error(`${name} was not measured`);
    const { bytes, sha256 } = file;
    const about = { name: table.name, path: name, title: table.title.nl, schema: table.schema };
    return { ...about, format: "csv", mediatype: "text/csv", bytes, hash: `sha256:${sha256}` };
  });
  return descriptor(
    {
      name: cutId,
      id: `urn:uuid:${nameBasedUuid("data-cut", cutId, String(revision))}`,
      title: title.nl,
      description: `Datasnede ${cutId}, alleen voor de evaluatie. manifest.json zegt wanneer die bevroren is.`,
      version: `${revision}.0.0`,
      licenses: [notOpen],
      contributors: [{ title: "Reform Exchange", roles: ["publisher"] }],
      sources: [{ title: "Referentiedata / reference data", version: versions.referenceData.version }],
    },
    described,
  );
}
