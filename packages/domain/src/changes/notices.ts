/** Wakes whoever waits for changes. */
export class Notices {
  #given = 0;
  readonly #waiting = new Set<() => void>();

  /** How many were given; take it before looking, so that none is missed between. */
  get given(): number {
    return this.#given;
  }

  give(): void {
    this.#given += 1;
    for (const wake of this.#waiting) wake();
  }

  /** Waits for more notices than so many, at most so long, and no longer than the signal allows. Leaves nothing behind. */
  async moreThan(given: number, ms: number, signal?: AbortSignal): Promise<void> {
    if (this.#given > given || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waiting.delete(end);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#waiting.add(end);
      signal?.addEventListener("abort", end);
    });
  }
}
