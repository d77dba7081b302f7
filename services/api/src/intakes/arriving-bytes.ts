import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { ProblemError } from "@reform-exchange/domain";

/** How large the body of an intake may be: a hundred thousand rows of more than six hundred bytes. */
export const maxIntakeBytes = 64 * 1024 * 1024;

/**
 * The body of a request as it arrives: UTF-8, cut between characters. The connection stays open when nobody reads on, so that an answer
 * can still go out.
 *
 * @throws ProblemError `payload-too-large` when it is over `maxIntakeBytes`, `malformed-request` when it is no UTF-8 or breaks off
 */
export async function* arrivingBytes(message: IncomingMessage): AsyncGenerator<Buffer> {
  if (Number(message.headers["content-length"] ?? 0) > maxIntakeBytes) throw tooLarge();
  let size = 0;
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of unbroken(message)) {
    size += piece.length;
    if (size > maxIntakeBytes) throw tooLarge();
    const bytes = begun.length > 0 ? Buffer.concat([begun, piece]) : piece;
    const end = lastBoundary(bytes);
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) throw new ProblemError("malformed-request", { part: "text" });
    begun = bytes.subarray(end);
    if (whole.length > 0) yield whole;
  }
  if (begun.length > 0) throw new ProblemError("malformed-request", { part: "text" });
}

async function* unbroken(message: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* message.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>; // nobody set an encoding
  } catch (error) {
    // The sender went; whoever still listens hears why nothing was done.
    throw new ProblemError("malformed-request", { part: "text" }, { cause: error });
  }
}

function tooLarge(): ProblemError {
  return new ProblemError("payload-too-large", { maxBytes: maxIntakeBytes });
}

/** Where the last character that is there as a whole ends; what is no UTF-8 at all is left to the check. */
function lastBoundary(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes a character has that begins with this one. */
function lengthFrom(byte: number): number {
  return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
}
