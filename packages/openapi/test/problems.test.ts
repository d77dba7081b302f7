import { operations, problemsOf } from "@reform-exchange/contract";
import { type ProblemCode, problemName, problems } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import { at, document, operationAt, responsesOf } from "./document.ts";

const codes = [...new Set(operations.flatMap(({ operation }) => problemsOf(operation)))];

function mediaTypeOf(named: (typeof operations)[number], code: ProblemCode) {
  const response = responsesOf(operationAt(named))[problems[code].status];
  return { headers: Object.keys(response?.headers ?? {}), content: response?.content?.["application/problem+json"] };
}

describe.each(operations)("$id", (named) => {
  test.each(problemsOf(named.operation))("shows %s with its schema, its headers and an example", (code) => {
    const { headers, content } = mediaTypeOf(named, code);
    const sharing = problemsOf(named.operation).filter((other) => problems[other].status === problems[code].status);
    const references = sharing.map((other) => ({ $ref: `#/components/schemas/${problemName(other, "Problem")}` }));
    expect(content?.schema).toEqual(references.length > 1 ? { oneOf: references } : references[0]);
    expect(headers).toEqual(expect.arrayContaining(["API-Version", "X-Request-Id", "Content-Language"]));
    expect(headers.includes("Allow")).toBe(problems[code].status === 405);
    expect(headers.includes("WWW-Authenticate")).toBe(problems[code].status === 401);
    const tellsWhen = ["idempotency-key-in-progress", "rate-limit-exceeded", "service-unavailable"];
    expect(headers.includes("Retry-After")).toBe(sharing.some((other) => tellsWhen.includes(other)));
    expect(content?.examples?.[code]).toMatchObject({ value: { type: `/problems/${code}`, status: problems[code].status } });
  });
});

test("Retry-After is promised where every problem of the status can pass, and only then", () => {
  const retryAfter = (name: string) => at(`#/components/responses/${name}/headers/Retry-After`);
  expect(retryAfter("RateLimitExceeded")).toEqual({ $ref: "#/components/headers/Retry-After" });
  expect(retryAfter("IdempotencyKeyInProgressOrAlreadyExists")).toMatchObject({ required: false });
});

test.each(codes)("the schema of %s has the members of RFC 9457 as properties of its own", (code) => {
  const schema = at(`#/components/schemas/${problemName(code, "Problem")}`);
  expect(schema).toMatchObject({
    properties: { type: { const: `/problems/${code}` }, title: {}, status: { const: problems[code].status }, detail: {} },
    required: expect.arrayContaining(["type", "title", "status", "detail", "requestId"]),
  });
});

test("the example of a problem has the detail that belongs to its own members", () => {
  expect(at("#/components/responses/MethodNotAllowed/content/application~1problem+json/examples/method-not-allowed/value")).toMatchObject({
    method: "POST",
    allow: ["GET", "HEAD"],
    detail: "POST is not possible here; GET, HEAD is.",
  });
});

test("no response component has three digits in its name, which the official linter takes for a status", () => {
  expect(Object.keys(document.components?.responses ?? {}).filter((name) => /\d{3}/u.test(name))).toEqual([]);
});
