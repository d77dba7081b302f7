import { ProblemError } from "@reform-exchange/domain";
import type { CredentialFault } from "@reform-exchange/schemas";
import { errors } from "jose";

/** What can be the matter with a token. */
type TokenFault = Extract<CredentialFault, "malformed" | "expired" | "notYetValid" | "untrusted" | "crossesPurposes">;

/** A token that is refused. Never with a cause: jose's errors bear the claims, and causes are logged. */
export function refusedToken(reason: TokenFault): ProblemError<"unauthenticated"> {
  return new ProblemError("unauthenticated", { reason });
}

/** What jose found is the matter with a token; whatever else was thrown is passed on. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  if (error instanceof errors.JWTExpired) return refusedToken("expired");
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return refusedToken("malformed");
  const isEarly = error instanceof errors.JWTClaimValidationFailed && error.claim === "nbf" && error.reason === "check_failed";
  return refusedToken(isEarly ? "notYetValid" : "untrusted");
}
