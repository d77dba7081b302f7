import { ProblemError } from "../problem-error.ts";

export function noCut(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "data-cut", key });
}
