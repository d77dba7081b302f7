import type { FastifyInstance } from "fastify";

/**
 * A line for each answer: plain reads that went well at `debug`, the rest at `info`. It names the route, never the
 * address as it was asked: what stands in a query may be nobody else's business.
 */
export function logRequests(app: FastifyInstance): void {
  const logsPlainReads = app.log.level === "debug" || app.log.level === "trace";
  app.addHook("onResponse", (request, reply, done) => {
    const isPlain = reply.statusCode < 400 && (request.method === "GET" || request.method === "HEAD");
    const level = isPlain ? "debug" : "info";
    if (!isPlain || logsPlainReads) {
      request.log[level](
        { method: request.method, route: request.routeOptions.url ?? null, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
        "answered",
      );
    }
    done();
  });
}
