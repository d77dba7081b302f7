/**
 * The form of an invitation token: `rxi_`, the ids of its wave and its invitation, `_`, 32 random characters, and six check characters. The ids
 * stand in it so that a token that was typed wrong is told apart without asking the database, and answers can be stored by the very statement
 * that looks whether the token is the invitation's.
 */
import { checkOf, hashOfKey, randomText } from "../callers/key-format.ts";

const hexadecimals = "[0-9a-f]";
const form = new RegExp(`^rxi_(${hexadecimals}{32})(${hexadecimals}{32})_[0-9A-Za-z]{32}[0-9A-Za-z]{6}$`, "u");
const checkLength = 6;

/** What a token says of itself: whether it is the invitation's, only the hash can tell. */
export interface TokenClaim {
  readonly waveId: string;
  readonly invitationId: string;
  /** What is kept of the token of an invitation. */
  readonly tokenHash: string;
}

/** A new token of an invitation. */
export function newToken(waveId: string, invitationId: string): string {
  return tokenWith(waveId, invitationId, randomText(32));
}

/** A token with 32 characters that are secret. */
export function tokenWith(waveId: string, invitationId: string, secret: string): string {
  const body = `rxi_${waveId.replaceAll("-", "")}${invitationId.replaceAll("-", "")}_${secret}`;
  return body + checkOf(body);
}

/** What a text says that has the form of a token, with check characters that fit; undefined for any other. */
export function claimIn(text: string): TokenClaim | undefined {
  const [, wave, invitation] = form.exec(text) ?? [];
  if (wave === undefined || invitation === undefined || checkOf(text.slice(0, -checkLength)) !== text.slice(-checkLength)) return undefined;
  return { waveId: uuidOf(wave), invitationId: uuidOf(invitation), tokenHash: hashOfKey(text) };
}

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
