import type { ClaimNames } from "./claim-names.ts";

/** Whose tokens are believed, and how they are read. */
export interface TokenSettings {
  /** `iss` of the tokens, letter by letter. */
  readonly issuer: string;
  /** What must be in `aud`. */
  readonly audience: string;
  /** Where the provider publishes its keys. */
  readonly jwksUrl: string;
  readonly claims: ClaimNames;
}
