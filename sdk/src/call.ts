/** An answer as a whole. */
export interface Reply<Result> {
  /** What the call gives. */
  readonly data: Result;
  /** The HTTP answer, for its headers; its body has been read. */
  readonly response: Response;
  /** The id of the request, from `X-Request-Id`. */
  readonly requestId: string | undefined;
}

/**
 * A call that has been sent: await it for its result.
 *
 * @example
 * const region = await client.regions.get({ regionCode: "AM14" });
 */
export interface Call<Result> extends Promise<Result> {
  /**
   * The result together with the HTTP answer and the request id.
   *
   * @returns the answer; fails as the call itself does
   * @example
   * const { data, response, requestId } = await client.regions.get({ regionCode: "AM14" }).withResponse();
   * console.log(data.name, response.headers.get("etag"), requestId);
   */
  withResponse(): Promise<Reply<Result>>;
}

/**
 * A call of a list: await it for one page, or iterate it over the items of all pages from that page on.
 *
 * The next page is asked for, with the same input, when the items before it have been used. A page or an item is never
 * left out in silence: what can't be had ends the iteration with an error.
 *
 * @example
 * const page = await client.regions.list({ limit: 10 });
 * console.log(page.items.length, page.page.next);
 *
 * for await (const region of client.regions.list()) {
 *   console.log(region.name);
 * }
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {}

/** A promise of the result, that knows the answer as a whole. */
export class SentCall<Result> implements Call<Result> {
  readonly [Symbol.toStringTag] = "Call";
  protected readonly reply: Promise<Reply<Result>>;

  constructor(reply: Promise<Reply<Result>>) {
    this.reply = reply;
  }

  withResponse(): Promise<Reply<Result>> {
    return this.reply;
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is a promise.
  then<Kept = Result, Caught = never>(
    onFulfilled?: ((result: Result) => Kept | PromiseLike<Kept>) | null,
    onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    return this.reply.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Caught = never>(onRejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null): Promise<Result | Caught> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Result> {
    return this.then().finally(onFinally);
  }
}
