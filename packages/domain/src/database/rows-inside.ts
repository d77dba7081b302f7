import { CompiledQuery } from "kysely";
import type { EntityManager, Rows, SqlValue, Statement } from "./database.ts";

/** Runs statements with `$1` inside the transaction of an entity manager, beside what goes through MikroORM. */
export function rowsInside(em: EntityManager): Rows {
  return async <Row extends object>({ text }: Statement, values: readonly SqlValue[]): Promise<Row[]> => {
    const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]));
    return rows;
  };
}
