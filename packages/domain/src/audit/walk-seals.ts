import type { Rows, Statement } from "../database/database.ts";
import { canonicalRecord, type Seal } from "./seal.ts";

/** A record of a seal: what the seal says of it, and what is in the table now. */
export interface SealedRecord {
  /** Null when the seal has more digests than ids. */
  readonly recordId: string | null;
  /** Null when the seal has more ids than digests. */
  readonly digest: string | null;
  /** Null when the record is not there. */
  readonly canonical: string | null;
}

export interface StoredSeal extends Seal {
  readonly records: readonly SealedRecord[];
}

interface Outline {
  /** A text: whoever can write the table can write a number that JavaScript can't hold. */
  readonly number: string;
  readonly recordCount: number;
  readonly head: string;
  readonly size: number;
}

/** How many seals and how many of their records are read at once; a seal is always read whole. */
const outlinesAtOnce = 2000;
const recordsAtOnce = 5000;

const outlines: Statement = {
  name: "audit.outlines",
  text: `select json_build_object('number', number::text, 'recordCount', record_count, 'head', head,
      'size', greatest(cardinality(record_ids), cardinality(digests)))::text as outline
    from audit_seal where $1::bigint is null or number > $1::bigint order by number limit ${outlinesAtOnce}`,
};
const sealedRecords: Statement = {
  name: "audit.sealed-records",
  text: `select seal.number::text as seal, entry.id::text as "recordId", entry.digest,
      case when record.id is not null then ${canonicalRecord("record")} end as canonical
    from audit_seal seal cross join lateral unnest(seal.record_ids, seal.digests) with ordinality as entry (id, digest, place)
    left join audit_record record on record.id = entry.id
    where seal.number between $1::bigint and $2::bigint order by seal.number, entry.place`,
};

/** Gives each seal with its records, in the order of their numbers. Only a few are in memory at a time. */
export async function* walkSeals(rows: Rows): AsyncGenerator<StoredSeal> {
  let after: string | null = null;
  for (;;) {
    const found = await readOutlines(rows, after);
    const last = found.at(-1);
    if (!last) return;
    for (const part of partsOf(found)) yield* readPart(rows, part);
    after = last.number;
  }
}

async function readOutlines(rows: Rows, after: string | null): Promise<Outline[]> {
  const found = await rows<{ outline: string }>(outlines, [after]);
  return found.map(({ outline }) => JSON.parse(outline) as Outline); // as the statement builds it
}

/** Cuts a run of seals into parts of about as many records as are read at once. */
function* partsOf(found: readonly Outline[]): Generator<readonly [Outline, ...Outline[]]> {
  let part: [Outline, ...Outline[]] | undefined;
  let size = 0;
  for (const outline of found) {
    if (part && size + outline.size > recordsAtOnce) {
      yield part;
      part = undefined;
      size = 0;
    }
    if (part) part.push(outline);
    else part = [outline];
    size += outline.size;
  }
  if (part) yield part;
}

async function* readPart(rows: Rows, part: readonly [Outline, ...Outline[]]): AsyncGenerator<StoredSeal> {
  const bounds = [part[0].number, (part.at(-1) ?? part[0]).number];
  const records = Map.groupBy(await rows<SealedRecord & { seal: string }>(sealedRecords, bounds), ({ seal }) => seal);
  for (const { number, recordCount, head } of part) {
    yield { number: Number(number), recordCount, head, records: records.get(number) ?? [] };
  }
}
