import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "./database.ts";

/**
 * Makes `rows` and the transactions of a database throw inside one of its own transactions. On PostgreSQL they would act outside
 * it, on the embedded database they would wait for it for ever; the transaction's own entity manager is what is meant.
 */
export function outsideTransactions(database: Database): Database {
  const inside = new AsyncLocalStorage<true>();
  const requireOutside = (what: string) => {
    if (inside.getStore()) throw new Error(`${what} was called inside a transaction; use the transaction's own entity manager`);
  };
  return {
    ...database,
    async script(text, values) {
      requireOutside("script");
      return await database.script(text, values);
    },
    async rows(statement, values) {
      requireOutside("rows");
      return await database.rows(statement, values);
    },
    async transaction(work) {
      requireOutside("transaction");
      return await database.transaction((em) => inside.run(true, () => work(em)));
    },
    async statements(work) {
      requireOutside("statements");
      return await database.statements((rows) => inside.run(true, () => work(rows)));
    },
    async bulkTransaction(work) {
      requireOutside("bulkTransaction");
      return await database.bulkTransaction((transaction) => inside.run(true, () => work(transaction)));
    },
  };
}
