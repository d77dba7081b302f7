import type { Relevant, RelevantTest } from "./relevant.ts";

/** Tests that are all met, or any of them: how a questionnaire has conditions. */
export interface FlatRelevant {
  readonly match: "all" | "any";
  readonly tests: readonly RelevantTest[];
}

/** Conditions that must all be met, as one without nesting; undefined where `and` and `or` are mixed. */
export function flatRelevant(conditions: readonly Relevant[]): FlatRelevant | undefined {
  const whole = folded({ kind: "all", parts: conditions });
  if (whole.kind === "test") return { match: "all", tests: [whole.test] };
  const tests = whole.parts.flatMap((part) => (part.kind === "test" ? [part.test] : []));
  return tests.length === whole.parts.length ? { match: whole.kind, tests } : undefined;
}

/** The same with as little nesting as it can be said: one of two codes of one question is one test. */
function folded(relevant: Relevant): Relevant {
  if (relevant.kind === "test") return relevant;
  const { kind } = relevant;
  const parts = relevant.parts.map(folded).flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const tests: Relevant[] = [];
  for (const part of parts) {
    const index = tests.findIndex((before) => together(before, part, kind) !== undefined);
    const before = tests[index];
    const both = before && together(before, part, kind);
    if (both === undefined) tests.push(part);
    else tests[index] = both;
  }
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : { kind, parts: tests };
}

/** Any of some codes or any of others; none of some and none of others: one test, when they are of one question. */
function together(a: Relevant, b: Relevant, kind: "all" | "any"): Relevant | undefined {
  if (a.kind !== "test" || b.kind !== "test" || a.test.name !== b.test.name) return undefined;
  const operator = kind === "any" ? "anyOf" : "noneOf";
  if (a.test.operator !== operator || b.test.operator !== operator) return undefined;
  const codes = [...new Set([...a.test.codes, ...b.test.codes])];
  return { kind: "test", test: { name: a.test.name, operator, codes } };
}
