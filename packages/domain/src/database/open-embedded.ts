/**
 * The embedded database before anything knows of tables. It stands apart from the rest so that a process can begin to open
 * it, which takes longest of all at start, before it loads the rest of the program.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { holdFolder } from "./hold-folder.ts";

export { FolderInUseError } from "./hold-folder.ts";

/** An embedded database that is open or on its way. */
export interface OpenEmbedded {
  readonly pglite: Promise<PGlite>;
  /** Closes it and lets go of its folder. */
  close(): Promise<void>;
}

/**
 * Opens the embedded database in a folder, which one process at a time may hold.
 *
 * @throws FolderInUseError when another process holds the folder
 */
export function openFolder(folder: string): OpenEmbedded {
  mkdirSync(folder, { recursive: true });
  const hold = holdFolder(folder);
  const pglite = PGlite.create({ dataDir: join(folder, "database"), extensions: { btree_gist } });
  return {
    pglite,
    async close() {
      await pglite.then(
        (opened) => opened.close(),
        () => undefined, // it never opened; whoever awaits it hears why
      );
      hold.release();
    },
  };
}

/** Opens an embedded database in memory: empty, or a copy of a prepared one, as `PGlite.dumpDataDir` gives it. */
export function openInMemory(copyOf?: Blob): OpenEmbedded {
  const pglite = PGlite.create({ ...(copyOf ? { loadDataDir: copyOf } : {}), extensions: { btree_gist } });
  return { pglite, close: async () => (await pglite).close() };
}
