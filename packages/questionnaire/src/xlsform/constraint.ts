/** What the `constraint` of a row says: conditions on the answer, joined by `and`. */
export interface Constraint {
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly maxLength?: number;
  readonly mostChosen?: number;
}

/** What a constraint can be, for people. */
export const supportedConstraint =
  ". >= 1 and . <= 5, string-length(.) <= 100, count-selected(.) <= 3, . >= date('2026-01-01') and . <= date('2026-12-31')";

/** A longer constraint is none of these. */
const longest = 300;

/** Reads a `constraint`; undefined when it says something else than is supported, or the same twice. */
export function readConstraint(text: string): Constraint | undefined {
  const plain = text.replaceAll(/[‘’“”"]/gu, "'").trim();
  if (plain === "") return {};
  if (plain.length > longest) return undefined;
  const found: Record<string, string | number> = {};
  for (const part of plain.split(/\s+and\s+/u)) {
    const said = readPart(
      part
        .trim()
        .replace(/^\(\s*([^()]*|[^()]*\([^()]*\)[^()]*)\s*\)$/u, "$1")
        .trim(),
    );
    if (said === undefined || Object.hasOwn(found, said[0])) return undefined;
    found[said[0]] = said[1];
  }
  return found;
}

function readPart(part: string): [keyof Constraint, string | number] | undefined {
  const [, sign, number, day, bareDay] = /^\.\s*(>=|<=)\s*(?:(-?\d+(?:\.\d+)?)|date\(\s*'([^']*)'\s*\)|'([^']*)')$/u.exec(part) ?? [];
  if (sign !== undefined) {
    if (number !== undefined) return [sign === ">=" ? "atLeast" : "atMost", number];
    return [sign === ">=" ? "earliest" : "latest", day ?? bareDay ?? ""];
  }
  const [, counted, most] = /^(string-length|count-selected)\(\s*\.\s*\)\s*<=\s*(\d{1,6})$/u.exec(part) ?? [];
  if (counted === undefined) return undefined;
  return [counted === "string-length" ? "maxLength" : "mostChosen", Number(most)];
}
