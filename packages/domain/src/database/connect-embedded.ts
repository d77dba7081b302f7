import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { MikroORM } from "@mikro-orm/pglite";
import type { Database, SqlValue, Statement } from "./database.ts";
import { holdFolder } from "./hold-folder.ts";
import { ormOptions } from "./orm-options.ts";
import { queue } from "./queue.ts";

export interface EmbeddedOptions {
  /** Folder that keeps the database; in memory without it. */
  readonly folder?: string | undefined;
  /** A copy of a prepared database to start from, as `PGlite.dumpDataDir` gives it. */
  readonly copyOf?: Blob | undefined;
}

/**
 * Opens the embedded database: PostgreSQL itself, inside this process. One process at a time may hold its folder.
 *
 * @throws FolderInUseError when another process holds the folder
 */
export async function connectEmbedded({ folder, copyOf }: EmbeddedOptions): Promise<Database> {
  if (folder) await mkdir(folder, { recursive: true });
  const hold = folder ? holdFolder(folder) : undefined;
  const pglite = await openPglite(folder, copyOf).catch((error: unknown) => {
    hold?.release();
    throw error;
  });
  const orm = await MikroORM.init({ ...ormOptions, dbName: "postgres", driverOptions: { pglite } });
  const inTurn = queue();

  return {
    kind: "embedded",
    migrator: orm.migrator,
    schemaDifference: () => orm.schema.getUpdateSchemaSQL({ wrap: false }),
    async rows<Row extends object>({ text }: Statement, values: readonly SqlValue[]): Promise<Row[]> {
      const { rows } = await pglite.query<Row>(text, [...values]);
      return rows;
    },
    // There is one connection, and MikroORM's driver keeps one transaction on it: a second must wait its turn.
    transaction: (work) => inTurn(() => orm.em.fork().transactional(work)),
    // The folder is held by this process alone.
    exclusively: (work) => work(),
    async listen(channel, listener) {
      return await pglite.listen(channel, () => listener("notified"));
    },
    async close() {
      await orm.close(true);
      await pglite.close();
      hold?.release();
    },
  };
}

function openPglite(folder: string | undefined, copyOf: Blob | undefined): Promise<PGlite> {
  const extensions = { btree_gist };
  return PGlite.create({
    ...(folder ? { dataDir: join(folder, "database") } : {}),
    ...(copyOf ? { loadDataDir: copyOf } : {}),
    extensions,
  });
}
