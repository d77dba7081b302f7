import type { Input } from "./address.ts";
import type { FollowOptions } from "./call-options.ts";
import { type FeedPart, type Followed, FollowedFeed } from "./followed.ts";
import { type Connection, send } from "./request.ts";
import type { FollowedRoute, Route } from "./route.ts";
import { isNotForGood } from "./temporary.ts";
import { wait } from "./wait.ts";

/** The time between two answers that tell nothing: a proxy, or an API that is closing, may not wait as it was asked to. */
const shortestWaitMs = 1_000;

type Item = Readonly<Record<string, string>>;
type Follow = (input?: Input, options?: FollowOptions) => Followed<unknown>;

/** The method that follows the answers of an operation. */
export function followOf(connection: Connection, route: Route, { itemCursor, longestWait }: FollowedRoute): Follow {
  return (input = {}, { headers, signal, timeoutMs } = {}) => {
    const { after, ...others } = input;
    const partAfter = async (cursor: string | undefined, stop: AbortSignal) => {
      const askedAt = performance.now();
      const asked = { ...others, after: cursor, wait: longestWait };
      const { data } = await send(connection, route, asked, { headers, timeoutMs, signal: stop }, forEver);
      const part = data as FeedPart<Item>; // a followed route answers parts of a feed
      if (part.items.length === 0 && !part.page.isEnded) await wait(shortestWaitMs - (performance.now() - askedAt), stop);
      return part;
    };
    const cursorOf = (item: Item) => item[itemCursor] as string; // the generator has seen to it that each item has it
    return new FollowedFeed({ partAfter, cursorOf }, after as string | undefined, signal);
  };
}

const forEver = { maxRetries: Number.POSITIVE_INFINITY, isTemporary: isNotForGood };
