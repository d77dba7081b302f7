/**
 * Verification of the audit chain. What the chain says is worked out anew here and not in SQL, so that it does not rest on functions
 * of the database that is checked.
 */
import { createHash, hash } from "node:crypto";
import type { Database, Rows, Statement } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";
import { moment } from "../sql-json.ts";
import type { AnchoredSeal } from "./anchor.ts";
import { type ChainFault, ChainFaults } from "./chain-fault.ts";
import { IdSet } from "./id-set.ts";
import { firstHead, type Seal } from "./seal.ts";
import { type StoredSeal, walkSeals } from "./walk-seals.ts";

/** What was found. The chain is whole when there are no faults. */
export interface Verification {
  readonly sealCount: number;
  /** Records that a seal holds. */
  readonly sealedCount: number;
  /** The last seal, undefined when there is none. */
  readonly last: Seal | undefined;
  /** Records that wait for their seal, since the oldest of them was made. Nothing shows a change to these yet. */
  readonly unsealed: { readonly count: number; readonly since: string | null };
  /** The first faults, in the order of the chain. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
}

/** All statements see the same moment, also while others write. */
const oneMoment: Statement = { name: "audit.one-moment", text: "set transaction isolation level repeatable read, read only" };
const idsAtOnce = 10_000;
const recordIds: Statement = {
  name: "audit.record-ids",
  text: `select record.id::text as id, waiting.record_id is not null as waits
    from audit_record record left join audit_unsealed waiting on waiting.record_id = record.id
    where $1::bigint is null or record.id > $1::bigint order by record.id limit ${idsAtOnce}`,
};
const waitingWithoutRecord: Statement = {
  name: "audit.waiting-without-record",
  text: `select record_id::text as id from audit_unsealed waiting
    where not exists (select from audit_record record where record.id = waiting.record_id) order by record_id`,
};
const unsealedTail: Statement = {
  name: "audit.unsealed-tail",
  text: `select count(*)::int as "count", ${moment("min(record.recorded_at)")} as since
    from audit_unsealed waiting join audit_record record on record.id = waiting.record_id`,
};

/**
 * Checks every record against the chain, and the chain against the anchor. Changes nothing.
 *
 * @param anchored what is kept outside the database; without it nobody can tell that the end of the chain is missing, or that all of it
 *   was made anew
 */
export async function verifyChain(database: Database, anchored?: AnchoredSeal): Promise<Verification> {
  return await database.transaction(async (em) => {
    const rows = rowsInside(em);
    await rows(oneMoment, []);
    const faults = new ChainFaults();
    const sealed = new IdSet();
    const { sealCount, sealedCount, last, atAnchor } = await checkSeals(rows, faults, sealed, anchored);
    if (anchored) compareWithAnchor(anchored, last, atAnchor, faults);
    await checkRest(rows, faults, sealed);
    const [unsealed] = await rows<Verification["unsealed"] & object>(unsealedTail, []);
    if (!unsealed) throw new Error("the tail of the audit chain gave no row");
    return { sealCount, sealedCount, last, unsealed, faults: faults.first, faultCount: faults.count };
  });
}

async function checkSeals(rows: Rows, faults: ChainFaults, sealed: IdSet, anchored: AnchoredSeal | undefined) {
  let sealCount = 0;
  let sealedCount = 0;
  let last: Seal | undefined;
  let atAnchor: Seal | undefined;
  for await (const { records, ...seal } of walkSeals(rows)) {
    checkSeal({ ...seal, records }, last, faults);
    checkRecords({ ...seal, records }, faults, sealed);
    sealCount += 1;
    sealedCount += records.length;
    last = seal;
    if (seal.number === anchored?.number) atAnchor = seal;
  }
  return { sealCount, sealedCount, last, atAnchor };
}

/** Each seal is checked against the one before as that one says of itself, and not past a gap, so that one fault is told once. */
function checkSeal({ number, recordCount, head, records }: StoredSeal, before: Seal | undefined, faults: ChainFaults): void {
  if (records.some(({ recordId, digest }) => recordId === null || digest === null)) faults.add({ kind: "sealUneven", seal: number });
  const expected = (before?.number ?? 0) + 1;
  if (number !== expected) {
    faults.add({ kind: "sealGap", expected, found: number });
    return;
  }
  const counted = (before?.recordCount ?? 0) + records.length;
  if (recordCount !== counted) faults.add({ kind: "countWrong", seal: number, says: recordCount, counted });
  const chained = createHash("sha256").update(before?.head ?? firstHead);
  for (const { digest } of records) chained.update(digest ?? "");
  if (chained.digest("hex") !== head)
    faults.add({
      kind: "sealBroken",
      seal: number,
      firstRecordId: records.at(0)?.recordId ?? null,
      lastRecordId: records.at(-1)?.recordId ?? null,
    });
}

function checkRecords({ number: seal, records }: StoredSeal, faults: ChainFaults, sealed: IdSet): void {
  for (const { recordId, digest, canonical } of records) {
    if (recordId === null) continue;
    if (canonical === null) faults.add({ kind: "recordMissing", recordId, seal });
    else if (hash("sha256", canonical, "hex") !== digest) faults.add({ kind: "recordChanged", recordId, seal });
    if (!sealed.add(recordId)) faults.add({ kind: "recordSealedTwice", recordId, seal });
  }
}

function compareWithAnchor(anchored: AnchoredSeal, last: Seal | undefined, atAnchor: Seal | undefined, faults: ChainFaults): void {
  const lastNumber = last?.number ?? 0;
  if (anchored.number > lastNumber) faults.add({ kind: "sealsMissingAtEnd", last: lastNumber, anchored });
  else if (atAnchor?.head !== anchored.head || atAnchor.recordCount !== anchored.recordCount)
    faults.add({ kind: "otherThanAnchored", anchored });
}

/** Checks that each record outside the seals waits for one, and no other. */
async function checkRest(rows: Rows, faults: ChainFaults, sealed: IdSet): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const found: { id: string; waits: boolean }[] = await rows(recordIds, [after]);
    for (const { id: recordId, waits } of found) {
      const isSealed = sealed.has(recordId);
      if (isSealed && waits) faults.add({ kind: "sealedRecordWaits", recordId });
      if (!isSealed && !waits) faults.add({ kind: "recordUnaccounted", recordId });
    }
    const last = found.at(-1);
    if (!last) break;
    after = last.id;
  }
  for (const { id } of await rows<{ id: string }>(waitingWithoutRecord, [])) faults.add({ kind: "waitingRecordMissing", recordId: id });
}
