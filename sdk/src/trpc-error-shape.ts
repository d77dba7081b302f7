import type { TRPC_ERROR_CODE_KEY, TRPCErrorShape } from "@trpc/server";
import type { KnownProblem } from "./generated/types.ts";

/** What an error of the tRPC door carries: tRPC's own members, and the problem that REST would answer. */
export interface TrpcErrorData {
  readonly code: TRPC_ERROR_CODE_KEY;
  readonly httpStatus: number;
  readonly path?: string;
  readonly problem: KnownProblem;
}

/** An error of the tRPC door. */
export interface TrpcErrorShape extends TRPCErrorShape<TrpcErrorData> {}
