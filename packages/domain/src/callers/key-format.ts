/**
 * The form of a key: `rx_`, eight characters by which people know it again, `_`, 32 random characters, and six check characters, so that
 * a typing error is caught and a scanner of secrets finds a real key without asking us.
 */
import { hash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const form = /^(rx_[0-9A-Za-z]{8})_[0-9A-Za-z]{32}([0-9A-Za-z]{6})$/u;
const checkLength = 6;

/** A new key. */
export function newKey(): string {
  const body = `rx_${randomText(8)}_${randomText(32)}`;
  return body + checkOf(body);
}

/** Has a text the form of a key, with check characters that fit? */
export function isWellFormedKey(text: string): boolean {
  return form.test(text) && checkOf(text.slice(0, -checkLength)) === text.slice(-checkLength);
}

/** The beginning of a key, by which its holder knows it again. */
export function prefixOf(key: string): string {
  return key.slice(0, "rx_".length + 8);
}

/** What is kept of a key. It is random enough (190 bits) that one pass of SHA-256 can't be undone by trying. */
export function hashOfKey(key: string): string {
  return hash("sha256", key, "base64url");
}

/** Random characters, each of 62. */
export function randomText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/** Check characters of a text: CRC-32 in base 62, six characters. */
export function checkOf(body: string): string {
  let rest = crc32(body);
  let text = "";
  for (let place = 0; place < checkLength; place += 1) {
    text = alphabet.charAt(rest % alphabet.length) + text;
    rest = Math.floor(rest / alphabet.length);
  }
  return text;
}
