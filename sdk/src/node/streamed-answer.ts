import { addressOf, type Input } from "../address.ts";
import { ConnectionError, ConnectionTimeoutError } from "../errors.ts";
import type { Connection } from "../request.ts";
import type { Route } from "../route.ts";
import { Watch } from "./watch.ts";

/** A request whose answer is read bit by bit, for as long as something comes. */
export interface StreamedRequest {
  readonly connection: Connection;
  readonly route: Route;
  readonly input: Input;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** How long it may take until the next bytes come, in milliseconds. Instead of the connection's. */
  readonly timeoutMs?: number | undefined;
}

/** An answer whose body comes bit by bit, as it stands in the file. Whoever has one ends it. */
export interface StreamedAnswer {
  readonly response: Response;
  /** What was asked for, in a few words. */
  readonly what: string;
  /** Each part of the body as it comes. A body that breaks off ends in an error: HTTP tells its end apart from the connection's. */
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
  /** The body as a whole. */
  text(): Promise<string>;
  /** Gives up what was not read. */
  end(): void;
}

/** Sends a request once, and gives the answer as soon as its headers are there. */
export async function streamedAnswer(request: StreamedRequest): Promise<StreamedAnswer> {
  const { connection, route, input, signal, timeoutMs = connection.timeoutMs } = request;
  const headers = new Headers(connection.headers);
  for (const [name, value] of Object.entries({ "accept-encoding": "identity", ...request.headers })) headers.set(name, value);
  if (connection.authorization && !headers.has("authorization")) headers.set("authorization", await connection.authorization(signal));
  signal?.throwIfAborted();
  const url = addressOf(connection.root, route, input);
  const what = `GET ${new URL(url).pathname}`;
  const watch = new Watch(timeoutMs, signal);
  const failed = (cause: unknown): unknown => {
    if (signal?.aborted) return signal.reason;
    if (watch.isOver) return new ConnectionTimeoutError(`${what}: nothing came for ${timeoutMs} ms.`, { cause });
    return cause instanceof TypeError ? new ConnectionError(`${what}: the connection failed.`, { cause }) : cause; // what `fetch` throws then
  };
  try {
    const response = await connection.fetch(url, { method: "GET", headers, signal: watch.signal });
    return {
      response,
      what,
      chunks: () => received(response, watch, failed),
      text: () =>
        response.text().catch((cause: unknown) => {
          throw failed(cause);
        }),
      end: () => watch.end(),
    };
  } catch (cause) {
    watch.end();
    throw failed(cause);
  }
}

async function* received(
  { body }: Response,
  watch: Watch,
  failed: (cause: unknown) => unknown,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of body ?? []) {
      watch.pause();
      yield chunk;
      watch.begin();
    }
  } catch (cause) {
    throw failed(cause);
  }
}
