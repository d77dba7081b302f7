import { Readable } from "node:stream";
import { type FileType, fileEndings, pageMembers } from "@reform-exchange/contract";
import type { Export } from "@reform-exchange/domain";
import { invalidInput } from "@reform-exchange/domain";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Goes on only if a call for a file asks for no page.
 *
 * @throws ProblemError `invalid-input` that names each such parameter
 */
export function requireNoPage(request: FastifyRequest): void {
  const asked = pageMembers.filter((parameter) => Object.hasOwn(request.query as object, parameter)); // Fastify's parser makes it an object
  if (asked.length === 0) return;
  throw invalidInput(
    asked.map((parameter) => ({
      pointer: `/${parameter}`,
      code: "unknown-parameter" as const,
      message: {
        nl: `${parameter} hoort bij pagina's; een bestand heeft alles in één keer.`,
        en: `${parameter} belongs to pages; a file has everything at once.`,
      },
    })),
  );
}

/** Streams a file. Nobody may keep it on the way. One that breaks off has no last chunk, so that nobody takes it for the whole. */
export function sendFile(reply: FastifyReply, mediaType: FileType, { name, content }: Export): FastifyReply {
  const file = Readable.from(content, { objectMode: false });
  // HTTP/1.0, which some proxies speak, has no chunks: there the end of the connection is the end of the file, unless it is reset.
  if (reply.request.raw.httpVersion === "1.0") file.once("error", () => reply.raw.socket?.resetAndDestroy());
  return reply
    .type(mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType)
    .header("Content-Disposition", `attachment; filename="${name}.${fileEndings[mediaType]}"`)
    .send(file);
}
