import { once } from "node:events";
import type { FastifyReply } from "fastify";
import type { FollowedEvent } from "./follow.ts";

/** The media type of server-sent events. */
export const eventStream = "text/event-stream";
const retryMs = 2000;

/**
 * Sends what comes as server-sent events until it ends or the reader goes. The first is awaited before anything is sent, so a fault is still a
 * problem. When nothing is to come at all the answer is 204, by which a reader that comes back knows not to do so again.
 */
export async function sendEvents(
  reply: FastifyReply,
  events: AsyncGenerator<FollowedEvent | undefined>,
  signal: AbortSignal,
): Promise<void> {
  let next = await events.next();
  if (next.done && !signal.aborted) {
    await reply.code(204).send();
    return;
  }
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
      next = await events.next();
    }
  } catch (error) {
    if (!signal.aborted) reply.log.info({ err: error instanceof Error ? error.name : "unknown" }, "a stream of events ended");
  } finally {
    raw.end();
  }
}

function eventOf({ id, event, data }: FollowedEvent): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
