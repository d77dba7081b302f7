/** Files as HTTP has them: whole or in part (RFC 9110 §14), with a strong tag and the hash of the whole (RFC 9530). */
import { Readable } from "node:stream";
import { type ByteRange, type OpenDownload, ProblemError } from "@reform-exchange/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { combineRanges, parse } from "range-parser";
import { acceptedOf } from "./accepted-types.ts";
import { isFresh } from "./entity-tag.ts";

const json = "application/json";
/** The media type by which any file can be asked for, also one that is JSON itself. */
const anyBytes = "application/octet-stream";

/**
 * Does the caller want to know of a file, not the file itself? Only when JSON is what it likes best.
 *
 * @throws ProblemError `not-acceptable`
 */
export function wantsFacts(request: FastifyRequest, { mediaType }: OpenDownload): boolean {
  return acceptedOf(request, anyBytes, ...(mediaType === json ? [] : [mediaType]), json) === json;
}

/**
 * Sends a file, or the part of it that is asked for. Several parts at once come as the whole, as RFC 9110 allows.
 *
 * @throws ProblemError `range-not-satisfiable`
 */
export async function sendDownload(request: FastifyRequest, reply: FastifyReply, file: OpenDownload): Promise<FastifyReply> {
  const { name, mediaType, bytes, sha256 } = file;
  const entityTag = `"${sha256}"`;
  const digest = `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`;
  if (isFresh(request.headers["if-none-match"], entityTag)) {
    return reply.code(304).header("Accept-Ranges", "bytes").header("ETag", entityTag).header("Repr-Digest", digest).send();
  }
  const range = partAsked(request, entityTag, bytes);
  if (range === "outside") {
    reply.header("Accept-Ranges", "bytes").header("Content-Range", `bytes */${bytes}`);
    throw new ProblemError("range-not-satisfiable", { bytes });
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  const length = end - start + 1;
  // Opened before anything is said of it: what can't be had is a problem, and no file.
  const content =
    request.method === "HEAD" || length === 0
      ? Readable.from([])
      : Readable.from(allOf(await file.open(range), length), { objectMode: false });
  reply
    .code(range ? 206 : 200)
    .header("Accept-Ranges", "bytes")
    .header("ETag", entityTag)
    .header("Repr-Digest", digest)
    .type(mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType)
    .header("Content-Disposition", `attachment; filename="${name}"`)
    .header("Content-Length", length);
  if (range) reply.header("Content-Range", `bytes ${start}-${end}/${bytes}`);
  return reply.send(content);
}

/** What is read, held to its length: who was promised more would wait for it. */
async function* allOf(content: Readable, length: number): AsyncGenerator<Buffer> {
  let sent = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    sent += chunk.length;
    yield chunk;
  }
  if (sent !== length) throw new Error(`the file store gave ${sent} bytes of ${length}`);
}

/** The part that a request asks for; undefined for the whole, also where what it has already is another version. */
function partAsked({ headers, method }: FastifyRequest, entityTag: string, bytes: number): ByteRange | "outside" | undefined {
  const { range, "if-range": ifRange } = headers;
  if (range === undefined || method !== "GET" || (ifRange !== undefined && ifRange !== entityTag)) return undefined;
  const { type, code, ranges } = parse(bytes, range);
  if (type !== "bytes" || code === malformed || code === malformedAndOutside || bytes === 0) return undefined;
  if (ranges.length === 0) return "outside";
  const parts = combineRanges(ranges);
  return parts.length === 1 ? parts[0] : undefined;
}

/** What `range-parser` says of a header that is to be passed over. */
const [malformed, malformedAndOutside] = [1, 3];
