import { mkdir, open, rename } from "node:fs/promises";
import { join, resolve } from "node:path";

/** Thrown when there is no place for the first administrator's key. */
export class AdminKeyFileError extends Error {
  override readonly name = "AdminKeyFileError";

  constructor(file: string, cause: unknown) {
    super(
      `The first start keeps an administrator's key in ${file}, and can't write it (${cause instanceof Error ? cause.message : String(cause)}). ` +
        "Let DATA_DIR be a folder that this process may write in, or give the key yourself with BOOTSTRAP_ADMIN_KEY " +
        "(`reform-exchange keys generate` prints one).",
      { cause },
    );
  }
}

export interface WrittenKey {
  readonly file: string;
  /** Where the file is now that stood in its place. */
  readonly putAside: string | undefined;
}

/**
 * Writes the first administrator's key of a database where only the owner of the process reads it, and has it on the disk before the
 * database knows it.
 *
 * A key that is there already belongs to another database, or to a start that was cut off: this database has no administrator. It is
 * put aside, since it may be the only copy; and it is not used, since it may have been revoked there.
 *
 * @throws AdminKeyFileError when the folder can't be written
 */
export async function writeAdminKey(folder: string, key: string, now: Date): Promise<WrittenKey> {
  const file = resolve(join(folder, "admin-key"));
  try {
    await mkdir(folder, { recursive: true });
    const putAside = await moveAside(file, now);
    const opened = await open(file, "wx", 0o600);
    try {
      await opened.writeFile(`${key}\n`);
      await opened.sync();
    } finally {
      await opened.close();
    }
    return { file, putAside };
  } catch (error) {
    throw new AdminKeyFileError(file, error);
  }
}

async function moveAside(file: string, now: Date): Promise<string | undefined> {
  const aside = `${file}.before-${now.toISOString().replaceAll(":", "")}`;
  try {
    await rename(file, aside);
    return aside;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
