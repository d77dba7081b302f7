/** A small seeded generator (mulberry32), so that every wave can be made again from its number. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** From 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number between two, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** One of the items by weight. */
  weighted<Item>(items: readonly Item[], weights: readonly number[]): Item {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    const item = items.find((_, index) => {
      left -= weights[index] ?? 0;
      return left < 0;
    });
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** Skewed shares, as answers have them. */
  shares(count: number): number[] {
    const skew = 1 + this.next() * 3;
    return Array.from({ length: count }, () => this.next() ** skew + 0.01);
  }
}
