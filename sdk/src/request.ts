import { addressOf, type Input, membersFor } from "./address.ts";
import { attempt } from "./attempt.ts";
import type { Reply } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import type { ClientOptions, Fetch } from "./client-options.ts";
import { dataOf, requestIdOf } from "./reply.ts";
import { withRetries } from "./retry.ts";
import { rootOf } from "./root.ts";
import { isRepeatable, type Route } from "./route.ts";

/** How each call of a client reaches the API, unless the call says otherwise. */
export interface Connection {
  readonly root: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Headers;
}

/** Fills in what the options leave out. */
export function connectionOf({ baseUrl, fetch, timeoutMs = 30_000, maxRetries = 2, headers, language }: ClientOptions): Connection {
  const all = new Headers({ accept: "application/json", ...(language && { "accept-language": language }) });
  replace(all, headers);
  return { root: rootOf(baseUrl), fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)), timeoutMs, maxRetries, headers: all };
}

/** Makes a call: sends the request, again where that is safe, and gives the data of the answer or throws its error. */
export async function send(connection: Connection, route: Route, input: Input, options: CallOptions = {}): Promise<Reply<unknown>> {
  const { timeoutMs = connection.timeoutMs, maxRetries = connection.maxRetries, signal } = options;
  const headers = new Headers(connection.headers);
  replace(headers, options.headers);
  const init: RequestInit & { method: string } = { method: route.method, headers };
  if (route.inBody.length > 0) {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(Object.fromEntries(membersFor("body", route, input)));
  }
  const url = addressOf(connection.root, route, input);
  const once = async () => {
    const received = await attempt({ fetch: connection.fetch, url, init, timeoutMs, signal });
    return { data: dataOf(received), response: received.response, requestId: requestIdOf(received.response) };
  };
  return withRetries(once, { maxRetries: isRepeatable(route) ? maxRetries : 0, signal });
}

function replace(headers: Headers, others: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(others)) headers.set(name, value);
}
