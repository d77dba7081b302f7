import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Input } from "../address.ts";
import { ConnectionError } from "../errors.ts";
import { errorOfReply } from "../reply.ts";
import type { Connection } from "../request.ts";
import { withRetries } from "../retry.ts";
import type { Route } from "../route.ts";
import { isTemporary } from "../temporary.ts";
import type { DownloadedFile, DownloadOptions } from "./download-options.ts";
import { HashMismatchError } from "./hash-mismatch-error.ts";
import { streamedAnswer } from "./streamed-answer.ts";

/** What the API says of a file. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is to be had, and how. */
export interface WantedFile {
  readonly connection: Connection;
  readonly route: Route;
  readonly input: Input;
  readonly facts: FileFacts;
}

/** What came of a file so far, from its first byte. */
interface Part {
  readonly file: FileHandle;
  bytes: number;
}

/** Downloads a file, from where it broke off before. */
export async function download(wanted: WantedFile, options: DownloadOptions): Promise<DownloadedFile> {
  const { to } = options;
  const { facts } = wanted;
  const { bytes, sha256 } = facts;
  if (await isThere(to, facts)) return { path: to, bytes, sha256, resumedFrom: bytes };
  await mkdir(dirname(to), { recursive: true });
  // The hash in its name keeps parts of two versions apart. Two who download the same write the same bytes to the same places of it.
  const path = `${to}.${sha256.slice(0, 16)}.part`;
  const file = await open(path, constants.O_RDWR | constants.O_CREAT);
  let resumedFrom = 0;
  try {
    const { size } = await file.stat();
    if (size > bytes) await file.truncate(0);
    else resumedFrom = size;
    await complete(wanted, { file, bytes: resumedFrom }, options);
    await file.sync();
  } finally {
    await file.close();
  }
  await putInPlace(path, to, facts);
  return { path: to, bytes, sha256, resumedFrom };
}

/** Puts what came in its place, if it is what stands on the disk, whoever wrote it. */
async function putInPlace(path: string, to: string, facts: FileFacts): Promise<void> {
  const actual = await hashOf(path);
  if (actual !== undefined && actual !== facts.sha256) {
    await rm(path, { force: true });
    throw new HashMismatchError(facts.name, facts.sha256, actual);
  }
  try {
    await rename(path, to);
  } catch (error) {
    if (!isMissing(error) || !(await isThere(to, facts))) throw error;
    // Another download of it was sooner.
  }
  for (const name of await readdir(dirname(to))) if (isPartOf(to, name)) await rm(join(dirname(to), name), { force: true });
}

/** Is it what is left of a download of the file, of this or of another version? */
function isPartOf(to: string, name: string): boolean {
  const own = basename(to);
  return name.startsWith(`${own}.`) && /^\.[0-9a-f]{16}\.part$/u.test(name.slice(own.length));
}

async function isThere(path: string, { bytes, sha256 }: FileFacts): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  return size === bytes && (await hashOf(path)) === sha256;
}

/** The SHA-256 of a file; undefined when it is not there. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer); // without an encoding it gives buffers
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Asks for what is missing until nothing is, or the server has no more. As long as more comes than ever before, retries begin anew. */
async function complete(wanted: WantedFile, part: Part, options: DownloadOptions): Promise<void> {
  const { signal, maxRetries = wanted.connection.maxRetries } = options;
  const { bytes } = wanted.facts;
  for (let furthest = part.bytes, isEnded = false; part.bytes < bytes && !isEnded; ) {
    await withRetries(
      async () => {
        try {
          isEnded = await takeRest(wanted, part, options);
        } catch (error) {
          if (part.bytes <= furthest || !(error instanceof ConnectionError)) throw error;
        }
        furthest = Math.max(furthest, part.bytes); // the next request goes on from here
      },
      { maxRetries, isTemporary },
      signal,
    );
  }
}

/**
 * One request for what is missing, written down as it comes.
 *
 * @returns whether the server has no more than came
 */
async function takeRest(wanted: WantedFile, part: Part, options: DownloadOptions): Promise<boolean> {
  const { facts, ...request } = wanted;
  const { signal, timeoutMs, onProgress } = options;
  const rest = part.bytes > 0 && { range: `bytes=${part.bytes}-`, "if-range": `"${facts.sha256}"` };
  const answer = await streamedAnswer({ ...request, headers: { accept: "application/octet-stream", ...rest }, signal, timeoutMs });
  try {
    const { response, what } = answer;
    if (response.status !== 206 && response.status !== 200) throw errorOfReply({ response, text: await answer.text() });
    requireVersion(response, facts);
    const isWhole = response.status === 200;
    if (isWhole) part.bytes = 0; // it comes from its first byte, over what was there
    const before = part.bytes;
    for await (const chunk of answer.chunks()) {
      await writeAll(part, chunk);
      onProgress?.(part.bytes, facts.bytes);
      if (part.bytes > facts.bytes) return true; // more than there is: its hash tells
    }
    if (!isWhole && part.bytes === before) throw new ConnectionError(`${what}: nothing came of what is missing.`);
    return isWhole;
  } finally {
    answer.end();
  }
}

/** @throws HashMismatchError when an answer says that the file is another one by now */
function requireVersion({ headers }: Response, { name, sha256 }: FileFacts): void {
  const told = /^"([0-9a-f]{64})"$/u.exec(headers.get("etag") ?? "")?.[1];
  if (told !== undefined && told !== sha256) throw new HashMismatchError(name, sha256, told);
}

async function writeAll(part: Part, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    const { bytesWritten } = await part.file.write(chunk, written, chunk.length - written, part.bytes);
    written += bytesWritten;
    part.bytes += bytesWritten;
  }
}
