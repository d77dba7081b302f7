/** All of a stream at once; tests only, and files are small there. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(chunks));
}

/** The same as text. */
export async function collectText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return (await collect(chunks)).toString("utf8");
}
