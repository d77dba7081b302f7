import { Readable } from "node:stream";
import { Measured } from "@reform-exchange/data-package";
import type { ChangeKind, DataCutFile } from "@reform-exchange/schemas";
import type { Database, Rows, Statement } from "../database/database.ts";
import type { FileStore } from "../files/file-store.ts";
import { contentOf, openNameless } from "../files/nameless-file.ts";
import { recordChanges } from "../writes/record-write.ts";
import { type FrozenCut, type MeasuredFile, measuredOf, readFrozenCut, smallFiles, tableContent, tableFileName } from "./cut-files.ts";
import { holdCut, recordStep } from "./cut-progress.ts";
import { freezeCut } from "./freeze-cut.ts";
import { makeResponseRows } from "./response-rows.ts";

/** What the job of a cut works with. */
export interface CutWorkshop {
  readonly database: Database;
  readonly store: FileStore;
  readonly now: () => string;
  /** Hears of each step, when it can be read. */
  readonly onStep: () => void;
}

const wanted: Statement = {
  name: "data-cuts.wanted",
  text: `select cut_id as "cutId", number as "revision" from data_cut_revision where state = 'making' order by asked_at, cut_id`,
};
/** A million rows came at once: without this they are read and changed by plans for a table of some rows, until the server looks by itself. */
const countAnew: Statement = { name: "data-cuts.analyze", text: "analyze data_cut_row" };
const findMaking: Statement = {
  name: "data-cuts.making",
  text: "select 1 as found from data_cut_revision where cut_id = $1::text and number = $2::int and state = 'making'",
};
const putFile: Statement = {
  name: "data-cuts.put-file",
  text: `insert into data_cut_file (cut_id, revision, name, position, title, media_type, rows, bytes, sha256)
    values ($1::text, $2::int, $3::text, $4::int, $5::json, $6::text, $7::bigint, $8::bigint, $9::text)
    on conflict (cut_id, revision, name) do nothing`,
};
const readFiles: Statement = {
  name: "data-cuts.files-made",
  text: `select name, title::text as "title", media_type as "mediaType", rows::float8 as "rows", bytes::float8 as "bytes", sha256
    from data_cut_file where cut_id = $1::text and revision = $2::int order by position`,
};
const findErased: Statement = {
  name: "data-cuts.find-erased",
  text: `select 1 as "found" from data_cut_table cut_table
      join erased_response erased on erased.wave_id = cut_table.wave_id
      join data_cut_row row on row.cut_id = cut_table.cut_id and row.table_name = cut_table.name and row.key = erased.id::text
    where cut_table.cut_id = $1::text limit 1`,
};
const markMade: Statement = {
  name: "data-cuts.made",
  text: `update data_cut_revision set state = 'made', made_at = $3::timestamptz, sha256 = $4::text
    where cut_id = $1::text and number = $2::int and state = 'making' returning number`,
};
const markFailed: Statement = {
  name: "data-cuts.failed",
  text: `update data_cut_revision set state = 'failed', ended_at = $3::timestamptz
    where cut_id = $1::text and number = $2::int and state = 'making' returning number`,
};
const readLeft: Statement = {
  name: "data-cuts.left",
  text: `select cut_id as "cutId", number as "revision" from data_cut_revision
    where state in ('superseded', 'failed') and has_files and ($1::text is null or cut_id = $1::text)`,
};
/** A process that was taken to be gone may be writing yet: its files are looked for until no job lasts so long. */
const markRemoved: Statement = {
  name: "data-cuts.removed",
  text: `with removed as (delete from data_cut_file where cut_id = $1::text and revision = $2::int)
    update data_cut_revision set has_files = ended_at > $3::timestamptz - interval '1 day' where cut_id = $1::text and number = $2::int`,
};

/** A revision of a cut. */
export interface RevisionOfCut {
  readonly cutId: string;
  readonly revision: number;
}

/** The revisions that are to be made. */
export async function revisionsWanted({ rows }: Database): Promise<RevisionOfCut[]> {
  return await rows<RevisionOfCut>(wanted, []);
}

/** Where the files of a revision are kept. */
function folderOf({ cutId, revision }: RevisionOfCut): string {
  return `data-cuts/${cutId}/${revision}`;
}

/** Where a file of a revision is kept. */
export function storedAs(of: RevisionOfCut, name: string): string {
  return `${folderOf(of)}/${name}`;
}

/**
 * Makes a revision of a cut, from wherever another process left off: what is frozen stays so, and a file that is there is not made again. Nothing of it
 * shows before all of it is there; when it is superseded meanwhile, nothing of it stays.
 */
export async function makeRevision(workshop: CutWorkshop, of: RevisionOfCut, signal: AbortSignal): Promise<void> {
  const { database, store, now } = workshop;
  const { cutId, revision } = of;
  const removeLeft = () => removeLeftFiles({ database, now, openStore: async () => store }, cutId);
  await removeLeft();
  if (!(await isMaking(database.rows, of))) return;
  await freezeCut(database, cutId, revision, now);
  workshop.onStep();
  await database.rows(countAnew, []);
  await makeResponseRows(database.rows, cutId, signal);
  const cut = await readFrozenCut(database.rows, cutId, revision);
  if (!cut) throw new Error(`cut ${cutId} was frozen and is not`);
  try {
    const sha256 = await makeFiles(workshop, cut, signal);
    await finish(workshop, cut, sha256);
  } catch (error) {
    if (!(error instanceof SupersededError)) throw error;
    await removeLeft();
  }
}

/** Thrown where a job finds that what it makes is not wanted any more. */
class SupersededError extends Error {
  override readonly name = "SupersededError";
}

/** Is a revision still to be made? It stays so until the end of a transaction that holds its cut. */
async function isMaking(rows: Rows, { cutId, revision }: RevisionOfCut): Promise<boolean> {
  return (await rows(findMaking, [cutId, revision])).length > 0;
}

interface StoredFile extends Omit<DataCutFile, "title"> {
  readonly title: string;
}

async function makeFiles({ database, store, now, onStep }: CutWorkshop, cut: FrozenCut, signal: AbortSignal): Promise<string> {
  const { cutId, revision, tables } = cut;
  const { rows } = database;
  const assertMaking = async (within: Rows) => {
    if (!(await isMaking(within, cut))) throw new SupersededError();
  };
  const total = tables.reduce((sum, table) => sum + table.rows, 0);
  const made = new Map((await rows<StoredFile>(readFiles, [cutId, revision])).map((file) => [file.name, file]));
  const note = async (position: number, { name, title, mediaType, rows: count, bytes, sha256 }: DataCutFile, done: number) => {
    const values = [cutId, revision, name, position, JSON.stringify(title), mediaType, count, bytes, sha256];
    await database.statements(async (within) => {
      await within(holdCut, [cutId]);
      await assertMaking(within);
      await within(putFile, values);
      await recordStep(within, cutId, { revision, stage: "file", file: name, done, total, at: now() });
    });
    onStep();
  };
  const measured: MeasuredFile[] = [];
  let done = 0;
  for (const [position, table] of tables.entries()) {
    signal.throwIfAborted();
    done += table.rows;
    const name = tableFileName(table);
    const there = made.get(name);
    if (there) {
      measured.push(there);
      continue;
    }
    await assertMaking(rows);
    const content = tableContent(rows, cutId, table);
    const { bytes, sha256 } = await storeContent(store, storedAs(cut, name), content);
    const file = { name, title: table.title, mediaType: "text/csv", rows: content.rowsRead(), bytes, sha256 };
    await note(position, file, done);
    measured.push(file);
  }
  const { files, sha256 } = smallFiles(cut, measured);
  for (const [place, file] of files.entries()) {
    if (made.has(file.name)) continue;
    await store.put(storedAs(cut, file.name), file.content, file.mediaType);
    await note(tables.length + place, { ...measuredOf(file), title: file.title, mediaType: file.mediaType }, done);
  }
  return sha256;
}

/** Stores what comes, measured on its way. It passes through a file, since a store asks how long it is. */
async function storeContent(store: FileStore, key: string, content: AsyncIterable<Uint8Array>) {
  const file = await openNameless();
  try {
    const measured = new Measured();
    await file.writeFile(measured.through(content));
    const { bytes, hash } = measured.result();
    await store.putStream(key, Readable.from(contentOf(file), { objectMode: false }), { bytes, mediaType: "text/csv" });
    return { bytes, sha256: hash.replace(/^sha256:/u, "") };
  } finally {
    await file.close();
  }
}

/** Shows the revision, if nobody was erased meanwhile: then there is another one to make. */
async function finish({ database, now, onStep }: CutWorkshop, { cutId, revision, tables }: FrozenCut, sha256: string): Promise<void> {
  const total = tables.reduce((sum, table) => sum + table.rows, 0);
  await database.statements(async (rows) => {
    await rows(holdCut, [cutId]);
    if ((await rows(findErased, [cutId])).length > 0) throw new Error(`cut ${cutId} has rows of someone who was erased`);
    const at = now();
    const [made] = await rows(markMade, [cutId, revision, at, sha256]);
    if (!made) throw new SupersededError();
    await recordStep(rows, cutId, { revision, stage: "made", done: total, total, at });
    await noteChange(rows, cutId, "updated", at);
  });
  onStep();
}

/** Gives up: what was to be made has failed for good. */
export async function failRevision({ database, now, onStep }: Omit<CutWorkshop, "store">, of: RevisionOfCut): Promise<void> {
  const { cutId, revision } = of;
  await database.statements(async (rows) => {
    await rows(holdCut, [cutId]);
    const at = now();
    if ((await rows(markFailed, [cutId, revision, at])).length === 0) return;
    await recordStep(rows, cutId, { revision, stage: "failed", done: 0, total: 0, at });
    await noteChange(rows, cutId, "updated", at);
  });
  onStep();
}

async function noteChange(rows: Rows, key: string, kind: ChangeKind, at: string): Promise<void> {
  await recordChanges(rows, at, [{ resource: "data-cuts", kind, key, readers: { audience: "evaluation" } }]);
}

interface LeftFiles extends Pick<CutWorkshop, "database" | "now"> {
  /** Opens the store, if there is anything to remove. */
  readonly openStore: () => Promise<FileStore>;
}

/** Removes from the store what revisions that don't count any more may have left there: of one cut, or of all. */
export async function removeLeftFiles({ database: { rows }, now, openStore }: LeftFiles, cutId?: string): Promise<void> {
  for (const left of await rows<RevisionOfCut>(readLeft, [cutId ?? null])) {
    await (await openStore()).removeAll(folderOf(left));
    await rows(markRemoved, [left.cutId, left.revision, now()]);
  }
}
