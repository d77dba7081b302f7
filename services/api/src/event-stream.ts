import { once } from "node:events";
import type { Change } from "@reform-exchange/schemas";
import type { FastifyReply } from "fastify";

/** The media type of server-sent events. */
export const eventStream = "text/event-stream";
const retryMs = 2000;

/** Sends changes as server-sent events until they end or the reader goes. The first is awaited before anything is sent, so a fault is still a problem. */
export async function sendEvents(reply: FastifyReply, changes: AsyncGenerator<Change | undefined>, signal: AbortSignal): Promise<void> {
  let next = await changes.next();
  const headers = reply.getHeaders();
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, { "Content-Type": `${eventStream}; charset=utf-8`, "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
  if (reply.request.method === "HEAD") {
    raw.end();
    return;
  }
  raw.write(`retry: ${retryMs}\n\n`);
  try {
    while (!next.done && !signal.aborted) {
      const isTaken = raw.write(next.value === undefined ? ": nothing yet\n\n" : eventOf(next.value));
      if (!isTaken) await once(raw, "drain", { signal });
      next = await changes.next();
    }
  } catch (error) {
    if (!signal.aborted) reply.log.info({ err: error instanceof Error ? error.name : "unknown" }, "a stream of changes ended");
  } finally {
    raw.end();
  }
}

function eventOf(change: Change): string {
  return `id: ${change.changeId}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
}
