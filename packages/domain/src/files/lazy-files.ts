import type { FileStore } from "./file-store.ts";

/** A file store that is opened when it is first needed: most calls never do, and a start must be quick. */
export class LazyFiles {
  readonly #openStore: () => Promise<FileStore>;
  readonly #onTrouble: (error: unknown) => void;
  #store: Promise<FileStore> | undefined;
  readonly #dropping = new Set<Promise<void>>();

  constructor(openStore: () => Promise<FileStore>, onTrouble: (error: unknown) => void) {
    this.#openStore = openStore;
    this.#onTrouble = onTrouble;
  }

  async open(): Promise<FileStore> {
    this.#store ??= this.#openStore().catch((error: unknown) => {
      this.#store = undefined;
      throw error;
    });
    return await this.#store;
  }

  /** Removes files that nothing names any more, whoever waits for it or not. */
  drop(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const dropping: Promise<void> = this.#remove(keys)
      .catch(this.#onTrouble)
      .finally(() => this.#dropping.delete(dropping));
    this.#dropping.add(dropping);
  }

  /** Waits until what was to go is gone. */
  async settled(): Promise<void> {
    await Promise.all(this.#dropping);
  }

  async #remove(keys: readonly string[]): Promise<void> {
    const store = await this.open();
    for (const key of keys) await store.remove(key);
  }
}
