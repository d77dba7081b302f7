import pg from "pg";
import type { Listener, StopListening } from "./database.ts";

const firstDelayMs = 100;
const longestDelayMs = 5000;
const heartbeatMs = 5000;
const answerMs = 5000;

/**
 * Listens on a channel over a connection of its own, and connects again when it is lost. The listener hears of both,
 * so that it trusts nothing that it keeps while notifications can be missed.
 */
export async function listenOnPostgresql(url: string, channel: string, listener: Listener): Promise<StopListening> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;
  let stopped = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      query_timeout: answerMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 5000,
      application_name: "reform-exchange listen",
    });
    let ended = false;
    const onEnd = () => {
      if (ended) return;
      ended = true;
      if (stopped || client !== next) return;
      client = undefined;
      listener("lost", "");
      reconnectAfter(firstDelayMs);
    };
    next.on("error", onEnd);
    next.on("end", onEnd);
    next.on("notification", ({ payload = "" }) => listener("notified", payload));
    try {
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (ended) throw new Error("the connection ended while it was made");
    } catch (error) {
      ended = true;
      next.end().catch(() => undefined); // it may never have been open
      throw error;
    }
    client = next;
    if (stopped) return await next.end();
    beat(next, onEnd);
  };

  /** A connection that died in silence (a firewall, a failover) is found by asking; the answer has a time limit. */
  const beat = (connection: pg.Client, onEnd: () => void): void => {
    heartbeat = setTimeout(() => {
      connection.query("select 1").then(
        () => {
          if (client === connection && !stopped) beat(connection, onEnd);
        },
        () => {
          onEnd();
          connection.end().catch(() => undefined); // it is lost anyway
        },
      );
    }, heartbeatMs);
    heartbeat.unref();
  };

  const reconnectAfter = (delayMs: number): void => {
    timer = setTimeout(() => {
      connect().then(
        () => listener("resumed", ""),
        () => {
          if (!stopped) reconnectAfter(Math.min(delayMs * 2, longestDelayMs));
        },
      );
    }, delayMs);
    timer.unref();
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(heartbeat);
    await client?.end();
  };
}
