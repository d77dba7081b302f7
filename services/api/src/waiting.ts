import { type Caller, ProblemError } from "@reform-exchange/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { clientNetwork } from "./client-network.ts";

const mostInAll = 5000;
const mostOfOne = 100;
const retryAfterSeconds = 5;

/** Calls that wait for something, which each hold a connection: how many there may be, and how they end. */
export class Waiting {
  readonly #byCaller = new Map<string, number>();
  readonly #all = new Set<AbortController>();
  #isClosing = false;

  /** Ends all that wait when the service closes, and lets nothing wait from then on. The reason of their signals is then a problem. */
  endWith(app: FastifyInstance): void {
    app.addHook("preClose", async () => {
      this.#isClosing = true;
      for (const waiting of this.#all) waiting.abort(closing());
    });
  }

  /**
   * Notes a call that waits, until its reader goes or `done` is called.
   *
   * @throws ProblemError `rate-limit-exceeded` when too many wait already
   */
  begin(request: FastifyRequest, reply: FastifyReply, caller: Caller): { readonly signal: AbortSignal; readonly done: () => void } {
    const who = caller.kind === "anonymous" ? clientNetwork(request.ip) : caller.id;
    const ofOne = this.#byCaller.get(who) ?? 0;
    if (this.#all.size >= mostInAll || ofOne >= mostOfOne)
      throw new ProblemError("rate-limit-exceeded", { policy: "waiting", retryAfterSeconds });
    const controller = new AbortController();
    this.#all.add(controller);
    this.#byCaller.set(who, ofOne + 1);
    const end = () => controller.abort();
    const done = () => {
      if (!this.#all.delete(controller)) return;
      reply.raw.off("close", end);
      const rest = (this.#byCaller.get(who) ?? 1) - 1;
      if (rest > 0) this.#byCaller.set(who, rest);
      else this.#byCaller.delete(who);
    };
    reply.raw.setMaxListeners(0); // calls in one batch of tRPC wait on one reply
    reply.raw.once("close", end);
    if (this.#isClosing) controller.abort(closing());
    else if (reply.raw.destroyed) end(); // the reader went before we listened
    return { signal: controller.signal, done };
  }
}

function closing(): ProblemError<"service-unavailable"> {
  return new ProblemError("service-unavailable", {});
}
