import { createHmac } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { withDatabaseProblems } from "../database/database-problem.ts";
import { ProblemError } from "../problem-error.ts";
import { CallerWindow } from "./caller-window.ts";
import { type RatePolicy, windowSeconds } from "./rate-limits.ts";
import { type Lease, leaseCalls } from "./rate-windows.ts";

/** May the caller go on, and what is left to it? */
export interface Taken {
  readonly allowed: boolean;
  /** About as many calls are left: what other processes have leased since the last lease of this one is not in it. */
  readonly remaining: number;
  /** Seconds to the end of the window, at least one. */
  readonly resetSeconds: number;
}

export interface RateLimiterOptions {
  readonly database: Pick<Database, "rows">;
  readonly clock: Clock;
  readonly policy: RatePolicy;
  /** Calls that each caller may make in a window. */
  readonly quota: number;
  /** Key of the hashes under which callers stand in the database; the same for all processes on it. */
  readonly secret: Buffer;
}

const windowMs = windowSeconds * 1000;
/** Only a flood has so many in one window. The oldest then goes first, and leases anew when its caller comes back. */
const maxCallers = 100_000;
/** How long to count alone before the database is asked again. */
const aloneMs = 5000;

/**
 * Counts the calls of each caller under one policy, in windows that all processes on one database share. While the database is out of
 * reach each process counts alone and lets up to the whole quota through: what needs the database then fails by itself, and what does
 * not (an answer that is kept, a refusal) must not fail because calls can't be counted.
 */
export class RateLimiter {
  readonly policy: RatePolicy;
  readonly quota: number;
  readonly #database: Pick<Database, "rows">;
  readonly #clock: Clock;
  readonly #secret: Buffer;
  readonly #callers = new Map<string, CallerWindow>();
  #startsAtMs = Number.NEGATIVE_INFINITY;
  #aloneUntilMs = Number.NEGATIVE_INFINITY;

  constructor({ database, clock, policy, quota, secret }: RateLimiterOptions) {
    this.policy = policy;
    this.quota = quota;
    this.#database = database;
    this.#clock = clock;
    this.#secret = secret;
  }

  /** Takes calls from what this process has leased; undefined when it has to lease first. */
  tryTake(who: string, calls = 1): Taken | undefined {
    const nowMs = this.#turn();
    const window = this.#callers.get(who);
    return window && this.#takeFrom(window, calls, nowMs);
  }

  /** Has a caller no more calls in this window, as far as this process knows? */
  isUsedUp(who: string): boolean {
    this.#turn();
    const window = this.#callers.get(who);
    return window !== undefined && window.remaining <= 0;
  }

  /** Takes calls. More at once than the quota count as the quota: they would never get through. */
  async take(who: string, calls = 1): Promise<Taken> {
    const nowMs = this.#turn();
    const window = this.#callers.get(who) ?? this.#open(who);
    for (;;) {
      const taken = this.#takeFrom(window, calls, nowMs);
      if (taken) return taken;
      await window.leaseMore(Math.min(calls, this.quota), (wanted) => this.#lease(who, window, wanted));
    }
  }

  /** Lets go of the windows of a minute that is over, and gives the present moment. */
  #turn(): number {
    const nowMs = this.#clock.epochMs();
    if (nowMs < this.#startsAtMs || nowMs >= this.#startsAtMs + windowMs) {
      this.#startsAtMs = nowMs - (nowMs % windowMs);
      this.#callers.clear();
    }
    return nowMs;
  }

  #open(who: string): CallerWindow {
    const [oldest] = this.#callers.size >= maxCallers ? this.#callers.keys() : [];
    if (oldest !== undefined) this.#callers.delete(oldest);
    const window = new CallerWindow(this.#startsAtMs, this.quota);
    this.#callers.set(who, window);
    return window;
  }

  #takeFrom(window: CallerWindow, calls: number, nowMs: number): Taken | undefined {
    const allowed = window.use(Math.min(calls, this.quota));
    if (allowed === undefined) return undefined;
    return { allowed, remaining: window.remaining, resetSeconds: Math.ceil((window.startsAtMs + windowMs - nowMs) / 1000) };
  }

  async #lease(who: string, window: CallerWindow, wanted: number): Promise<Lease> {
    if (this.#clock.epochMs() < this.#aloneUntilMs) return window.leaseAlone(wanted);
    const caller = createHmac("sha256", this.#secret).update(`${this.policy} ${who}`).digest("base64url");
    try {
      return await leaseCalls(this.#database, { caller, startsAtMs: window.startsAtMs }, wanted, this.quota);
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      this.#aloneUntilMs = this.#clock.epochMs() + aloneMs;
      return window.leaseAlone(wanted);
    }
  }
}

function isOutOfReach(error: unknown): boolean {
  const problem = withDatabaseProblems(error);
  return problem instanceof ProblemError && problem.code === "service-unavailable";
}
