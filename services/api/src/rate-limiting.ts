import {
  anonymous,
  type Caller,
  ProblemError,
  type RateLimiter,
  type RateLimiters,
  type Taken,
  windowSeconds,
} from "@reform-exchange/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { clientNetwork } from "./client-network.ts";

/** Names and values of header fields in turn, as Node writes them fastest. */
export type FieldList = readonly string[];

const noFields: FieldList = [];

/** The limiter of a policy, with the parts of its header fields that are always the same. */
interface Limited {
  readonly limiter: RateLimiter;
  readonly policyField: string;
  readonly limitFieldStart: string;
}

/**
 * Holds callers to their number of calls in each window, and tells them what is left, in the header fields of the IETF draft
 * `ratelimit-headers`. A policy without a limiter has neither.
 */
export class RateLimiting {
  readonly #anonymous: Limited | undefined;
  readonly #keyed: Limited | undefined;

  constructor(limiters: RateLimiters) {
    this.#anonymous = limited(limiters.anonymous);
    this.#keyed = limited(limiters.keyed);
  }

  /**
   * Counts a request without a credential at once, and gives the header fields for its answer. Undefined, and nothing counted, when it
   * has to go the long way: it shows a credential, must wait for a lease, or is to be refused.
   */
  inPassing(request: FastifyRequest): FieldList | undefined {
    if (request.headers.authorization !== undefined) return undefined;
    const of = this.#anonymous;
    if (!of) return noFields;
    const taken = of.limiter.tryTake(clientNetwork(request.ip));
    return taken?.allowed ? ["RateLimit-Policy", of.policyField, "RateLimit", limitField(of, taken)] : undefined;
  }

  /**
   * Finds out who calls and counts the calls of the request. Whoever shows a credential that is refused is counted by address, as if
   * he had shown none.
   *
   * @throws ProblemError `rate-limit-exceeded`, or what `identify` throws
   */
  async admit(request: FastifyRequest, reply: FastifyReply, identify: () => Promise<Caller>, calls = 1): Promise<Caller> {
    const caller = await this.refusedOnly(request, reply, identify, calls);
    // Whoever only claims to be somebody must not use up the calls of him who is. An address with too many refusals claims nothing more.
    if (caller.isClaimed === true) await this.#requireNoFlood(request, reply);
    else await this.check(request, reply, caller, calls);
    return caller;
  }

  async #requireNoFlood(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (this.#anonymous?.limiter.isUsedUp(clientNetwork(request.ip)) === true) await this.check(request, reply, anonymous);
  }

  /** Finds out who calls, and counts only whoever shows a credential that is refused. */
  async refusedOnly(request: FastifyRequest, reply: FastifyReply, identify: () => Promise<Caller>, calls = 1): Promise<Caller> {
    try {
      return await identify();
    } catch (error) {
      if (error instanceof ProblemError && error.code === "unauthenticated") await this.check(request, reply, anonymous, calls);
      throw error;
    }
  }

  /**
   * Counts the calls of a request, by the id of a caller with a credential and by the address of all others, and puts the header fields
   * on the reply, whatever the answer will be.
   *
   * @throws ProblemError `rate-limit-exceeded` when the caller has no more of them in this window
   */
  async check(request: FastifyRequest, reply: FastifyReply, caller: Pick<Caller, "id" | "kind">, calls = 1): Promise<void> {
    const isAnonymous = caller.kind === "anonymous";
    const of = isAnonymous ? this.#anonymous : this.#keyed;
    if (!of) return;
    const taken = await of.limiter.take(isAnonymous ? clientNetwork(request.ip) : caller.id, calls);
    reply.header("RateLimit-Policy", of.policyField).header("RateLimit", limitField(of, taken));
    if (!taken.allowed) {
      throw new ProblemError("rate-limit-exceeded", { policy: of.limiter.policy, retryAfterSeconds: taken.resetSeconds });
    }
  }
}

function limited(limiter: RateLimiter | undefined): Limited | undefined {
  if (!limiter) return undefined;
  const { policy, quota } = limiter;
  return { limiter, policyField: `"${policy}";q=${quota};w=${windowSeconds}`, limitFieldStart: `"${policy}";r=` };
}

function limitField({ limitFieldStart }: Limited, { remaining, resetSeconds }: Taken): string {
  return `${limitFieldStart}${remaining};t=${resetSeconds}`;
}

/** The fields that were put on a reply, for an answer that is written past Fastify. */
export function rateLimitFieldsOf(reply: FastifyReply): FieldList {
  const [policy, limit] = [reply.getHeader("RateLimit-Policy"), reply.getHeader("RateLimit")];
  return policy === undefined || limit === undefined ? noFields : ["RateLimit-Policy", String(policy), "RateLimit", String(limit)];
}

/** How many calls a request of tRPC carries: its path names them with commas between. */
export function callsOfTrpc({ params }: FastifyRequest): number {
  const { path = "" } = params as { readonly path?: string }; // tRPC's route is /trpc/:path
  return path.split(",").length;
}
