import { AsyncLocalStorage } from "node:async_hooks";
import { isBoundTo, type NamedOperation, type OperationId, operations } from "@reform-exchange/contract";
import { anonymous, type Call, type Exchange, ProblemError } from "@reform-exchange/domain";
import { initTRPC, TRPCError, tracked } from "@trpc/server";
import { type CreateFastifyContextOptions, type FastifyTRPCPluginOptions, fastifyRequestHandler } from "@trpc/server/adapters/fastify";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pathOf } from "./addresses.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { callOf, lastingCallOf, letIn } from "./calls.ts";
import { follow } from "./follow.ts";
import type { RunOperation } from "./known-reads.ts";
import { languageOf } from "./language.ts";
import { answerPlainQueries } from "./plain-queries.ts";
import { maxBodyBytes, problemOf, retryAfterOf } from "./problem-replies.ts";
import { callsOfTrpc, type RateLimiting } from "./rate-limiting.ts";
import { utf8Only } from "./utf8-body.ts";
import type { Waiting } from "./waiting.ts";

export interface TrpcOptions {
  readonly exchange: Exchange;
  readonly run: RunOperation;
  /** Without a cache every read goes to the database. */
  readonly cache: AnswerCache | undefined;
  readonly waiting: Waiting;
  readonly limiting: RateLimiting;
}

/** What procedures are given: the call, and how to make one that lasts. */
interface TrpcContext {
  readonly call: Call;
  readonly wait: () => { readonly call: Call; readonly done: () => void };
}

/** Start of every tRPC address. */
export const trpcPrefix = "/trpc/";
/** The methods of HTTP that tRPC speaks. */
export const trpcMethods: readonly string[] = ["GET", "POST"];
/** How many calls one HTTP request may carry. */
const maxBatchSize = 20;

/** The request that is being answered, for errors that come before tRPC makes a context. */
const current = new AsyncLocalStorage<FastifyRequest>();

const t = initTRPC.context<TrpcContext>().create({
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
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
export async function addTrpc(app: FastifyInstance, { exchange, run, cache, waiting, limiting }: TrpcOptions): Promise<void> {
  await app.register(async (scope) => {
    // What fails before tRPC has the request (an oversized body, say) is answered in tRPC's own form.
    scope.setErrorHandler((error, request, reply) => replyInTrpcForm(problemOf(error, request.routeOptions.bodyLimit), request, reply));
    scope.addHook("onRequest", (request, _reply, done) => current.run(request, done));
    scope.addHook("onRequest", async (request, reply) => {
      const operationId = operationIn(request);
      const caller = await letIn({ exchange, limiting }, request, reply, operationId, { calls: callsOfTrpc(request) });
      request.caller = caller;
      // Before the body is read, as in REST. The calls of a batch are refused one by one, each in its place among the answers.
      if (operationId !== undefined && !isBatch(request)) await exchange.admit(operationId, callOf(request, caller));
    });
    answerPlainQueries(scope, trpcPrefix, exchange, cache);
    // Not by tRPC's plugin, which also takes forms, and those past the limit of a body.
    scope.removeContentTypeParser("application/json");
    scope.addContentTypeParser(
      "application/json",
      { parseAs: "buffer" },
      utf8Only((_request, text, done) => done(null, text)),
    );
    const options = {
      router: buildRouter(exchange, run),
      maxBatchSize,
      createContext: ({ req, res, info }) => contextOf(exchange, waiting, { req, res, info }),
      onError({ error }) {
        const problem = problemOfTrpc(error, "");
        if (problem.code === "internal-error") current.getStore()?.log.error({ err: error.cause ?? error }, "internal error");
        else if (problem.status >= 500) current.getStore()?.log.warn({ err: error.cause }, problem.code);
      },
    } satisfies FastifyTRPCPluginOptions<TrpcRouter>["trpcOptions"];
    scope.all<{ Params: { path: string } }>(`${trpcPrefix}:path`, { config: { isCounted } }, async (req, res) => {
      await fastifyRequestHandler({ ...options, req, res, path: req.params.path });
    });
  });
}

function buildRouter(exchange: Exchange, run: RunOperation) {
  const groups = Map.groupBy(operations, ({ resource }) => resource);
  return t.router(
    Object.fromEntries(
      [...groups].map(([resource, group]) => [
        resource,
        t.router(Object.fromEntries(group.flatMap((named) => proceduresOf(named, exchange, run)))),
      ]),
    ),
  );
}

/** The procedures of an operation: itself, and one that follows it where it can be followed. */
function proceduresOf(named: NamedOperation, exchange: Exchange, runOperation: RunOperation) {
  const { name, operation } = named;
  // The input is checked by the use case itself, once for all doors.
  const procedure = t.procedure.input((raw: unknown) => raw);
  const run = ({ input, ctx }: { input: unknown; ctx: TrpcContext }) =>
    asTrpcErrors(async () => {
      const { call, done } = operation.isFollowed ? ctx.wait() : { call: ctx.call, done: undefined };
      return await runOperation(named, input === undefined ? {} : input, call)
        .then(({ value }) => value)
        .finally(done);
    });
  const itself = operation.method === "GET" ? procedure.query(run) : procedure.mutation(run);
  if (!operation.isFollowed) return [[name, itself]];
  return [
    [name, itself],
    ["follow", procedure.subscription(({ input, ctx }) => followAsTrpc(exchange, named, input, ctx))],
  ];
}

/** Each item with its id, so that a client that lost its connection goes on where it was. */
async function* followAsTrpc(exchange: Exchange, named: NamedOperation, input: unknown, { wait }: TrpcContext) {
  const { lastEventId, ...rest } = (input !== null && typeof input === "object" ? input : {}) as Readonly<Record<string, unknown>>; // any object can be read by name
  const after = lastEventId ?? rest["after"];
  let done: (() => void) | undefined;
  try {
    const waiting = wait();
    done = waiting.done;
    for await (const event of follow(exchange, named, { ...rest, ...(after === undefined ? {} : { after }) }, waiting.call)) {
      if (event !== undefined) yield tracked(event.id, event.data);
    }
    // When the service closes: tRPC's client takes an orderly end for the end of all changes, and a problem for a reason to come back.
    const reason: unknown = waiting.call.signal?.reason;
    if (reason instanceof ProblemError) throw reason;
  } catch (error) {
    throw asTrpcError(error);
  } finally {
    done?.();
  }
}

/** What a request says of its calls. Headers that belong to one call can't stand over several. */
function contextOf(exchange: Exchange, waiting: Waiting, { req, res, info }: CreateFastifyContextOptions): TrpcContext {
  const caller = req.caller ?? anonymous;
  const call = callOf(req, caller);
  if (info.calls.length > 1 && (call.idempotencyKey !== undefined || call.ifMatch !== undefined))
    throw asTrpcError(new ProblemError("malformed-request", { part: "header" }));
  return {
    call,
    wait() {
      const { signal, done } = waiting.begin(req, res, caller);
      return { call: lastingCallOf(exchange, req, caller, signal), done };
    },
  };
}

/** The operation that a request names first, if there is such a one. */
function operationIn({ url }: Pick<FastifyRequest, "url">): OperationId | undefined {
  const [first] = pathOf(url).slice(trpcPrefix.length).split(",");
  return operations.find(({ id }) => id === first)?.id;
}

const idsOfPolicy = new Set<string>(operations.filter(({ operation }) => isBoundTo(operation, "policy")).map(({ id }) => id));

/** A batch is left out of the counts as a whole when one of its calls is. */
function isCounted({ params }: Pick<FastifyRequest, "params">): boolean {
  const { path } = params as { path: string }; // the route has it
  return !path.split(",").some((id) => idsOfPolicy.has(id));
}

function isBatch({ query }: Pick<FastifyRequest, "query">): boolean {
  return Object.hasOwn(query as object, "batch"); // Fastify's parser makes it so
}

function asTrpcError(error: unknown): TRPCError {
  return new TRPCError({ code: trpcCodes[problemOf(error).status] ?? "INTERNAL_SERVER_ERROR", cause: error });
}

async function asTrpcErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asTrpcError(error);
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
  410: "NOT_FOUND",
  412: "PRECONDITION_FAILED",
  413: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  422: "UNPROCESSABLE_CONTENT",
  428: "PRECONDITION_REQUIRED",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT",
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
  const path = operationIn(request);
  const retryAfter = retryAfterOf(problem);
  if (retryAfter !== undefined) reply.header("Retry-After", retryAfter);
  const data = { code, httpStatus: problem.status, ...(path === undefined ? {} : { path }), problem: body };
  return reply.code(problem.status).send({ error: { message: body.detail, code: TRPC_ERROR_CODES_BY_KEY[code], data } });
}
