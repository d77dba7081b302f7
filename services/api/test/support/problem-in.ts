import { type ProblemCode, problemCodeOf, problemSchemas } from "@reform-exchange/schemas";
import { expect } from "vitest";

/** Checks that an answer is the problem with this code, in the form of its schema, and gives it. */
export async function problemIn(response: Response, code: ProblemCode): Promise<Record<string, unknown>> {
  expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/u);
  const problem = problemSchemas[code].strict().parse(await response.json());
  expect(problemCodeOf(String(problem["type"]))).toBe(code);
  expect(response.status).toBe(problem["status"]);
  expect(response.headers.get("x-request-id")).toBe(problem["requestId"]);
  return problem;
}
