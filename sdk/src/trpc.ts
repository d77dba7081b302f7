/**
 * The tRPC door, for internal tools: its router as a type, and a thin client. Needs `@trpc/client`, and `@trpc/server` for
 * its types.
 *
 * @packageDocumentation
 */
import { createTRPCClient, httpLink, isTRPCClientError, splitLink, type TRPCClient } from "@trpc/client";
import { authorizationOf } from "./credential.ts";
import type { KnownProblem } from "./generated/types.ts";
import { rootOf } from "./root.ts";
import { trpcHeadersOf } from "./trpc-headers.ts";
import type { TrpcClientOptions } from "./trpc-options.ts";
import type { ReformExchangeRouter } from "./trpc-router.ts";
import { subscriptionLink } from "./trpc-subscription-link.ts";

export type { Procedures } from "./generated/router.ts";
export type * from "./generated/types.ts";
export type { TrpcErrorData, TrpcErrorShape } from "./trpc-error-shape.ts";
export type {
  EventSourceConnection,
  EventSourceFetch,
  EventSourceFetchInit,
  EventSourceWithFetch,
  TrpcCallContext,
  TrpcClientOptions,
} from "./trpc-options.ts";
export type { ReformExchangeRouter } from "./trpc-router.ts";
export type { Tracked, TrackedInput } from "./trpc-tracked.ts";

/**
 * Makes a tRPC client: the same operations as the main entry, as queries and mutations, and as subscriptions for what can be followed. What
 * a write needs beside its input is the `context` of the call, see {@link TrpcCallContext}.
 *
 * @param options where the API is, and who calls it
 * @returns tRPC's own client, typed for this API
 * @throws `TypeError` as `createClient` does; its calls throw `TRPCClientError`, and {@link problemOf} gives the problem in it. Nothing is
 *   retried
 *
 * @example
 * import { createTrpcClient } from "@reform-exchange/sdk/trpc";
 *
 * const trpc = createTrpcClient({ baseUrl: "http://localhost:3000" });
 * const region = await trpc.regions.get.query({ regionCode: "AM14" });
 */
export function createTrpcClient(options: TrpcClientOptions): TRPCClient<ReformExchangeRouter> {
  const { baseUrl, fetch } = options;
  const url = `${rootOf(baseUrl)}/trpc`;
  const headersOf = trpcHeadersOf(options, authorizationOf(options));
  return createTRPCClient<ReformExchangeRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: subscriptionLink(url, options, headersOf),
        // One request for each call, not a batch: each answer then has its own status and request id.
        false: httpLink({
          url,
          headers: ({ op }) => headersOf(op.context),
          ...(fetch && { fetch: (address, init) => fetch(String(address), init as RequestInit) }), // tRPC's type of the same object
        }),
      }),
    ],
  });
}

/**
 * The problem in an error of the tRPC door.
 *
 * @param error what a call threw
 * @returns the problem, or undefined for anything else, such as a broken connection
 *
 * @example
 * import { createTrpcClient, problemOf } from "@reform-exchange/sdk/trpc";
 *
 * const trpc = createTrpcClient({ baseUrl: "http://localhost:3000" });
 * try {
 *   await trpc.regions.get.query({ regionCode: "AM04" });
 * } catch (error) {
 *   const problem = problemOf(error);
 *   if (problem?.type !== "/problems/not-found") throw error;
 *   console.error(`no ${problem.resource} ${problem.key}`);
 * }
 */
export function problemOf(error: unknown): KnownProblem | undefined {
  return isTRPCClientError<ReformExchangeRouter>(error) ? error.data?.problem : undefined;
}
