import { ProblemError } from "@reform-exchange/domain";
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from "jose";
import { refusedToken } from "./refused-token.ts";

/** A key that the provider withdraws is believed this long at most, and the provider may be away this long. */
const keptMs = 600_000;
/** A token with an unknown `kid` makes us look for new keys, but not more often than this. */
const lookAgainAfterMs = 30_000;
/** A provider that failed is left alone this long, however many tokens come. */
const tryAgainAfterMs = 5_000;
const timeoutMs = 5_000;

/**
 * The keys of a provider, fetched when a token needs them. Any caller can invent a `kid`, so no flood of tokens may become
 * a flood of fetches.
 */
export function providerKeys(jwksUrl: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cacheMaxAge: keptMs,
    cooldownDuration: lookAgainAfterMs, // counts from a success only
    timeoutDuration: timeoutMs,
    [customFetch]: notTooOften(tryAgainAfterMs),
  });
  return async (header, token) => {
    // Without a `kid` jose would take the only key that fits. An extension of `crit` is none that we know.
    if (typeof header.kid !== "string" || header.kid === "" || header.crit !== undefined) throw refusedToken("untrusted");
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw refusedToken("untrusted");
      throw new ProblemError("service-unavailable", {}, { cause: error });
    }
  };
}

function notTooOften(pauseMs: number): FetchImplementation {
  let fetchedAtMs = Number.NEGATIVE_INFINITY;
  return async (url, options) => {
    const nowMs = performance.now(); // how much time has passed, whatever the clock says
    if (nowMs < fetchedAtMs + pauseMs) throw new Error("The keys of the OpenID provider were asked for a moment ago, in vain.");
    fetchedAtMs = nowMs;
    return await fetch(url, options);
  };
}
