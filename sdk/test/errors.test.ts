import { problemCodes, problems, problemType } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import { errorClasses } from "../src/generated/error-classes.ts";
import {
  ConnectionError,
  createClient,
  NotFoundError,
  ProblemError,
  ReformExchangeError,
  ReplyError,
  UnexpectedReplyError,
} from "../src/index.ts";
import { isNotForGood, isRefusedForNow, isTemporary } from "../src/temporary.ts";
import { amersfoortOnDay, notFound, problemAnswer } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

/** What a call that gets this answer throws. */
async function errorFrom(answer: Answer): Promise<unknown> {
  const { baseUrl } = await scriptedServer(answer);
  return createClient({ baseUrl, maxRetries: 0 })
    .regions.get({ regionCode: "AM04" })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}

describe("a problem", () => {
  test.for(problemCodes)("%s comes as its own class", async (code) => {
    const problem = { type: problemType(code), title: problems[code].title.en, status: problems[code].status, detail: "d", requestId: "r" };
    const error = await errorFrom(problemAnswer(problem));
    expect(error).toBeInstanceOf(errorClasses[code]);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problem, code, status: problem.status, name: errorClasses[code].name });
  });

  test("has its members, typed", async () => {
    const error = await errorFrom(problemAnswer(notFound));
    if (!(error instanceof NotFoundError)) throw error;
    expect([error.problem.resource, error.problem.key]).toEqual(["region", "AM04"]);
    expect(error.message).toBe("Not found: There is no labour-market region AM04. (request from-the-body)");
  });

  test("has the request id of the header, or else of its body", async () => {
    expect(await errorFrom(problemAnswer(notFound, { "x-request-id": "from-the-header" }))).toMatchObject({ requestId: "from-the-header" });
    expect(await errorFrom(problemAnswer(notFound))).toMatchObject({ requestId: "from-the-body" });
  });

  test("that is newer than this package comes as the parent class", async () => {
    const error = await errorFrom(problemAnswer({ ...notFound, type: "https://api.example.nl/problems/brand-new" }));
    expect(error).toMatchObject({ constructor: ProblemError, code: "brand-new" });
  });

  test("that names itself after a member of every object comes as the parent class", async () => {
    expect(await errorFrom(problemAnswer({ ...notFound, type: "/problems/constructor" }))).toMatchObject({ constructor: ProblemError });
  });

  test("says when to try again, in seconds", async () => {
    expect(await errorFrom(problemAnswer(notFound, { "retry-after": "7" }))).toMatchObject({ retryAfter: 7 });
    expect(await errorFrom(problemAnswer(notFound))).toMatchObject({ retryAfter: undefined });
    expect(await errorFrom(problemAnswer(notFound, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }))).toMatchObject({ retryAfter: 0 });
    expect(await errorFrom(problemAnswer(notFound, { "retry-after": "soon" }))).toMatchObject({ retryAfter: undefined });
  });
});

describe("an answer that is not the API's", () => {
  test.for<[string, Answer]>([
    ["a proxy's page", { status: 502, text: "<h1>Bad gateway</h1>", headers: { "x-request-id": "r-1" } }],
    ["an error in JSON that is no problem", { status: 500, json: { error: "oops" } }],
    ["an error without a body", { status: 404, headers: { "content-type": "application/problem+json" } }],
    ["a page with status 200", { status: 200, text: "<h1>Please log in</h1>" }],
    ["JSON that breaks off", { status: 200, text: '{"items":', headers: { "content-type": "application/json" } }],
    ["a success that says it is a problem", { status: 200, text: JSON.stringify(notFound) }],
  ])("is an UnexpectedReplyError: %s", async ([, answer]) => {
    const error = await errorFrom(answer);
    expect(error).toBeInstanceOf(UnexpectedReplyError);
    expect(error).toBeInstanceOf(ReplyError);
    expect(error).not.toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: "status" in answer ? answer.status : undefined });
  });

  test("has the request id and the start of the body", async () => {
    const error = await errorFrom({ status: 502, text: "x".repeat(5000), headers: { "x-request-id": "r-1" } });
    expect(error).toMatchObject({
      requestId: "r-1",
      text: "x".repeat(1000),
      message: "Unexpected answer: status 502, text/html (request r-1)",
    });
  });
});

describe("a connection that breaks", () => {
  test("before the answer is a ConnectionError with its cause", async () => {
    const error = await errorFrom((request) => request.socket.resetAndDestroy());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: "GET /v1/regions/AM04: the connection failed.", cause: expect.any(TypeError) });
  });

  test("in the middle of the body is a ConnectionError as well", async () => {
    const error = await errorFrom((request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write(JSON.stringify(amersfoortOnDay), () => request.socket.resetAndDestroy());
    });
    expect(error).toBeInstanceOf(ConnectionError);
  });
});

test("every error of the package has one parent", async () => {
  for (const answer of [
    problemAnswer(notFound),
    { status: 502, text: "" },
    (request) => request.socket.resetAndDestroy(),
  ] satisfies Answer[]) {
    expect(await errorFrom(answer)).toBeInstanceOf(ReformExchangeError);
  }
});

describe("a problem that is retried is one that the catalogue calls temporary", () => {
  const lasting = problemCodes.filter((code) => !problems[code].temporary);

  test.for([isTemporary, isRefusedForNow])("by $name", async (isRetried) => {
    expect(lasting.filter((code) => isRetried(problemError(code)))).toEqual([]);
  });

  test("and a feed retries all of those", () => {
    const waitedOut = problemCodes.filter((code) => isNotForGood(problemError(code)));
    expect(waitedOut).toEqual(expect.arrayContaining(problemCodes.filter((code) => problems[code].temporary)));
    expect(waitedOut.filter((code) => problems[code].status < 500 && !problems[code].temporary)).toEqual([]);
  });
});

function problemError(code: (typeof problemCodes)[number]): ProblemError {
  const problem = { type: problemType(code), title: "", status: problems[code].status, detail: "", requestId: "r" };
  return new ProblemError(problem, { status: problem.status, requestId: undefined, retryAfter: undefined });
}
