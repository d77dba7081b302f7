/**
 * The form of an invitation token: `rxi_`, the wave's id, `_`, 32 random characters, and six check characters. The wave stands in it so that a
 * token that was typed wrong, or belongs to another exchange, is told apart without asking the database.
 */
import { checkOf, randomText } from "../callers/key-format.ts";

const form = /^rxi_[0-9a-f]{32}_[0-9A-Za-z]{32}[0-9A-Za-z]{6}$/u;
const checkLength = 6;

/** A new token for a wave. */
export function newToken(waveId: string): string {
  const body = `rxi_${waveId.replaceAll("-", "")}_${randomText(32)}`;
  return body + checkOf(body);
}

/** Has a text the form of a token, with check characters that fit? */
export function isWellFormedToken(text: string): boolean {
  return form.test(text) && checkOf(text.slice(0, -checkLength)) === text.slice(-checkLength);
}
