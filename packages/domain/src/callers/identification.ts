import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Freshness } from "../freshness.ts";
import { ProblemError } from "../problem-error.ts";
import { anonymous, type Caller } from "./caller.ts";
import { KeyAuthentication, KnownKeyRefused } from "./key-authentication.ts";
import { Respondents } from "./respondents.ts";

/** Checks a token and says whom it stands for, or throws `unauthenticated`. */
export type VerifyToken = (token: string) => Promise<Caller>;

export interface IdentificationParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly freshness: Freshness;
  readonly verifyToken: VerifyToken | undefined;
}

/** Tells from the header `Authorization` who calls. */
export class Identification {
  readonly #keys: KeyAuthentication;
  readonly #respondents: Respondents;
  readonly #verifyToken: VerifyToken | undefined;

  constructor({ database, clock, freshness, verifyToken }: IdentificationParts) {
    this.#respondents = new Respondents(database);
    this.#keys = new KeyAuthentication(database, clock, freshness);
    this.#verifyToken = verifyToken;
  }

  /**
   * @param mayBeClaimed will the use case look itself whether an invitation token is the invitation's?
   * @throws ProblemError `unauthenticated` when there is a credential and it is not valid
   */
  async identify(authorization: string | undefined, mayBeClaimed = false): Promise<Caller> {
    if (authorization === undefined) return anonymous;
    const credential = /^Bearer +(\S+) *$/iu.exec(authorization)?.[1];
    if (credential === undefined) throw new ProblemError("unauthenticated", { reason: "malformed" });
    if (credential.startsWith("rxi_"))
      return mayBeClaimed ? this.#respondents.claimedCallerOf(credential) : await this.#respondents.callerOf(credential);
    if (credential.startsWith("rx_")) return await this.#keys.callerOf(credential);
    if (this.#verifyToken) return await this.#verifyToken(credential);
    throw new ProblemError("unauthenticated", { reason: credential.split(".").length === 3 ? "untrusted" : "malformed" });
  }

  /** A use case has looked itself: the caller is who his token claims that he is. */
  isRight(caller: Caller): void {
    this.#respondents.isRight(caller);
  }

  /** The caller behind a refused credential, as audit records name him. */
  knownCallerIn(refusal: ProblemError): string {
    return refusal instanceof KnownKeyRefused ? refusal.callerId : anonymous.id;
  }

  /** Writes when keys were last used. */
  async writeUses(): Promise<void> {
    await this.#keys.writeUses();
  }
}
