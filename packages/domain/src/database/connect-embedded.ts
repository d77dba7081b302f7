import { MikroORM } from "@mikro-orm/pglite";
import type { Database, EntityManager, SqlValue, Statement } from "./database.ts";
import type { OpenEmbedded } from "./open-embedded.ts";
import { ormOptions } from "./orm-options.ts";
import { outsideTransactions } from "./outside-transactions.ts";
import { queue } from "./queue.ts";
import { recordLine, recordsInside } from "./records.ts";
import { rowsInside } from "./rows-inside.ts";
import { scriptsIn } from "./script.ts";

/** Puts our tables and statements on an embedded database: PostgreSQL itself, inside this process. Closing closes both. */
export async function connectEmbedded(opened: OpenEmbedded): Promise<Database> {
  const pglite = await opened.pglite.catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  const orm = await MikroORM.init({ ...ormOptions, dbName: "postgres", driverOptions: { pglite } });
  const inTurn = queue();
  const script = scriptsIn(pglite);
  // There is one connection, and MikroORM's driver keeps one transaction on it: a second must wait its turn.
  const transaction = <Result>(work: (em: EntityManager) => Promise<Result>) => inTurn(() => orm.em.fork().transactional(work));

  return outsideTransactions({
    kind: "embedded",
    migrator: orm.migrator,
    schemaDifference: () => orm.schema.getUpdateSchemaSQL({ wrap: false }),
    script: (text, values) => inTurn(() => script(text, values)),
    async rows<Row extends object>({ text }: Statement, values: readonly SqlValue[]): Promise<Row[]> {
      const { rows } = await pglite.query<Row>(text, [...values]);
      return rows;
    },
    transaction,
    statements: (work) => transaction((em) => work(rowsInside(em))),
    bulkLine: recordLine,
    bulkTransaction: (work) => transaction((em) => work(recordsInside(em))),
    // The folder is held by this process alone.
    exclusively: (work) => work(),
    async listen(channel, listener) {
      return await pglite.listen(channel, (payload) => listener("notified", payload));
    },
    async close() {
      await orm.close(true);
      await opened.close();
    },
  });
}
