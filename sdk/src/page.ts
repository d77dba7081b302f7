import { type PagedCall, type Reply, SentCall } from "./call.ts";
import { RepeatedCursorError } from "./errors.ts";

/** What every page has. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly page: { readonly next: string | null };
}

/** A first page that has been asked for, and the way to the ones after it. */
export class SentPagedCall<Page extends PageOf<Item>, Item> extends SentCall<Page> implements PagedCall<Page, Item> {
  readonly #pageAt: (cursor: string) => Promise<Reply<Page>>;

  constructor(first: Promise<Reply<Page>>, pageAt: (cursor: string) => Promise<Reply<Page>>) {
    super(first);
    this.#pageAt = pageAt;
    // Who iterates later meets the error there; until then it is not unhandled.
    first.catch(() => undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const seen = new Set<string>();
    let { data } = await this.reply;
    for (;;) {
      yield* data.items;
      const { next } = data.page;
      if (next === null) return;
      if (seen.has(next)) throw new RepeatedCursorError(next);
      seen.add(next);
      ({ data } = await this.#pageAt(next));
    }
  }
}
