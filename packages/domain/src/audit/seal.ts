/**
 * The chain of audit records. A seal holds the digest of each of its records and a head: the hash over the head before and those
 * digests. Who changes a record must change its digest, and then the head of its seal and of all after it; the anchor, which is kept
 * outside the database, tells that from the true chain.
 */
import type { Rows, Statement } from "../database/database.ts";

/** The last link of the chain. */
export interface Seal {
  readonly number: number;
  readonly recordCount: number;
  readonly head: string;
}

/** The text that is hashed for a record; `json` keeps the body as it was written. */
export const canonicalRecord = (record: string) =>
  `json_build_array(${record}.id, extract(epoch from ${record}.recorded_at)::text, ${record}.caller_id, ${record}.operation_id, ${record}.outcome, ${record}.body)::text`;

const digestOf = (text: string) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** What the first seal follows. */
export const firstHead = "0".repeat(64);

const newestSeal: Statement = {
  name: "audit.newest-seal",
  text: `select number::int as number, record_count::int as "recordCount", head from audit_seal order by number desc limit 1`,
};

/** The last link of the chain, whichever process made it. */
export async function lastSeal(rows: Rows): Promise<Seal | undefined> {
  const [seal] = await rows<Seal & object>(newestSeal, []);
  return seal;
}

const sealStatement: Statement = {
  name: "audit.seal",
  text: `with taken as (
      delete from audit_unsealed where record_id in (select record_id from audit_unsealed order by record_id limit $2::int)
      returning record_id
    ), digests as (
      select record.id, ${digestOf(canonicalRecord("record"))} as digest
      -- One look by the key for each: a join would be planned as a walk through all records there are.
      from taken cross join lateral (select * from audit_record where id = taken.record_id offset 0) record
    ), listed as (
      select count(*) as added, array_agg(id order by id) as ids, array_agg(digest order by id) as digests, string_agg(digest, '' order by id) as chained
      from digests
    ), last as (
      select number, record_count, head from audit_seal order by number desc limit 1
    )
    insert into audit_seal (number, record_count, record_ids, digests, head, sealed_at)
    select coalesce(last.number, 0) + 1, coalesce(last.record_count, 0) + added, ids, digests,
      ${digestOf(`coalesce(last.head, '${firstHead}') || chained`)}, $1::timestamptz
    from listed left join last on true
    where added > 0
    returning number::int as number, record_count::int as "recordCount", head, array_length(record_ids, 1) as added`,
};

/** What was sealed just now. */
export interface Sealed {
  readonly seal: Seal | undefined;
  /** How many records the seal holds. */
  readonly added: number;
}

/** Seals the records that no seal holds yet, at most so many. Only one may seal at a time: the caller holds the lock. */
export async function sealRecords(rows: Rows, now: string, limit: number): Promise<Sealed> {
  const [made] = await rows<Seal & { added: number }>(sealStatement, [now, limit]);
  if (!made) return { seal: undefined, added: 0 };
  const { added, ...seal } = made;
  return { seal, added };
}
