/**
 * Gives the changes that were committed their places in the one order, and seals the audit records, both after their writes: inside them
 * it would make all writers queue. One pass at a time runs on a database, whichever process makes it, and each pass sees all that was
 * committed before it. Within a pass the order is that of the ids, which a write draws when it holds its rows: a change that another one
 * knew of always comes first.
 */
import { type ChangedResource, changedResources } from "@reform-exchange/schemas";
import { type Seal, sealRecords } from "../audit/seal.ts";
import type { Database, Statement } from "../database/database.ts";
import { sharedColumns } from "./change-notes.ts";

/** Channel on which processes hear which resources changed: their names, with commas between. */
export const changesChannel = "changes";

/** An arbitrary number of our own, so that only passes wait for each other. */
const settleLock = 7_265_832;
/** How many changes and records one pass takes at most. */
const mostAtOnce = 10_000;

const somethingWaits: Statement = {
  name: "settle.waits",
  // By the keys: a walk through the tables would meet all that was taken out of them and is not cleared away yet.
  text: `select ((select id from change_pending order by id limit 1) is not null
      or (select record_id from audit_unsealed order by record_id limit 1) is not null
      or exists (select from turning_point where due_at <= $1::timestamptz)) as waits`,
};
/**
 * A process that is cut off or frozen in the middle of a pass must not hold up all the others: the server ends its pass. The statements of a
 * pass look up rows by their keys; were they planned while the tables are small, their plans would go on to walk through tables that have grown.
 */
const lock: Statement = {
  name: "settle.lock",
  text: `select set_config('idle_in_transaction_session_timeout', '10s', true), set_config('lock_timeout', '15s', true),
    set_config('enable_seqscan', 'off', true), pg_advisory_xact_lock(${settleLock})`,
};
const passTurningPoints: Statement = {
  name: "settle.turning-points",
  text: `with passed as (delete from turning_point where due_at <= $1::timestamptz returning *)
    insert into change_pending (${sharedColumns}, changed_at)
    select ${sharedColumns}, due_at from passed order by due_at, id`,
};
const placeChanges: Statement = {
  name: "settle.changes",
  text: `with taken as (
      delete from change_pending where id in (select id from change_pending order by id limit ${mostAtOnce}) returning *
    ), head as (
      select coalesce(max(position), 0) as position from change
    ), placed as (
      insert into change (position, ${sharedColumns}, changed_at)
      select (select position from head) + row_number() over (order by id), ${sharedColumns}, changed_at
      from taken
      returning resource
    )
    select count(*)::int as "count", string_agg(distinct resource, ',') as resources from placed`,
};
const notify: Statement = { name: "settle.notify", text: `select pg_notify('${changesChannel}', $1)` };

const newest: Statement = { name: "settle.newest", text: "select coalesce(max(position), 0)::float8 as head from change" };
const since: Statement = {
  name: "settle.since",
  text: "select max(position)::float8 as head, string_agg(distinct resource, ',') as resources from change where position > $1::bigint",
};

/** The newest place, and the resources of the changes since a place; of all resources when there is none yet to begin from. */
export async function changedSince(database: Database, seen: number | undefined): Promise<{ head: number; resources: ChangedResource[] }> {
  if (seen === undefined) {
    const [row] = await database.rows<{ head: number }>(newest, []);
    return { head: row?.head ?? 0, resources: [...changedResources] };
  }
  const [row] = await database.rows<{ head: number | null; resources: string | null }>(since, [seen]);
  return { head: row?.head ?? seen, resources: resourcesIn(row?.resources ?? "") };
}

/** What a pass did. */
export interface Settled {
  readonly resources: readonly ChangedResource[];
  readonly seal: Seal | undefined;
}

/** Makes passes until nothing waits. */
export async function settle(database: Database, nowMs: number): Promise<Settled> {
  const now = new Date(nowMs).toISOString();
  const resources = new Set<ChangedResource>();
  let seal: Seal | undefined;
  for (;;) {
    const [found] = await database.rows<{ waits: boolean }>(somethingWaits, [now]);
    if (!found?.waits) return { resources: [...resources], seal };
    const pass = await settleOnce(database, now);
    for (const resource of pass.resources) resources.add(resource);
    seal = pass.seal ?? seal;
    if (!pass.mayHaveLeftSome) return { resources: [...resources], seal };
  }
}

interface Pass extends Settled {
  /** Did it take as much as a pass takes at most? */
  readonly mayHaveLeftSome: boolean;
}

async function settleOnce(database: Database, now: string): Promise<Pass> {
  return await database.statements(async (rows) => {
    await rows(lock, []);
    await rows(passTurningPoints, [now]);
    const [placed] = await rows<{ count: number; resources: string | null }>(placeChanges, []);
    const { seal, added } = await sealRecords(rows, now, mostAtOnce);
    if (placed?.resources) await rows(notify, [placed.resources]);
    const mayHaveLeftSome = placed?.count === mostAtOnce || added === mostAtOnce;
    return { resources: resourcesIn(placed?.resources ?? ""), seal, mayHaveLeftSome };
  });
}

/** The resources that a notification names. */
export function resourcesIn(payload: string): ChangedResource[] {
  const named = new Set(payload.split(","));
  return changedResources.filter((resource) => named.has(resource));
}
