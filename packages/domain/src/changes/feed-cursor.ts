/**
 * Cursors and ids of the change feed are encrypted places: nobody can subtract two of them and count what he may not see. The id of a
 * change is the same for everyone; a cursor is another text each time, so it doesn't even tell whether anything happened.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const ivLength = 12;
const placeLength = 8;
const tagLength = 16;

export class FeedCursors {
  readonly #secret: Buffer;

  /** @param secret 32 bytes that all processes on the database share */
  constructor(secret: Buffer) {
    this.#secret = secret;
  }

  /** A cursor for what comes after a place. */
  cursorAfter(position: number): string {
    return this.#encrypt(position, randomBytes(ivLength));
  }

  /** The id of the change at a place. */
  idOf(position: number): string {
    const iv = createHmac("sha256", this.#secret).update(`place ${position}`).digest().subarray(0, ivLength);
    return this.#encrypt(position, iv);
  }

  /** The place in a cursor or an id, or undefined when it is none of ours. */
  positionIn(text: string): number | undefined {
    const bytes = Buffer.from(text, "base64url");
    if (bytes.length !== ivLength + placeLength + tagLength || bytes.toString("base64url") !== text) return undefined;
    const decipher = createDecipheriv(algorithm, this.#secret, bytes.subarray(0, ivLength));
    decipher.setAuthTag(bytes.subarray(ivLength + placeLength));
    try {
      const place = Buffer.concat([decipher.update(bytes.subarray(ivLength, ivLength + placeLength)), decipher.final()]);
      return Number(place.readBigUInt64BE());
    } catch {
      return undefined;
    }
  }

  #encrypt(position: number, iv: Buffer): string {
    const place = Buffer.alloc(placeLength);
    place.writeBigUInt64BE(BigInt(position));
    const cipher = createCipheriv(algorithm, this.#secret, iv);
    return Buffer.concat([iv, cipher.update(place), cipher.final(), cipher.getAuthTag()]).toString("base64url");
  }
}
