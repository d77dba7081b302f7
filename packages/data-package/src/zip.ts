import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file of a zip. Its content is asked for when its turn comes, after all files before it have gone by. */
export interface ZipEntry {
  readonly path: string;
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * A zip, streamed: each file is read while it is packed, no faster than the zip is taken. The same content at the same moment gives the
 * same bytes (with the same zlib), in whatever time zone: the times in it are UTC.
 */
export async function* zip(entries: readonly ZipEntry[], moment: string): AsyncGenerator<Uint8Array> {
  const file = new ZipFile();
  const output = file.outputStream;
  if (!(output instanceof Readable)) throw new TypeError("yazl's output is a Readable, as its documentation says");
  const mtime = inLocalTime(new Date(moment));
  let current: Readable | undefined;
  for (const { path, content } of entries) {
    file.addReadStreamLazy(path, { mtime, forceDosTimestamp: true, mode: 0o100644 }, (give) => {
      current = Readable.from(content(), { objectMode: false });
      current.once("error", (error) => output.destroy(error)); // yazl pipes, and pipes don't pass errors on
      give(null, current);
    });
  }
  file.end();
  try {
    yield* output;
  } finally {
    current?.destroy();
    output.destroy();
  }
}

/**
 * Zips hold local times without a zone, and yazl takes them from the local clock: this moment shows there what the given one shows in UTC.
 */
function inLocalTime(moment: Date): Date {
  return new Date(
    moment.getUTCFullYear(),
    moment.getUTCMonth(),
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  );
}
