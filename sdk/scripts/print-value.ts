/** Prints a JSON value as TypeScript, with plain keys where they need no quotes; what is longer than that gets a line for each part. */
export function printValue(value: unknown, longest = Number.POSITIVE_INFINITY): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, parts, close] = Array.isArray(value)
    ? ["[", value.map((item) => printValue(item, longest)), "]"]
    : ["{", Object.entries(value).map(([key, member]) => `${printKey(key)}: ${printValue(member, longest)}`), "}"];
  const space = open === "{" && parts.length > 0 ? " " : "";
  const line = open + space + parts.join(", ") + space + close;
  if (line.length <= longest && !line.includes("\n")) return line;
  return [open, ...parts.map((part) => `${part},`.replaceAll(/^/gmu, "  ")), close].join("\n");
}

/** A key of an object, quoted only where it must be. */
export function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : JSON.stringify(key);
}
