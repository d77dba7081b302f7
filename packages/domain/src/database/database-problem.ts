import { ProblemError } from "../problem-error.ts";

/**
 * SQLSTATE classes and codes that mean: not now, perhaps later. A broken reference is one: use cases check what the caller names, so what
 * is missing after that went in between, as codes do for a moment while reference data is loaded.
 */
const passing = /^(?:08...|53...|57P0[1-3]|57014|40001|40P01|55P03|23503)$/u;
/** Those of them that say that the connection is gone. */
const lost = /^(?:08...|57P0[1-3])$/u;
const networkFaults = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH", "EAI_AGAIN"]);
const driverFaults =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout/u;

/** Did the connection break, so that nobody knows whether what was sent last was done? */
export function isLostConnection(error: unknown): boolean {
  const code = codeIn(error);
  return lost.test(code) || networkFaults.has(code) || (error instanceof Error && driverFaults.test(error.message));
}

/** What a caller hears of an error: our own problems as they are, a database out of reach as 503, all else as it came. */
export function withDatabaseProblems(error: unknown): unknown {
  if (error instanceof ProblemError || !(error instanceof Error)) return error;
  const code = codeIn(error);
  if (passing.test(code) || networkFaults.has(code) || driverFaults.test(error.message))
    return new ProblemError("service-unavailable", {}, { cause: error });
  return error;
}

function codeIn(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
