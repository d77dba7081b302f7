import type { FollowOptions } from "./call-options.ts";
import { ReformExchangeError, RepeatedCursorError } from "./errors.ts";
import type { PageOf } from "./page.ts";

/**
 * A feed that is followed: iterate it for all that is there and all that is to come, until nothing more can, you leave the loop, or you end it by a
 * signal.
 *
 * Nothing is asked for before the first item is wanted. A loop that was left can be taken up again: it goes on where it was.
 *
 * @example
 * const changes = client.changes.follow();
 * for await (const change of changes) {
 *   console.log(change.kind, change.resource, change.key);
 *   if (change.key === "AM14") break;
 * }
 * console.log("to go on from:", changes.cursor);
 */
export interface Followed<Item> extends AsyncIterable<Item> {
  /**
   * Where to go on after the items that were given so far: keep it, and give it as `after` the next time, also in another process. It moves
   * on when nothing is given too, so that it doesn't grow too old. Undefined while nothing is known, and `after` was left out.
   */
  readonly cursor: string | undefined;
}

/** A part of a feed, which always says where to go on. */
export interface FeedPart<Item> extends PageOf<Item> {
  readonly page: { readonly next: string /** Can nothing more come? Left out where something always can. */; readonly isEnded?: boolean };
}

/** How a feed is read. */
export interface FeedSource<Item> {
  /** What comes after a cursor, as soon as there is something. */
  readonly partAfter: (cursor: string | undefined, signal: AbortSignal) => Promise<FeedPart<Item>>;
  /** The cursor for what comes after an item. */
  readonly cursorOf: (item: Item) => string;
}

/** A feed with the place that its iteration has reached. */
export class FollowedFeed<Item> implements Followed<Item> {
  readonly #source: FeedSource<Item>;
  readonly #signal: FollowOptions["signal"];
  #cursor: string | undefined;
  #isIterated = false;

  constructor(source: FeedSource<Item>, after: string | undefined, signal: FollowOptions["signal"]) {
    this.#source = source;
    this.#cursor = after;
    this.#signal = signal;
  }

  get cursor(): string | undefined {
    return this.#cursor;
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, void, undefined> {
    const stop = new AbortController();
    const items = this.#items(stop);
    const end = { done: true, value: undefined } as const;
    let isLeft = false;
    return {
      next: async () => {
        try {
          return await items.next();
        } catch (error) {
          if (isLeft) return end;
          throw error;
        }
      },
      return: async () => {
        isLeft = true;
        stop.abort(); // a generator itself would first wait for the answer that is on its way
        await items.return();
        return end;
      },
    };
  }

  async *#items(stop: AbortController): AsyncGenerator<Item, void, undefined> {
    if (this.#isIterated) throw new ReformExchangeError("This feed is being iterated already; follow() gives another one.");
    this.#isIterated = true;
    const abort = () => stop.abort(this.#signal?.reason);
    if (this.#signal?.aborted) abort();
    this.#signal?.addEventListener("abort", abort);
    try {
      for (;;) {
        const { items, page } = await this.#source.partAfter(this.#cursor, stop.signal);
        if (items.length > 0 && page.next === this.#cursor) throw new RepeatedCursorError(page.next);
        for (const item of items) {
          stop.signal.throwIfAborted();
          this.#cursor = this.#source.cursorOf(item);
          yield item;
        }
        this.#cursor = page.next;
        if (page.isEnded) return;
      }
    } finally {
      this.#isIterated = false;
      this.#signal?.removeEventListener("abort", abort);
    }
  }
}
