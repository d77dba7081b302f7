import type { Clock } from "../clock.ts";

/** A clock that stands still until the test sets it. */
export class SettableClock implements Clock {
  #epochMs: number;

  /** @param moment ISO 8601 with an offset, for example `2026-11-23T12:00:00Z` */
  constructor(moment: string) {
    this.#epochMs = Date.parse(moment);
  }

  set(moment: string): void {
    this.#epochMs = Date.parse(moment);
  }

  epochMs(): number {
    return this.#epochMs;
  }
}
