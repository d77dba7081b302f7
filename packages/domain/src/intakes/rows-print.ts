import { createHmac } from "node:crypto";
import type { OperationId } from "@reform-exchange/contract";

/** How much is gathered before it is hashed. */
const atOnce = 65_536;

/** The fingerprint of a call with many rows, made as they come; keyed, so that nobody can find the rows by trying. */
export class RowsPrint {
  readonly #hmac;
  #waiting = "";

  constructor(secret: Buffer) {
    this.#hmac = createHmac("sha256", secret);
  }

  /** Adds a row as it was understood: its members in the order of its schema, with the defaults filled in. */
  add(row: unknown): void {
    this.#waiting += `${JSON.stringify(row)}\n`;
    if (this.#waiting.length < atOnce) return;
    this.#hmac.update(this.#waiting);
    this.#waiting = "";
  }

  /** The fingerprint of the call; asked once, after all rows. */
  of(id: OperationId, asked: object): string {
    return this.#hmac.update(`${this.#waiting}${id}\n${JSON.stringify(asked)}`).digest("base64url");
  }
}
