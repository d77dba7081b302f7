/**
 * The tRPC door, for internal tools: its router as a type, and a thin client. Needs `@trpc/client`, and `@trpc/server` for
 * its types.
 *
 * @packageDocumentation
 */
import { createTRPCClient, httpLink, isTRPCClientError, type TRPCClient } from "@trpc/client";
import type { TRPCBuiltRouter } from "@trpc/server";
import type { ClientOptions } from "./client-options.ts";
import type { Procedures } from "./generated/router.ts";
import type { KnownProblem } from "./generated/types.ts";
import { rootOf } from "./root.ts";
import type { TrpcErrorShape } from "./trpc-error-shape.ts";

export type { Procedures } from "./generated/router.ts";
export type * from "./generated/types.ts";
export type { TrpcErrorData, TrpcErrorShape } from "./trpc-error-shape.ts";

/**
 * The router of the API, for tRPC clients of every kind.
 *
 * @example
 * import type { ReformExchangeRouter } from "@reform-exchange/sdk/trpc";
 * import { createTRPCClient, httpBatchLink } from "@trpc/client";
 *
 * const trpc = createTRPCClient<ReformExchangeRouter>({ links: [httpBatchLink({ url: "http://localhost:3000/trpc" })] });
 */
export type ReformExchangeRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: TrpcErrorShape; transformer: false },
  Procedures
>;

/** How the tRPC door is reached: as the client of the main entry, but without its retries and time limit. */
export type TrpcClientOptions = Pick<ClientOptions, "baseUrl" | "fetch" | "headers" | "language">;

/**
 * Makes a tRPC client: the same operations as the main entry, as queries and mutations.
 *
 * @param options where the API is
 * @returns tRPC's own client, typed for this API
 * @throws (its calls) `TRPCClientError`; {@link problemOf} gives the problem in it. Nothing is retried
 *
 * @example
 * import { createTrpcClient } from "@reform-exchange/sdk/trpc";
 *
 * const trpc = createTrpcClient({ baseUrl: "http://localhost:3000" });
 * const region = await trpc.regions.get.query({ regionCode: "AM14" });
 */
export function createTrpcClient({ baseUrl, fetch, headers, language }: TrpcClientOptions): TRPCClient<ReformExchangeRouter> {
  return createTRPCClient<ReformExchangeRouter>({
    links: [
      // One request for each call, not a batch: each answer then has its own status and request id.
      httpLink({
        url: `${rootOf(baseUrl)}/trpc`,
        headers: { ...(language && { "accept-language": language }), ...headers },
        ...(fetch && { fetch: (url, init) => fetch(String(url), init as RequestInit) }), // tRPC's type of the same object
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
