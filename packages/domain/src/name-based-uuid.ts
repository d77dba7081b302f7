import { createHash } from "node:crypto";

/** A UUID that is made of names by a rule of our own (version 8): the same each time, and telling nothing of them. */
export function nameBasedUuid(...names: readonly string[]): string {
  const hex = createHash("sha256").update(names.join("\n")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
