import { ProblemError } from "../problem-error.ts";

/** SQLSTATE classes and codes that mean: not now, perhaps later. */
const passing = /^(?:08...|53...|57P0[1-3]|57014|40001|40P01)$/u;
const networkFaults = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH", "EAI_AGAIN"]);
const driverFaults =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout/u;

/** What a caller hears of an error: our own problems as they are, a database out of reach as 503, all else as it came. */
export function withDatabaseProblems(error: unknown): unknown {
  if (error instanceof ProblemError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (passing.test(code) || networkFaults.has(code) || driverFaults.test(error.message))
    return new ProblemError("service-unavailable", {}, { cause: error });
  return error;
}
