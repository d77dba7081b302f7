import { nameBasedUuid } from "../name-based-uuid.ts";

/**
 * The id of a response: made from its wave and what tells it from others there (its invitation, or its id in a file), so that it is the same each
 * time, and tells nothing of what it was made from.
 */
export function responseIdOf(waveId: string, from: string): string {
  return nameBasedUuid(waveId, from);
}
