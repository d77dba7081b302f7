import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { contentOf, openNameless, readAtOnce } from "../files/nameless-file.ts";

/** How much waits in memory before it goes to the file. More of it would live long enough to be collected late. */
const mostInMemory = 131_072;

/**
 * Where sound rows wait until all have come, so that no transaction is open while the network is read. A few wait in memory, more of them
 * in a nameless file, of which nothing stays however the process ends.
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
    if (this.#file) yield* contentOf(this.#file);
    if (this.#waiting !== "") yield Buffer.from(this.#waiting);
  }
}
