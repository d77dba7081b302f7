import { AsyncLocalStorage } from "node:async_hooks";
import { type NamedOperation, operations } from "@reform-exchange/contract";
import { type Exchange, ProblemError } from "@reform-exchange/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AnswerCache } from "./answer-cache.ts";
import { languageOf } from "./language.ts";
import { answerPlainQueries } from "./plain-queries.ts";
import { maxBodyBytes, problemOf } from "./problem-replies.ts";

export interface TrpcOptions {
  readonly exchange: Exchange;
  /** Without a cache every read goes to the database. */
  readonly cache: AnswerCache | undefined;
}

const prefix = "/trpc";
/** Start of every tRPC address. */
export const trpcPrefix = `${prefix}/`;
/** The methods of HTTP that tRPC speaks. */
export const trpcMethods: readonly string[] = ["GET", "POST"];
/** How many calls one HTTP request may carry. */
const maxBatchSize = 20;

/** The request that is being answered, for errors that come before tRPC makes a context. */
const current = new AsyncLocalStorage<FastifyRequest>();

const t = initTRPC.create({
  isDev: false,
  errorFormatter({ shape, error, path }) {
    const request = current.getStore();
    const problem = problemOfTrpc(error, request?.method ?? "");
    const { code, httpStatus } = shape.data;
    const body = problem.inLanguage(request ? languageOf(request) : "en", request?.id ?? "");
    return { ...shape, message: body.detail, data: { code, httpStatus, ...(path === undefined ? {} : { path }), problem: body } };
  },
});

type TrpcRouter = ReturnType<typeof buildRouter>;

/** Every operation as a procedure: a GET is a query, all others are mutations. */
export async function addTrpc(app: FastifyInstance, { exchange, cache }: TrpcOptions): Promise<void> {
  await app.register(async (scope) => {
    // What fails before tRPC has the request (an oversized body, say) is answered in tRPC's own form.
    scope.setErrorHandler((error, request, reply) => replyInTrpcForm(problemOf(error), request, reply));
    scope.addHook("onRequest", (request, _reply, done) => current.run(request, done));
    answerPlainQueries(scope, trpcPrefix, exchange, cache);
    await scope.register(fastifyTRPCPlugin, {
      prefix,
      trpcOptions: {
        router: buildRouter(exchange),
        maxBatchSize,
        onError({ error }) {
          const problem = problemOfTrpc(error, "");
          if (problem.code === "internal-error") current.getStore()?.log.error({ err: error.cause ?? error }, "internal error");
          else if (problem.status >= 500) current.getStore()?.log.warn({ err: error.cause }, problem.code);
        },
      } satisfies FastifyTRPCPluginOptions<TrpcRouter>["trpcOptions"],
    });
  });
}

function buildRouter(exchange: Exchange) {
  const groups = Map.groupBy(operations, ({ resource }) => resource);
  return t.router(
    Object.fromEntries(
      [...groups].map(([resource, group]) => [
        resource,
        t.router(Object.fromEntries(group.map((named) => [named.name, procedureOf(named, exchange)]))),
      ]),
    ),
  );
}

function procedureOf({ id, operation }: NamedOperation, exchange: Exchange) {
  // The input is checked by the use case itself, once for all doors.
  const procedure = t.procedure.input((raw: unknown) => raw);
  const run = ({ input }: { input: unknown }) =>
    asTrpcErrors(async () => (await exchange.execute(id, input === undefined ? {} : input)).value);
  return operation.method === "GET" ? procedure.query(run) : procedure.mutation(run);
}

async function asTrpcErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new TRPCError({ code: trpcCodes[problemOf(error).status] ?? "INTERNAL_SERVER_ERROR", cause: error });
  }
}

const trpcCodes: Readonly<Record<number, TRPCError["code"]>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_SUPPORTED",
  408: "TIMEOUT",
  409: "CONFLICT",
  412: "PRECONDITION_FAILED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_CONTENT",
  428: "PRECONDITION_REQUIRED",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
};

/** The problem behind an error of tRPC: the use case's own, or one of tRPC's about the call itself. */
function problemOfTrpc(error: TRPCError, method: string): ProblemError {
  if (error.cause instanceof ProblemError) return error.cause;
  switch (error.code) {
    case "NOT_FOUND":
      return new ProblemError("unknown-path", {});
    case "METHOD_NOT_SUPPORTED":
      return new ProblemError("method-not-allowed", { method, allow: [method === "GET" ? "POST" : "GET"] });
    case "PAYLOAD_TOO_LARGE":
      return new ProblemError("payload-too-large", { maxBytes: maxBodyBytes });
    case "UNSUPPORTED_MEDIA_TYPE":
      return new ProblemError("unsupported-media-type", { accepted: ["application/json"] });
    case "PARSE_ERROR":
    case "BAD_REQUEST":
      return new ProblemError("malformed-request", { part: method === "GET" ? "address" : "body" });
    default:
      return problemOf(error.cause ?? error);
  }
}

function replyInTrpcForm(problem: ProblemError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = problem.inLanguage(languageOf(request), request.id);
  const code = trpcCodes[problem.status] ?? "INTERNAL_SERVER_ERROR";
  return reply
    .code(problem.status)
    .send({ error: { message: body.detail, code: -32_600, data: { code, httpStatus: problem.status, problem: body } } });
}
