import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { ProblemError } from "@reform-exchange/domain";
import { everyAnswer } from "./response-headers.ts";

/** Answers what Node's HTTP parser can't read; there is no request yet, so the problem is written to the socket. */
export function replyToClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOfParser(error.code);
  const requestId = randomUUID();
  const body = JSON.stringify(problem.inLanguage("en", requestId));
  const headers = {
    ...everyAnswer,
    "X-Request-Id": requestId,
    "Content-Type": "application/problem+json",
    "Content-Language": "en",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}\r\n${lines.join("")}\r\n${body}`);
}

function problemOfParser(code: string | undefined): ProblemError {
  if (code === "HPE_HEADER_OVERFLOW") return new ProblemError("header-fields-too-large", {});
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return new ProblemError("request-timeout", {});
  return new ProblemError("malformed-request", { part: "header" });
}
