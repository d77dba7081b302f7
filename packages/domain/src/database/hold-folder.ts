import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Thrown when another process already holds the folder. */
export class FolderInUseError extends Error {
  override readonly name = "FolderInUseError";
  readonly folder: string;

  constructor(folder: string, holder: string | undefined) {
    super(
      `The embedded database in ${folder} is in use by another process${holder ? ` (process id ${holder})` : ""}. ` +
        "Stop that process first, give this one a folder of its own with DATA_DIR, or move both to PostgreSQL with DATABASE_URL.",
    );
    this.folder = folder;
  }
}

export interface FolderHold {
  release(): void;
}

/**
 * Holds a folder for this process. The hold is a lock of the operating system on a file (SQLite takes it for us, on
 * each platform in its own way), so it ends with the process however that ends: there is no stale lock to clear.
 *
 * @throws FolderInUseError when another process holds it
 */
export function holdFolder(folder: string): FolderHold {
  const holderFile = join(folder, "holder");
  const lock = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    lock.exec("pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked/u.test(error.message)) throw new FolderInUseError(folder, readHolder(holderFile));
    throw error;
  }
  writeFileSync(holderFile, String(process.pid));
  return {
    release() {
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
