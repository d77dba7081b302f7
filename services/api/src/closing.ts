import type { FastifyInstance } from "fastify";

/**
 * When the service closes, a connection goes with the last answer on it. Node closes only those that are idle at that moment: an answer
 * that is given a moment later would keep its connection, and with it the whole service, for as long as its client likes.
 */
export function closeConnectionsAfterAnswers(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook("preClose", async () => {
    isClosing = true;
  });
  app.addHook("onResponse", (_request, _reply, done) => {
    done();
    if (isClosing) setImmediate(() => app.server.closeIdleConnections());
  });
}
