import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How much of a nameless file is read at once. */
export const readAtOnce = 262_144;

/** Opens a file for this process alone, whose name is taken away as soon as it is open: however the process ends, nothing of it stays. */
export async function openNameless(): Promise<FileHandle> {
  const name = join(tmpdir(), `reform-exchange-${randomUUID()}`);
  const file = await open(name, "wx+", 0o600);
  try {
    await unlink(name);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** What is in a file, from its first byte on; the file stays open. */
export async function* contentOf(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(readAtOnce), 0, readAtOnce, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
