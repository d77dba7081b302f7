import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/**
 * Counts and times of requests in Prometheus' form, at `/metrics`. No label comes from the caller. Everyone may read them, so calls of
 * which nobody else may know are left out: a count of writes would tell that there are signals.
 */
export function addMetrics(app: FastifyInstance): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the arrival of a request to the end of its answer, by route, method and status.",
    labelNames: ["route", "method", "status"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const refused = new Counter({
    name: "http_requests_outside_routes_total",
    help: "Requests to addresses that are not there.",
    registers: [registry],
  });

  // Looking up a child by its labels takes longer than counting; the routes, methods and statuses are few.
  const children = new Map<string, ReturnType<typeof duration.labels>>();
  const childFor = (route: string, method: string, status: number) => {
    const key = `${route} ${method} ${status}`;
    const child = children.get(key) ?? duration.labels({ route, method, status });
    children.set(key, child);
    return child;
  };

  app.addHook("onResponse", (request, reply, done) => {
    const { url: route, config } = request.routeOptions;
    if (config.isCounted?.(request) === false) return done();
    if (route === undefined) refused.inc();
    else childFor(route, request.method, reply.statusCode).observe(reply.elapsedTime / 1000);
    done();
  });

  app.get("/metrics", async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
