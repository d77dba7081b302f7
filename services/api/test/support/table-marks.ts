/** Whether a table is as it was, without reading what is in it. */
import type { Database } from "@reform-exchange/domain";

/** The tables, but for some of them; a partition is a part of its table. */
export async function tablesBut(database: Database, others: readonly string[]): Promise<string[]> {
  const tables = await database.rows<{ name: string }>(
    {
      name: "test.tables",
      text: `select relname::text as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by relname`,
    },
    [],
  );
  return tables.map(({ name }) => name).filter((name) => !others.includes(name));
}

/** SQL of a table's mark: over where each row stands and which transaction wrote it, so it is another one after any write. */
export const markOf = (table: string): string =>
  `(select coalesce(sum(hashtidextended(ctid, xmin::text::bigint + (tableoid::bigint << 32))), 0) from public."${table}")`;
