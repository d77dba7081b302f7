import cors from "@fastify/cors";
import { createRateLimiters, type Database, type Exchange, ProblemError, type RateLimits } from "@reform-exchange/domain";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import { Addresses, pathOf } from "./addresses.ts";
import { AnswerCache } from "./answer-cache.ts";
import { replyToClientError } from "./client-errors.ts";
import { closeConnectionsAfterAnswers } from "./closing.ts";
import { addDocumentation } from "./documentation.ts";
import { addHealth } from "./health.ts";
import { answerFromCache } from "./kept-answers.ts";
import { keepingByReach } from "./known-reads.ts";
import { addMetrics } from "./metrics.ts";
import { addProblemPages } from "./problem-pages.ts";
import { maxBodyBytes, problemOf, replyWithProblem } from "./problem-replies.ts";
import { RateLimiting } from "./rate-limiting.ts";
import { requestIdOf } from "./request-id.ts";
import { logRequests } from "./request-log.ts";
import { everyAnswer, exposedHeaders, openToAll } from "./response-headers.ts";
import { addRest } from "./rest.ts";
import { addTrpc, trpcMethods, trpcPrefix } from "./trpc.ts";
import { utf8Only } from "./utf8-body.ts";
import { Waiting } from "./waiting.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** May pages of any origin read this? Only public reads and the OpenAPI document. */
    isOpen?: boolean;
    /** Set to false where the route writes all its headers itself, those for other origins too (see kept-answers.ts). */
    cors?: false;
    /** May public counts tell of this call? They may when it is left out. */
    isCounted?: (request: FastifyRequest) => boolean;
  }
}

export interface AppOptions {
  readonly exchange: Exchange;
  readonly database: Database;
  readonly logger: FastifyBaseLogger;
  readonly publicUrl?: string | undefined;
  readonly corsOrigins?: readonly string[];
  /** Set to false to send every read to the database. */
  readonly cached?: boolean;
  /** Calls a minute that each caller may make; any number without them. */
  readonly rateLimits?: RateLimits;
  /** Addresses of the proxies whose word on the client's address is taken. */
  readonly trustedProxies?: readonly string[];
  /** How long a request may take to arrive. */
  readonly requestTimeoutMs?: number;
}

const corsOptions = {
  strictPreflight: false,
  methods: ["GET", "HEAD", "POST", "PUT", "DELETE"],
  allowedHeaders: [
    "Accept",
    "Accept-Language",
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "If-Range",
    "Last-Event-ID",
    "Range",
    "Traceparent",
    "X-Request-Id",
  ],
  exposedHeaders,
  maxAge: 86_400,
};

/** Does the route write its headers in one piece? Then hooks must not spend time on them; only its errors need them. */
function writesOwnHeaders(request: FastifyRequest): boolean {
  return request.routeOptions.config?.cors === false;
}

/** The HTTP application: headers and errors for all, then the faces. */
export async function buildApp({
  exchange,
  database,
  logger,
  publicUrl,
  corsOrigins = [],
  cached = true,
  rateLimits = { anonymous: undefined, keyed: undefined },
  trustedProxies = [],
  requestTimeoutMs = 30_000,
}: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }), // src/request-log.ts writes our lines
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: maxBodyBytes,
    return503OnClosing: false, // while it closes, the service answers what still comes in, in its own form
    requestTimeout: requestTimeoutMs,
    // Node holds the shorter time only when the one for the headers is no longer than it.
    http: {
      connectionsCheckingInterval: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
      requireHostHeader: false,
      // A second `Authorization` or `Content-Type` would be passed over; joined, the two are one that is not valid.
      joinDuplicateHeaders: true,
    },
    genReqId: requestIdOf,
    clientErrorHandler: replyToClientError,
    frameworkErrors: (error, request, reply) => {
      reply.headers(everyAnswer).header("X-Request-Id", request.id);
      return replyWithProblem(request, reply, problemOf(error));
    },
    // One request of tRPC may name many procedures in one part of its path.
    routerOptions: { maxParamLength: 4000 },
  });
  app.removeContentTypeParser(["application/json", "text/plain"]);
  // A member `__proto__` is no more than a name to JSON; inputs take no unknown names, and say which they don't know.
  const readJson = app.getDefaultJsonParser("ignore", "ignore");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, utf8Only(readJson));
  app.decorateRequest("caller", undefined);

  const addresses = new Addresses();
  addresses.follow(app);
  const cache = cached ? new AnswerCache(exchange) : undefined;
  const limiting = new RateLimiting(await createRateLimiters(database, exchange.clock, rateLimits));
  if (cache) answerFromCache(app, cache, limiting);
  // Node would refuse an expectation that it does not know in a form that is not ours; RFC 9110 allows to pass over it.
  app.server.on("checkExpectation", (request, response) => app.server.emit("request", request, response));
  app.addHook("onRequest", (request, reply, done) => {
    if (!writesOwnHeaders(request)) reply.headers(everyAnswer).header("X-Request-Id", request.id);
    if (request.headers.host === undefined && request.raw.httpVersion === "1.1") {
      return done(new ProblemError("malformed-request", { part: "header" }));
    }
    const path = pathOf(request.url);
    if (path.endsWith("/") && path !== "/") return done(new ProblemError("unknown-path", {}));
    const isWrongForTrpc = path.startsWith(trpcPrefix) && !trpcMethods.includes(request.method);
    if (request.is404 || isWrongForTrpc || request.method === "OPTIONS") {
      const allow = path.startsWith(trpcPrefix) ? trpcMethods : addresses.methodsAt(path);
      if (allow.length === 0) return done(new ProblemError("unknown-path", {}));
      reply.header("Allow", allow.join(", "));
      if (request.method !== "OPTIONS") return done(new ProblemError("method-not-allowed", { method: request.method, allow: [...allow] }));
    }
    done();
  });
  app.setErrorHandler((error, request, reply) => {
    if (writesOwnHeaders(request)) reply.headers({ ...everyAnswer, ...openToAll }).header("X-Request-Id", request.id);
    return replyWithProblem(request, reply, problemOf(error, request.routeOptions.bodyLimit));
  });
  app.setNotFoundHandler((request, reply) => replyWithProblem(request, reply, new ProblemError("unknown-path", {})));

  const forAll = { ...corsOptions, origin: "*" };
  const forListed = { ...corsOptions, origin: [...corsOrigins] };
  await app.register(cors, {
    delegator: (request, decide) => {
      const isPreflight = request.method === "OPTIONS";
      const asked = request.headers["access-control-request-method"] ?? "GET";
      const isOpen = isPreflight ? addresses.isOpen(pathOf(request.url), asked) : request.routeOptions.config?.isOpen === true;
      decide(null, isOpen ? forAll : forListed);
    },
  });
  app.addHook("onRequest", (request, reply, done) => {
    // What is the same for every origin must not make shared caches keep a copy for each.
    if (request.routeOptions.config?.isOpen === true && !writesOwnHeaders(request)) reply.removeHeader("Vary");
    done();
  });

  logRequests(app);
  addMetrics(app);
  addHealth(app, exchange, database);
  addDocumentation(app, publicUrl);
  addProblemPages(app);
  closeConnectionsAfterAnswers(app);
  const waiting = new Waiting();
  waiting.endWith(app);
  const shared = { exchange, run: keepingByReach(exchange, cache), cache, waiting, limiting };
  addRest(app, { ...shared, publicUrl });
  await addTrpc(app, shared);
  return app;
}
