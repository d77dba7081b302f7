import type { Caller, Clock } from "@reform-exchange/domain";
import { type JWTPayload, jwtVerify } from "jose";
import * as z from "zod";
import { providerKeys } from "./provider-keys.ts";
import { refusalOf, refusedToken } from "./refused-token.ts";
import { tokenCallerId } from "./token-caller-id.ts";
import { rightsOf } from "./token-rights.ts";
import type { TokenSettings } from "./token-settings.ts";

/**
 * Tells who calls with this token.
 *
 * @throws ProblemError `unauthenticated` with its reason, or `service-unavailable` when the provider's keys can't be had
 */
export type TokenVerifier = (token: string) => Promise<Caller>;

/** How far the provider's clock may be from ours. */
const toleranceSeconds = 5;

/** What the Dutch OAuth profile asks of each token besides what jose checks. That a `jti` comes once only is for the client to check. */
const ProfileClaims = z.object({
  azp: z.string().regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u),
  jti: z.string().min(22), // 128 bits take 22 characters of base64url
  sub: z.string().min(1).optional(),
  iat: z.number().optional(),
});

/**
 * Makes a verifier of JWT bearer tokens of one OpenID provider, as a resource server of the NL GOV Assurance profile for
 * OAuth 2.0.
 */
export function createTokenVerifier({ issuer, audience, jwksUrl, claims: names }: TokenSettings, clock: Clock): TokenVerifier {
  const keys = providerKeys(jwksUrl);

  async function signedClaims(token: string, currentDate: Date): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ["RS256", "PS256"],
        issuer,
        audience,
        requiredClaims: ["exp"],
        clockTolerance: toleranceSeconds,
        currentDate,
      });
      return payload;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  return async (token) => {
    const now = new Date(clock.epochMs());
    const claims = await signedClaims(token, now);
    const profile = ProfileClaims.safeParse(claims);
    if (!profile.success) throw refusedToken("untrusted");
    const { azp, sub, iat = 0 } = profile.data;
    if (iat > now.getTime() / 1000 + toleranceSeconds) throw refusedToken("notYetValid");
    return { id: tokenCallerId(azp, sub), kind: "token", ...rightsOf(claims, names) };
  };
}
