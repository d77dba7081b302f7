import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

/** How much waits in memory before it goes to the file. More of it would live long enough to be collected late. */
const mostInMemory = 131_072;
const readAtOnce = 262_144;

/**
 * Where sound rows wait until all have come, so that no transaction is open while the network is read. A few wait in memory, more of them
 * in a file for this process alone, whose name is taken away as soon as it is open: however the process ends, nothing of it stays.
 */
export class Spool implements AsyncDisposable {
  #waiting = "";
  #file: FileHandle | undefined;

  /** Adds a line, which ends in a line feed. */
  add(line: string): void {
    this.#waiting += line;
  }

  /** Lets what waits go to the file when it is much. Called between batches. */
  async ease(): Promise<void> {
    if (this.#waiting.length < mostInMemory) return;
    this.#file ??= await openNameless();
    await this.#file.appendFile(this.#waiting);
    this.#waiting = "";
  }

  /** All lines, from the first on. */
  lines(): Readable {
    return Readable.from(this.#chunks(), { objectMode: false, highWaterMark: readAtOnce });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#waiting = "";
    await this.#file?.close();
    this.#file = undefined;
  }

  async *#chunks(): AsyncGenerator<Buffer> {
    if (this.#file) {
      for (let position = 0; ; ) {
        const { bytesRead, buffer } = await this.#file.read(Buffer.allocUnsafe(readAtOnce), 0, readAtOnce, position);
        if (bytesRead === 0) break;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    }
    if (this.#waiting !== "") yield Buffer.from(this.#waiting);
  }
}

async function openNameless(): Promise<FileHandle> {
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
