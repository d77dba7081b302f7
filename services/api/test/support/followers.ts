/** Four ways to follow the change feed, each for as long as it takes to meet a change of some key. */
import { type Change, ChangeFeed } from "@reform-exchange/schemas";
import { eventsIn } from "./event-reader.ts";

export interface Follower {
  readonly credential: string;
  /** Where to call next: a follower goes from one process to another. It waits while there is none. */
  readonly nextUrl: () => Promise<string>;
  /** Hears of each change as it comes; true ends the following. */
  readonly hear: (change: Change) => boolean;
}

/** Follows until `hear` says that it is enough. A connection that breaks is made again. */
export type Follow = (follower: Follower) => Promise<void>;

/** How many changes come over one connection before a stream is left for another process. */
const leaveAfter = 400;

/** Follows by long polls; `goOn` says where the next one starts. */
const byLongPoll =
  (limit: number, goOn: (feed: ChangeFeed, before: string | undefined) => string | undefined): Follow =>
  async ({ credential, nextUrl, hear }) => {
    let after: string | undefined;
    for (;;) {
      const query = new URLSearchParams({ limit: String(limit), wait: "10", ...(after && { after }) });
      const feed = await trying(async () => {
        const response = await fetch(`${await nextUrl()}/v1/changes?${query}`, { headers: { authorization: `Bearer ${credential}` } });
        const text = await response.text();
        if (!response.ok) throw new Error(`a long poll was answered with ${response.status}: ${text}`);
        return ChangeFeed.parse(JSON.parse(text));
      });
      if (!feed) continue;
      for (const change of feed.items) if (hear(change)) return;
      after = goOn(feed, after);
    }
  };

/** Follows a stream of events from the id of the last change on. */
const byStream =
  (
    open: (url: string, last: string | undefined) => { readonly address: string; readonly headers: Record<string, string> },
    name: string,
  ): Follow =>
  async ({ credential, nextUrl, hear }) => {
    let last: string | undefined;
    for (;;) {
      const going = new AbortController();
      const isDone = await trying(async () => {
        const { address, headers } = open(await nextUrl(), last);
        const response = await fetch(address, { headers: { ...headers, authorization: `Bearer ${credential}` }, signal: going.signal });
        if (!response.ok) throw new Error(`a stream was answered with ${response.status}: ${await response.text()}`);
        let count = 0;
        for await (const { event, data } of eventsIn(response)) {
          if (event !== name) continue;
          const change = JSON.parse(data) as Change; // compared with what the others heard
          last = change.changeId;
          count += 1;
          if (hear(change)) return true;
          if (count >= leaveAfter) return false;
        }
        return false;
      });
      going.abort();
      if (isDone) return;
    }
  };

/** Runs what may fail because a process is gone; undefined then. */
async function trying<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError) return undefined; // fetch's own: the connection
    throw error;
  }
}

export const followings = {
  "long poll by its cursor": byLongPoll(200, (feed) => feed.page.next),
  "long poll by the id of the last change": byLongPoll(33, (feed, before) => feed.items.at(-1)?.changeId ?? before),
  "server-sent events": byStream(
    (url, last) => ({ address: `${url}/v1/changes`, headers: { accept: "text/event-stream", ...(last && { "last-event-id": last }) } }),
    "change",
  ),
  "subscription of tRPC": byStream(
    (url, last) => ({
      address: `${url}/trpc/changes.follow?input=${encodeURIComponent(JSON.stringify({ lastEventId: last }))}`,
      headers: {},
    }),
    "message",
  ),
} as const satisfies Record<string, Follow>;
