import { isUtf8 } from "node:buffer";
import { ProblemError } from "@reform-exchange/domain";
import type { FastifyRequest } from "fastify";

type Done = (error: Error | null, body?: unknown) => void;

/**
 * Makes a reader of text bodies a reader of bytes that takes only UTF-8. Decoding puts a U+FFFD in the place of what is wrongly encoded
 * and says nothing: it would be stored so.
 */
export function utf8Only(read: (request: FastifyRequest, text: string, done: Done) => void) {
  return (request: FastifyRequest, body: Buffer, done: Done): void => {
    if (isUtf8(body)) read(request, body.toString(), done);
    else done(new ProblemError("malformed-request", { part: "body" }));
  };
}
