import { ReformExchangeError } from "../errors.ts";

/** What came is not what the API says that the file is. Nothing is kept of it. */
export class HashMismatchError extends ReformExchangeError {
  override readonly name = "HashMismatchError";
  /** The name of the file. */
  readonly file: string;
  /** The SHA-256 that it should have, and the one that it has, in hexadecimal. */
  readonly expected: string;
  readonly actual: string;

  constructor(file: string, expected: string, actual: string) {
    super(`${file} has the SHA-256 ${actual}, and should have ${expected}.`);
    this.file = file;
    this.expected = expected;
    this.actual = actual;
  }
}
