import { createHash } from "node:crypto";

/** How much went by, and its hash: known once all of it has. */
export class Measured {
  readonly #sha256 = createHash("sha256");
  #bytes = 0;

  /** The same chunks, measured as they go by. */
  async *through(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#sha256.update(chunk);
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  /** Length in bytes, and the hash in the form of a Data Package: the algorithm, a colon, hexadecimal digits. */
  result(): { readonly bytes: number; readonly hash: string } {
    return { bytes: this.#bytes, hash: `sha256:${this.#sha256.copy().digest("hex")}` };
  }
}
