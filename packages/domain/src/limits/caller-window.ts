import type { Lease } from "./rate-windows.ts";

const firstBatch = 10;

/** What one process knows of one caller's window: what it has leased and not yet used, and what it can still lease. */
export class CallerWindow {
  readonly startsAtMs: number;
  readonly #largestBatch: number;
  #leased = 0;
  #unleased: number;
  #batch: number;
  #leasing: Promise<void> | undefined;

  constructor(startsAtMs: number, quota: number) {
    this.startsAtMs = startsAtMs;
    this.#unleased = quota;
    this.#largestBatch = Math.max(1, Math.floor(quota / 20));
    this.#batch = Math.min(firstBatch, this.#largestBatch);
  }

  /** Calls that are left, as far as this process knows: others lease too, and have rests of their own. */
  get remaining(): number {
    return this.#leased + this.#unleased;
  }

  /** Uses leased calls: true when there were enough, false when there are no more to be had, undefined when a lease must tell. */
  use(calls: number): boolean | undefined {
    if (this.#leased >= calls) {
      this.#leased -= calls;
      return true;
    }
    return this.#unleased > 0 ? undefined : false;
  }

  /** Gets more calls. Whoever asks while that is under way waits for the same. */
  leaseMore(calls: number, lease: (wanted: number) => Promise<Lease>): Promise<void> {
    this.#leasing ??= lease(this.#wanted(calls))
      .then((leased) => this.#receive(leased))
      .finally(() => {
        this.#leasing = undefined;
      });
    return this.#leasing;
  }

  /** A lease without asking anyone, out of what was known last. */
  leaseAlone(wanted: number): Lease {
    const granted = Math.min(wanted, this.#unleased);
    return { granted, unleased: this.#unleased - granted };
  }

  /**
   * Most callers call once or twice a minute, so the first lease is small, and each is twice the one before, up to a part of the
   * quota. No lease is over half of what there is, so that near the end little lies unused at a process that is not called.
   */
  #wanted(calls: number): number {
    return Math.max(calls - this.#leased, Math.min(this.#batch, Math.ceil(this.#unleased / 2)));
  }

  #receive({ granted, unleased }: Lease): void {
    this.#leased += granted;
    this.#unleased = unleased;
    this.#batch = Math.min(this.#batch * 2, this.#largestBatch);
  }
}
