import { randomBytes } from "node:crypto";
import type { Database, Statement } from "./database.ts";

/** The one that is there, or the given one when there is none; the same for whoever asks first. */
const findOrKeep: Statement = {
  name: "secret.find-or-keep",
  text: `with kept as (insert into exchange_secret (name, value) values ($1, $2) on conflict (name) do nothing returning value)
    select value from kept union all select value from exchange_secret where name = $1 limit 1`,
};

/** A secret of 32 bytes that all processes on this database share: it is made at its first use and then stays. */
export async function exchangeSecret(database: Database, name: string): Promise<Buffer> {
  for (;;) {
    const [row] = await database.rows<{ value: string }>(findOrKeep, [name, randomBytes(32).toString("base64")]);
    if (row) return Buffer.from(row.value, "base64");
    // Another process made it at this very moment, after our statement began: the next look sees it.
  }
}
