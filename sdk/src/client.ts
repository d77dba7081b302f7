import type { Input } from "./address.ts";
import { type Reply, SentCall } from "./call.ts";
import type { ClientOptions } from "./client-options.ts";
import { followOf } from "./follow.ts";
import type { Client } from "./generated/client.ts";
import { routes } from "./generated/routes.ts";
import { type PageOf, SentPagedCall } from "./page.ts";
import { type AnyCallOptions, type Connection, connectionOf, send } from "./request.ts";
import type { Route } from "./route.ts";

/**
 * Makes a client of the API. It keeps no state and no connection, so one is enough for a whole program.
 *
 * @param options where the API is, who calls it, and how long and how often to try
 * @returns the client, with a member for each resource
 * @throws `TypeError` when `baseUrl` is no address, or has credentials, a query or a fragment; when `apiKey` can't be a key, or `token`
 *   is there too
 *
 * @example
 * import { createClient } from "@reform-exchange/sdk";
 *
 * const client = createClient({ baseUrl: "http://localhost:3000" });
 * for await (const region of client.regions.list({ asOf: "2026-01-01" })) {
 *   console.log(region.regionCode, region.name);
 * }
 */
export function createClient(options: ClientOptions): Client {
  const connection = connectionOf(options);
  const client: Record<string, Record<string, unknown>> = {};
  for (const [id, route] of Object.entries(routes)) {
    const [resource = "", name = ""] = id.split(".");
    client[resource] = { ...client[resource], [name]: methodOf(connection, route) };
    if (route.followed) client[resource].follow = followOf(connection, route, route.followed);
  }
  return client as unknown as Client; // the interface and the routes are generated from the same contract
}

type Method = (input?: Input, options?: AnyCallOptions) => SentCall<unknown>;

/** The method of an operation. */
export function methodOf(connection: Connection, route: Route): Method {
  if (!route.paged) return (input = {}, options) => new SentCall(send(connection, route, input, options));
  return (input = {}, options) => {
    const first = { ...input };
    const pageFor = (paged: Input) => send(connection, route, paged, options) as Promise<Reply<PageOf<unknown>>>; // a paged route answers pages
    return new SentPagedCall(pageFor(first), (cursor) => pageFor({ ...first, cursor }));
  };
}
