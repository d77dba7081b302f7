import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { clientTransaction } from "./client-transaction.ts";
import { copyLine, copyTransaction } from "./copy.ts";
import type { Database, Rows, SqlValue, Statement } from "./database.ts";
import { listenOnPostgresql } from "./listen-on-postgresql.ts";
import { ormOptions } from "./orm-options.ts";
import { outsideTransactions } from "./outside-transactions.ts";
import { scriptsOn } from "./script.ts";

export interface PostgresqlOptions {
  /** `postgresql://user:password@host:port/database`; may lead through a pooler. */
  readonly url: string;
  /** A direct connection for notifications, when `url` leads through a pooler. */
  readonly listenUrl?: string | undefined;
}

/** An arbitrary number of our own, so that only our processes wait for each other. */
const exclusiveLock = 7_265_831;

/** Connects to a PostgreSQL server, 15 or later. */
export async function connectPostgresql({ url, listenUrl = url }: PostgresqlOptions): Promise<Database> {
  const orm = await MikroORM.init({
    ...ormOptions,
    clientUrl: url,
    pool: { min: 0, max: 10 },
    // Only what a pooler lets through: a statement_timeout among the first words is refused by PgBouncer.
    driverOptions: {
      connectionTimeoutMillis: 5000,
      query_timeout: 30_000,
      idleTimeoutMillis: 60_000,
      application_name: "reform-exchange",
    },
  });
  const pool = await orm.em.getConnection().getNativeClient();

  const rowsOn =
    (connection: Pick<pg.Pool, "query">): Rows =>
    async <Row extends object>({ name, text }: Statement, values: readonly SqlValue[]): Promise<Row[]> => {
      const { rows } = await connection.query<Row & pg.QueryResultRow>({ name, text, values: [...values] });
      return rows;
    };

  return outsideTransactions({
    kind: "postgresql",
    migrator: orm.migrator,
    schemaDifference: () => orm.schema.getUpdateSchemaSQL({ wrap: false }),
    script: scriptsOn(pool),
    rows: rowsOn(pool),
    transaction: (work) => orm.em.fork().transactional(work),
    statements: (work) => clientTransaction(pool, (client) => work(rowsOn(client))),
    bulkLine: copyLine,
    bulkTransaction: (work) => copyTransaction(pool, work),
    async exclusively(work) {
      const client = new pg.Client({ connectionString: listenUrl, connectionTimeoutMillis: 5000 });
      await client.connect();
      try {
        await client.query("select pg_advisory_lock($1)", [exclusiveLock]);
        return await work();
      } finally {
        await client.end(); // the lock goes with the connection
      }
    },
    listen: (channel, listener) => listenOnPostgresql(listenUrl, channel, listener),
    close: () => orm.close(true),
  });
}
