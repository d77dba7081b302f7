import { addressOf, type Input, membersFor } from "./address.ts";
import { attempt } from "./attempt.ts";
import type { Reply } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import type { ClientOptions, Fetch } from "./client-options.ts";
import { type Authorization, authorizationOf } from "./credential.ts";
import { dataOf, requestIdOf } from "./reply.ts";
import { type RetryPolicy, withRetries } from "./retry.ts";
import { rootOf } from "./root.ts";
import { isCreating, type Route } from "./route.ts";
import { type SafeWrite, safeWriteHeaders } from "./safe-write-headers.ts";
import { isRefusedForNow, isTemporary } from "./temporary.ts";

/** How each call of a client reaches the API, unless the call says otherwise. */
export interface Connection {
  readonly root: string;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly headers: Headers;
  readonly authorization: Authorization | undefined;
}

/** Fills in what the options leave out. */
export function connectionOf(options: ClientOptions): Connection {
  const { baseUrl, fetch, timeoutMs = 30_000, maxRetries = 2, headers, language } = options;
  const all = new Headers({ accept: "application/json", ...(language && { "accept-language": language }) });
  replace(all, headers);
  return {
    root: rootOf(baseUrl),
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeoutMs,
    maxRetries,
    headers: all,
    authorization: authorizationOf(options),
  };
}

/** What may differ for one call of any operation. */
export type AnyCallOptions = CallOptions & SafeWrite;

/** Makes a call: sends the request, again where the policy says so, and gives the data of the answer or throws its error. */
export async function send(
  connection: Connection,
  route: Route,
  input: Input,
  options: AnyCallOptions = {},
  policy?: RetryPolicy,
): Promise<Reply<unknown>> {
  const timeoutMs = (options.timeoutMs ?? connection.timeoutMs) + waitMs(route, input);
  const { maxRetries = connection.maxRetries, signal } = options;
  const headers = headersOf(connection, route, options);
  const init: RequestInit & { method: string } = { method: route.method };
  if (route.inBody.length > 0) {
    headers.set("content-type", "application/json");
    init.body = JSON.stringify(Object.fromEntries(membersFor("body", route, input)));
  }
  const url = addressOf(connection.root, route, input);
  const once = async () => {
    const authorized = await withAuthorization(connection, headers, signal);
    const received = await attempt({ fetch: connection.fetch, url, init: { ...init, headers: authorized }, timeoutMs, signal });
    return { data: dataOf(received), response: received.response, requestId: requestIdOf(received.response) };
  };
  // Of a change with If-Match the second attempt would fail with 412 where the first one succeeded and its answer was lost.
  const whenSafe = { maxRetries, isTemporary: headers.has("if-match") ? isRefusedForNow : isTemporary };
  return withRetries(once, policy ?? whenSafe, signal);
}

/** How long the API is asked to wait, which is no part of the time limit. */
function waitMs({ followed }: Route, { wait }: Input): number {
  return followed && typeof wait === "number" ? wait * 1_000 : 0;
}

/** The headers of all attempts: those of the client, those that make a write safe, and the call's own. */
function headersOf(connection: Connection, route: Route, { headers, ifMatch, idempotencyKey }: AnyCallOptions): Headers {
  const all = new Headers(connection.headers);
  const key = isCreating(route) ? (idempotencyKey ?? crypto.randomUUID()) : undefined;
  replace(all, safeWriteHeaders({ ifMatch, idempotencyKey: key }));
  replace(all, headers);
  return all;
}

/** The headers of one attempt; a credential of the caller's own stays. */
async function withAuthorization({ authorization }: Connection, headers: Headers, signal: AbortSignal | undefined): Promise<Headers> {
  const all = new Headers(headers);
  if (authorization && !all.has("authorization")) all.set("authorization", await authorization(signal));
  return all;
}

function replace(headers: Headers, others: Readonly<Record<string, string>> = {}): void {
  for (const [name, value] of Object.entries(others)) headers.set(name, value);
}
