export interface GathererOptions<Item, Result> {
  /** Does what was asked of all items together, and gives the results in their order; it happens for all of them, or for none. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Two items with one key are never done together. */
  readonly keyOf: (item: Item) => string;
  readonly mostAtOnce: number;
  /** Is it no fault of any of the items, so that it makes no sense to try each by itself? */
  readonly isOfAll: (error: unknown) => boolean;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does together what many ask for at the same time, as a database does with commits: while a batch is on its way, what comes in gathers for the
 * next. Whoever comes alone never waits. An item that can't be done does not take the others along.
 */
export class Gatherer<Item, Result> {
  readonly #options: GathererOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #isOnItsWay = false;

  constructor(options: GathererOptions<Item, Result>) {
    this.#options = options;
  }

  do(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.#waiting.push({ item, resolve, reject });
    this.#begin();
    return promise;
  }

  /** Begins with a batch, unless one is on its way: two at once would only be smaller, and wait for the same locks. */
  #begin(): void {
    if (this.#isOnItsWay || this.#waiting.length === 0) return;
    this.#isOnItsWay = true;
    void this.#run(this.#take()).finally(() => {
      this.#isOnItsWay = false;
      this.#begin();
    });
  }

  /** The first that wait, of each key one. */
  #take(): Waiting<Item, Result>[] {
    const { keyOf, mostAtOnce } = this.#options;
    const keys = new Set<string>();
    const left: Waiting<Item, Result>[] = [];
    const batch = this.#waiting.filter((waiting) => {
      const key = keyOf(waiting.item);
      if (keys.size < mostAtOnce && !keys.has(key)) {
        keys.add(key);
        return true;
      }
      left.push(waiting);
      return false;
    });
    this.#waiting = left;
    return batch;
  }

  async #run(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    const { run, isOfAll } = this.#options;
    try {
      const results = await run(batch.map(({ item }) => item));
      if (results.length !== batch.length) throw new Error("a batch has another number of results than of items");
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result); // as many as there are items
    } catch (error) {
      if (batch.length === 1 || isOfAll(error)) for (const { reject } of batch) reject(error);
      else for (const waiting of batch) await this.#run([waiting]);
    }
  }
}
