import type { Database, Exchange } from "@reform-exchange/domain";
import type { TestDatabase } from "@reform-exchange/domain/testing";
import { markOf, tablesBut } from "./table-marks.ts";

/** An audit record, as far as tests look at it. */
export interface StoredRecord {
  readonly id: string;
  readonly callerId: string;
  readonly operationId: string;
  readonly outcome: string;
  readonly body: string;
}

/** All that is in a database: a digest of each table, and the audit records themselves. */
export interface DatabaseState {
  readonly digests: Readonly<Record<string, string>>;
  readonly records: readonly StoredRecord[];
}

interface Stored {
  readonly exchange: Exchange;
  readonly testDatabase: TestDatabase;
}

/** What refusals may count, what is kept of each window, and what is told of audit records apart. */
const lookedAtOtherwise = ["anonymous_refusal", "rate_window", "audit_record", "audit_unsealed", "audit_seal"];

/** What was last read of each database, and the snapshot that it was read after. */
const lastRead = new WeakMap<Database, { readonly snapshot: string; readonly state: DatabaseState }>();

/**
 * Reads the state once everything that was written has its place. When a key was last used is no part of it: reads note that as well.
 * Equal snapshots see the same rows, whatever was tried in between, so nothing is read again until a transaction has written.
 */
export async function stateOf({ exchange, testDatabase: { database, run } }: Stored): Promise<DatabaseState> {
  await exchange.settleNow();
  if (!lastRead.has(database)) {
    await run("create schema if not exists looked_at");
    await run(functionThatLooks(await tablesBut(database, lookedAtOtherwise)));
  }
  const [now] = await database.rows<{ snapshot: string }>(
    { name: "test.snapshot", text: "select pg_current_snapshot()::text as snapshot" },
    [],
  );
  if (!now) throw new Error("the database tells no snapshot");
  const last = lastRead.get(database);
  if (last?.snapshot === now.snapshot) return last.state;
  const state = { digests: await digestsOf(database), records: await recordsOf(database) };
  lastRead.set(database, { ...now, state });
  return state;
}

/** A statement of its own for each table, in a function, so that the database plans them once. */
const functionThatLooks = (tables: readonly string[]) => `
  create or replace function looked_at.digests() returns table (name text, digest text) language plpgsql as $$
  begin
    ${tables.map((table) => `return query select '${table}', ${table === "api_key" ? keysWithoutUse : `${markOf(table)}::text`};`).join("\n    ")}
  end $$`;

const keysWithoutUse = "(select md5(string_agg((to_jsonb(kept) - 'last_used_at')::text, ' ' order by kept.id)) from api_key kept)";

async function digestsOf(database: Database): Promise<DatabaseState["digests"]> {
  const digests = await database.rows<{ name: string; digest: string }>(
    { name: "test.digests", text: "select name, digest from looked_at.digests()" },
    [],
  );
  return Object.fromEntries(digests.map(({ name, digest }) => [name, digest]));
}

async function recordsOf(database: Database): Promise<readonly StoredRecord[]> {
  return await database.rows<StoredRecord>(
    {
      name: "test.audit-records",
      text: `select id::text as id, caller_id as "callerId", operation_id as "operationId", outcome, body::text as body
        from audit_record order by audit_record.id`,
    },
    [],
  );
}
