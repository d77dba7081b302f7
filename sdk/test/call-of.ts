import { methodOf } from "../src/client.ts";
import { type AnyCallOptions, connectionOf } from "../src/request.ts";
import type { Route } from "../src/route.ts";

/** A call of an operation that the contract may come to have. */
export function callOf(operation: Pick<Route, "method" | "effect">, baseUrl: string, options?: AnyCallOptions): PromiseLike<unknown> {
  const route: Route = { ...operation, path: "/things", inPath: [], inQuery: [], inBody: [], paged: false };
  return methodOf(connectionOf({ baseUrl }), route)({}, options);
}
