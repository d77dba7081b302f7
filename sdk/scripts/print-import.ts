import { lineWidth } from "./print-comment.ts";

/** Prints an import, sorted and on as many lines as the formatter would take. */
export function printImport(names: Iterable<string>, from: string, keyword = "import"): string {
  const sorted = [...new Set(names)].sort();
  const line = `${keyword} { ${sorted.join(", ")} } from ${JSON.stringify(from)};`;
  return line.length <= lineWidth ? line : `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};`;
}

/** Prints an import of types. */
export function printTypeImport(names: Iterable<string>, from: string): string {
  return printImport(names, from, "import type");
}
