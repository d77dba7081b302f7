/** A JSON Pointer (RFC 6901) from the members of a path. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((member) => `/${String(member).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
