/** A part holds 2 to this power of ids. */
const partBits = 16;

/** A set of ids of rows, a bit for each: ids that a sequence gave lie close together, so a million of them take 125 kB. */
export class IdSet {
  readonly #parts = new Map<bigint, Uint8Array>();

  /** Adds an id (the text of a bigint). Was it not in the set yet? */
  add(id: string): boolean {
    const { key, byte, bit } = placeOf(id);
    const part = this.#parts.get(key) ?? new Uint8Array(2 ** partBits / 8);
    const before = part[byte] ?? 0;
    if ((before & bit) !== 0) return false;
    part[byte] = before | bit;
    this.#parts.set(key, part);
    return true;
  }

  has(id: string): boolean {
    const { key, byte, bit } = placeOf(id);
    return ((this.#parts.get(key)?.[byte] ?? 0) & bit) !== 0;
  }
}

function placeOf(id: string): { readonly key: bigint; readonly byte: number; readonly bit: number } {
  const number = BigInt(id);
  const place = Number(BigInt.asUintN(partBits, number));
  return { key: number >> BigInt(partBits), byte: place >> 3, bit: 1 << (place & 7) };
}
