import { randomUUID } from "node:crypto";
import { open, rename, unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { diskStore } from "./disk-store.ts";
import type { FileStore } from "./file-store.ts";

/** Keeps files in a folder, which is made when the first file comes. */
export function folderStore(folder: string): FileStore {
  const location = resolve(folder);
  const disk = new Disk(new FSDriver({ location, visibility: "private" }));
  return diskStore({
    place: location,
    disk,
    at: (key) => key,
    async open(key, range) {
      const file = await open(join(location, key)).catch((error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw error;
      });
      return file?.createReadStream(range);
    },
    async putWhole(key, write) {
      const part = `${key}.${randomUUID()}.part`;
      const path = join(location, part);
      try {
        await write(part);
        await onDisk(path);
        await rename(path, join(location, key));
      } catch (error) {
        await unlink(path).catch(() => undefined); // it may not have begun
        throw error;
      }
    },
    removeAll: (below) => disk.deleteAll(below),
  });
}

/** Waits until what was written would outlive a power cut. */
async function onDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
