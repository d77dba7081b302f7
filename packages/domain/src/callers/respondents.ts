import { LRUCache } from "lru-cache";
import type { Database } from "../database/database.ts";
import { findTokens } from "../invitations/invitation-statements.ts";
import { claimIn, type TokenClaim } from "../invitations/invitation-token.ts";
import { ProblemError } from "../problem-error.ts";
import { Gatherer } from "../writes/gatherer.ts";
import type { Caller } from "./caller.ts";

/** How many tokens one statement looks up. */
const mostAtOnce = 100;

/** How many tokens are remembered as the right ones, and how long: by these their calls are counted, nothing more. */
const remembered = { max: 100_000, ttl: 60_000 };

/**
 * Tells whose invitation tokens are. They are looked up each time, those that come together in one statement: a renewal or an erasure takes
 * effect at once, on every process.
 */
export class Respondents {
  readonly #lookUps: Gatherer<TokenClaim, boolean>;
  readonly #seenRight = new LRUCache<string, true>(remembered);

  constructor({ rows }: Database) {
    this.#lookUps = new Gatherer({
      mostAtOnce,
      keyOf: ({ tokenHash }) => tokenHash,
      isOfAll: () => true,
      async run(claims) {
        const found = await rows<{ tokenHash: string; invitationId: string }>(findTokens, [claims.map(({ tokenHash }) => tokenHash)]);
        const invitations = new Map(found.map(({ tokenHash, invitationId }) => [tokenHash, invitationId]));
        return claims.map(({ tokenHash, invitationId }) => invitations.get(tokenHash) === invitationId);
      },
    });
  }

  /** @throws ProblemError `unauthenticated` with what is the matter */
  async callerOf(token: string): Promise<Caller> {
    const claim = claimOf(token);
    if (!(await this.#lookUps.do(claim))) {
      this.#seenRight.delete(claim.tokenHash);
      throw new ProblemError("unauthenticated", { reason: "unknown" });
    }
    return respondentWith(claim, false);
  }

  /**
   * Who a token says that its holder is, for a use case that looks itself whether that is so.
   *
   * @throws ProblemError `unauthenticated` when the text is no token
   */
  claimedCallerOf(token: string): Caller {
    const claim = claimOf(token);
    return respondentWith(claim, !this.#seenRight.has(claim.tokenHash));
  }

  /** A use case has looked: the token is the invitation's. */
  isRight({ invitation }: Caller): void {
    if (invitation) this.#seenRight.set(invitation.tokenHash, true);
  }
}

function claimOf(token: string): TokenClaim {
  const claim = claimIn(token);
  if (!claim) throw new ProblemError("unauthenticated", { reason: "malformed" });
  return claim;
}

function respondentWith(invitation: TokenClaim, isClaimed: boolean): Caller {
  return {
    id: `invitation:${invitation.invitationId}`,
    kind: "invitation",
    role: "respondent",
    scopes: respondentScopes,
    purposes: none,
    regionCodes: null,
    invitation,
    isClaimed,
  };
}

const respondentScopes: Caller["scopes"] = new Set(["own-response:write"]);
const none: Caller["purposes"] = new Set();
