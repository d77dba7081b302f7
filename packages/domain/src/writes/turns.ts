import { setTimeout } from "node:timers/promises";
import type { ProblemError } from "../problem-error.ts";

/** How long a call waits for the one before it. */
const longestTurnMs = 10_000;

/**
 * Lets calls that would wait for each other in the database take turns inside this process, before they ask for a connection: else ten
 * slow ones would hold all connections that there are. Between processes a lock in the database does the same.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  readonly #tooLong: () => ProblemError;

  /** @param tooLong the problem of a call whose turn doesn't come within 10 s */
  constructor(tooLong: () => ProblemError) {
    this.#tooLong = tooLong;
  }

  /** Does the work once all work that was given before under the same key is over. */
  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key);
    const turn = before === undefined ? work() : this.#afterAtMost(before).then(work);
    const ended = Promise.allSettled([before, turn]); // who gives up must not let the next one pass the first
    this.#last.set(key, ended);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === ended) this.#last.delete(key);
    }
  }

  async #afterAtMost(before: Promise<unknown>): Promise<void> {
    const stop = new AbortController();
    const tooLong = setTimeout(longestTurnMs, "too long", { signal: stop.signal }).catch(() => undefined);
    const ended = await Promise.race([before, tooLong]);
    stop.abort();
    if (ended === "too long") throw this.#tooLong();
  }
}
