import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** What the server does with one request: answers with JSON or text, or anything that a function does. */
export type Answer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly json?: unknown; readonly text?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on a free port that gives these answers, one for each request, until the test ends. */
export async function scriptedServer(...answers: readonly Answer[]) {
  const requests: ReceivedRequest[] = [];
  const left = [...answers];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    requests.push({ method, url, headers, body: await text(request) });
    const answer = left.shift() ?? { status: 500, text: "The script has no more answers." };
    if (typeof answer === "function") answer(request, response);
    else send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }; // it listens on a port
}

function send(response: ServerResponse, { status = 200, headers, json, text: body }: Exclude<Answer, (...given: never) => unknown>): void {
  response.writeHead(status, { "content-type": json === undefined ? "text/html" : "application/json", ...headers });
  response.end(body ?? (json === undefined ? undefined : JSON.stringify(json)));
}
