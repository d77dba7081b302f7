import type { OperationId } from "@reform-exchange/contract";
import { anonymous, type Call, type Caller, type Exchange, ProblemError, traceContextOf } from "@reform-exchange/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { languageOf } from "./language.ts";
import type { RateLimiting } from "./rate-limiting.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who calls, once the credential was checked. */
    caller: Caller | undefined;
  }
}

type Headers = Pick<FastifyRequest, "headers" | "id">;

/** What letting in asks for. */
export interface Gate {
  readonly exchange: Exchange;
  readonly limiting: RateLimiting;
}

/**
 * Finds out who calls, and counts the calls of the request. A refused credential is recorded, unless there were too many already: whoever
 * tries keys must not make us write without end. Where the operation itself looks at the token (`mayBeClaimed`), it is only read here.
 *
 * @throws ProblemError `unauthenticated` or `rate-limit-exceeded`
 */
export async function letIn(
  { exchange, limiting }: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  operationId: OperationId | undefined,
  { calls = 1, mayBeClaimed = false }: { readonly calls?: number; readonly mayBeClaimed?: boolean } = {},
): Promise<Caller> {
  return await recordingRefusals(exchange, request, operationId, () =>
    limiting.admit(request, reply, () => callerOf(exchange, request, mayBeClaimed), calls),
  );
}

/**
 * Looks at a credential after all, when a call that was let in with what it claims was not done: whoever has none hears nothing but that.
 *
 * @throws ProblemError `unauthenticated` or `rate-limit-exceeded`
 */
export async function checkCredential(
  { exchange, limiting }: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  operationId: OperationId,
) {
  await recordingRefusals(exchange, request, operationId, () => limiting.refusedOnly(request, reply, () => callerOf(exchange, request)));
}

async function recordingRefusals<Result>(
  exchange: Exchange,
  { id: requestId }: Headers,
  operationId: OperationId | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) await exchange.recordRefusal(error, { operationId, requestId });
    throw error;
  }
}

/** Without a credential nothing is looked up. */
async function callerOf(exchange: Exchange, { headers: { authorization } }: Headers, mayBeClaimed = false): Promise<Caller> {
  return authorization === undefined ? anonymous : await exchange.identify(authorization, mayBeClaimed);
}

/** What a request says of the call that it brings. */
export function callOf(request: Headers, caller: Caller, signal?: AbortSignal): Call {
  const { headers, id } = request;
  return {
    caller,
    requestId: id,
    idempotencyKey: oneOf(headers["idempotency-key"]),
    ifMatch: headers["if-match"],
    locale: languageOf(request),
    trace: traceContextOf(oneOf(headers["traceparent"])),
    signal,
  };
}

/** A call that lasts asks now and then whether its credential still opens anything. */
export function lastingCallOf(exchange: Exchange, request: Headers, caller: Caller, signal: AbortSignal): Call {
  return { ...callOf(request, caller, signal), checkAgain: () => callerOf(exchange, request) };
}

function oneOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
