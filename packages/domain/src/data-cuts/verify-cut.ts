import { createHash } from "node:crypto";
import type { DataCutRevision } from "@reform-exchange/schemas";
import type { Database, Statement } from "../database/database.ts";
import { FileMissingError, type FileStore } from "../files/file-store.ts";
import { type MeasuredFile, measuredOf, readFrozenCut, smallFiles, tableContent, tableFileName } from "./cut-files.ts";
import { storedAs } from "./make-cut.ts";

/** What is wrong with a file of a cut. */
export interface CutFault {
  readonly file: string;
  /**
   * - `rebuilt-differs`: made again from the rows of the cut it has other bytes than it had
   * - `stored-differs`, `not-stored`: the file store has other bytes, or none
   * - `not-recorded`: the cut gives a file that was not made before
   * - `not-rebuilt`: a file was made that the cut does not give any more
   */
  readonly fault: "rebuilt-differs" | "stored-differs" | "not-stored" | "not-recorded" | "not-rebuilt";
}

export interface CutVerification {
  readonly cutId: string;
  /** All revisions, by number. */
  readonly revisions: readonly Pick<DataCutRevision, "number" | "state" | "reason" | "sha256">[];
  /** The revision that was verified; undefined while none is made. */
  readonly verified: number | undefined;
  readonly files: number;
  readonly bytes: number;
  /** Is the hash of the whole as it was recorded? */
  readonly isWhole: boolean;
  readonly faults: readonly CutFault[];
}

const readRevisions: Statement = {
  name: "data-cuts.revisions",
  text: `select number, state, reason, sha256 from data_cut_revision where cut_id = $1::text order by number`,
};
const readRecorded: Statement = {
  name: "data-cuts.recorded",
  text: `select name, bytes::float8 as "bytes", sha256, rows::float8 as "rows" from data_cut_file
    where cut_id = $1::text and revision = $2::int order by position`,
};

/**
 * Makes a cut again from its rows, and compares with what was recorded when it was made, and with what the file store has.
 *
 * @returns undefined when there is no such cut
 */
export async function verifyCut({ rows }: Database, store: FileStore, cutId: string): Promise<CutVerification | undefined> {
  const revisions = await rows<CutVerification["revisions"][number]>(readRevisions, [cutId]);
  if (revisions.length === 0) return undefined;
  const made = revisions.find(({ state }) => state === "made");
  const cut = made && (await readFrozenCut(rows, cutId, made.number));
  if (!made || !cut) return { cutId, revisions, verified: undefined, files: 0, bytes: 0, isWhole: true, faults: [] };
  const rebuilt: MeasuredFile[] = [];
  for (const table of cut.tables) {
    const content = tableContent(rows, cutId, table);
    const measured = await hashOf(content);
    rebuilt.push({ name: tableFileName(table), rows: content.rowsRead(), ...measured });
  }
  const { files, sha256 } = smallFiles(cut, rebuilt);
  rebuilt.push(...files.map(measuredOf));
  const recorded = new Map((await rows<MeasuredFile>(readRecorded, [cutId, made.number])).map((file) => [file.name, file]));
  const faults: CutFault[] = [];
  for (const file of rebuilt) {
    const before = recorded.get(file.name);
    if (!before) faults.push({ file: file.name, fault: "not-recorded" });
    else if (before.sha256 !== file.sha256) faults.push({ file: file.name, fault: "rebuilt-differs" });
  }
  for (const { name, sha256: hash } of recorded.values()) {
    if (!rebuilt.some((file) => file.name === name)) faults.push({ file: name, fault: "not-rebuilt" });
    const stored = await hashInStore(store, storedAs({ cutId, revision: made.number }, name));
    if (stored !== hash) faults.push({ file: name, fault: stored === undefined ? "not-stored" : "stored-differs" });
  }
  const bytes = rebuilt.reduce((sum, file) => sum + file.bytes, 0);
  return { cutId, revisions, verified: made.number, files: rebuilt.length, bytes, isWhole: made.sha256 === sha256, faults };
}

async function hashInStore(store: FileStore, key: string): Promise<string | undefined> {
  try {
    return (await hashOf(await store.read(key))).sha256;
  } catch (error) {
    if (error instanceof FileMissingError) return undefined;
    throw error;
  }
}

/** The hash of what a file holds. */
async function hashOf(content: AsyncIterable<Uint8Array>): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
