import type { Exchange } from "@reform-exchange/domain";
import type { TestDatabase } from "@reform-exchange/domain/testing";

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

/** Reads the state once everything that was written has its place. When a key was last used is no part of it: reads note that as well. */
export async function stateOf({ exchange, testDatabase: { database } }: Stored): Promise<DatabaseState> {
  await exchange.settleNow();
  const tables = await database.rows<{ name: string }>(
    {
      name: "test.tables",
      text: "select table_name::text as name from information_schema.tables where table_schema = 'public' order by table_name",
    },
    [],
  );
  const digested = tables.map(({ name }) => name).filter((name) => !lookedAtOtherwise.includes(name));
  const parts = digested.map(
    (name) =>
      `select '${name}' as name, md5(coalesce(string_agg(content, E'\\n' order by content), '')) as digest
        from (select (to_jsonb(stored) - 'last_used_at')::text as content from "${name}" stored) as ${name}_rows`,
  );
  const digests = await database.rows<{ name: string; digest: string }>({ name: "test.digests", text: parts.join(" union all ") }, []);
  const records = await database.rows<StoredRecord>(
    {
      name: "test.audit-records",
      text: `select id::text as id, caller_id as "callerId", operation_id as "operationId", outcome, body::text as body
        from audit_record order by audit_record.id`,
    },
    [],
  );
  return { digests: Object.fromEntries(digests.map(({ name, digest }) => [name, digest])), records };
}
