import type { Readable } from "node:stream";
import type { Disk } from "flydrive";
import { type ByteRange, FileMissingError, type FileStore } from "./file-store.ts";

/** What differs from one kind of disk to another. */
export interface DiskParts {
  readonly place: string;
  readonly disk: Disk;
  /** Where on the disk the file of a key is. */
  readonly at: (key: string) => string;
  /** Opens a file, or a part of it, for reading, since FlyDrive reads whole files only; undefined when it is not there. */
  readonly open: (location: string, range: ByteRange | undefined) => Promise<Readable | undefined>;
  /** Puts a whole file, given a way to write it anywhere, so that its readers never find half of it. */
  readonly putWhole: (location: string, write: (location: string) => Promise<void>) => Promise<void>;
  /** Removes all below a folder. */
  readonly removeAll: (folder: string) => Promise<void>;
}

/** A store on a disk of FlyDrive. */
export function diskStore({ place, disk, at, open, putWhole, removeAll }: DiskParts): FileStore {
  return {
    place,
    putStream: (key, content, { bytes, mediaType }) =>
      putWhole(at(key), (location) => disk.putStream(location, content, { contentType: mediaType, contentLength: bytes })),
    put: (key, content, mediaType) =>
      putWhole(at(key), (location) => disk.put(location, content, { contentType: mediaType, contentLength: content.byteLength })),
    async read(key, range) {
      const location = disk.file(at(key)).key; // refuses what leads out of the store
      const content = await open(location, range);
      if (!content) throw new FileMissingError(key);
      return content;
    },
    remove: (key) => disk.delete(at(key)),
    async removeAll(folder) {
      await removeAll(disk.file(at(folder)).key);
    },
  };
}
