import type pg from "pg";

/** Runs a transaction on one connection of the pool. A connection that broke is not used again. */
export async function clientTransaction<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on("error", onError); // else a connection that breaks between two statements would end the process
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failed: Error) => {
      broken = failed; // the server rolls back by itself when the connection goes
    });
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}
