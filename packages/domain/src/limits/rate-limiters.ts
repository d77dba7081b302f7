import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { exchangeSecret } from "../database/exchange-secret.ts";
import { RateLimiter } from "./rate-limiter.ts";
import type { RateLimits, RatePolicy } from "./rate-limits.ts";

/** The limiter of each policy that has a limit. */
export type RateLimiters = Readonly<Record<RatePolicy, RateLimiter | undefined>>;

/** Limiters that all processes on the database share, if they are given the same limits. */
export async function createRateLimiters(database: Database, clock: Clock, limits: RateLimits): Promise<RateLimiters> {
  const secret = await exchangeSecret(database, "rate-limits");
  const limiter = (policy: RatePolicy) => {
    const quota = limits[policy];
    return quota === undefined ? undefined : new RateLimiter({ database, clock, policy, quota, secret });
  };
  return { anonymous: limiter("anonymous"), keyed: limiter("keyed") };
}
