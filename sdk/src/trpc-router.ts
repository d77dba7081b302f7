import type { TRPCBuiltRouter } from "@trpc/server";
import type { Procedures } from "./generated/router.ts";
import type { TrpcErrorShape } from "./trpc-error-shape.ts";

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
