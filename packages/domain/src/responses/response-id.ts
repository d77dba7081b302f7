import { createHash } from "node:crypto";

/**
 * The id of a response: made from its wave and what tells it from others there (its invitation, or its id in a file), so that it is the same each
 * time, and tells nothing of what it was made from.
 */
export function responseIdOf(waveId: string, from: string): string {
  const hex = createHash("sha256").update(`${waveId}\n${from}`).digest("hex");
  // Version 8 of UUIDs: made by a rule of one's own.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
