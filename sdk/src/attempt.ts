import type { Fetch } from "./client-options.ts";
import { ConnectionError, ConnectionTimeoutError } from "./errors.ts";
import type { ReceivedReply } from "./reply.ts";

/** The longest time that a timer takes; more would fire at once. */
const longestTimeoutMs = 2 ** 31 - 1;

/** One request on its way: what is sent, for how long at most, and who may end it. */
export interface Attempt {
  readonly fetch: Fetch;
  readonly url: string;
  readonly init: RequestInit & { readonly method: string };
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request once and reads the answer to its end, in the time allowed. */
export async function attempt({ fetch, url, init, timeoutMs, signal }: Attempt): Promise<ReceivedReply> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = () => stop.abort();
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      abort();
    },
    Math.min(timeoutMs, longestTimeoutMs),
  );
  signal?.addEventListener("abort", abort);
  try {
    const response = await fetch(url, { ...init, signal: stop.signal });
    return { response, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    const what = `${init.method} ${new URL(url).pathname}`;
    throw timedOut
      ? new ConnectionTimeoutError(`${what}: no complete answer within ${timeoutMs} ms.`, { cause })
      : new ConnectionError(`${what}: the connection failed.`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
