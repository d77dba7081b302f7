import { ProblemError } from "../problem-error.ts";

/** What `If-Match` allows a write to change: any version, or one of some. */
export type ExpectedVersions = "any" | ReadonlySet<number>;

/** A part of the list: up to a comma that is not in quotes. */
const parts = /(?:"[^"]*(?:"|$)|[^",])+/gu;
const tag = /^("?)(\d{1,15})(?:\.[\w-]*)?\1$/u;

/**
 * Reads the header `If-Match`: entity tags of ours, the number of a version, or `*`. A tag of somebody else's fits no version.
 *
 * @throws ProblemError `precondition-required` when it is missing
 */
export function readIfMatch(header: string | undefined): ExpectedVersions {
  if (header === undefined || header.trim() === "") throw new ProblemError("precondition-required", {});
  if (header.trim() === "*") return "any";
  const versions = (header.match(parts) ?? []).flatMap((part) => tag.exec(part.trim())?.[2] ?? []);
  return new Set(versions.map(Number));
}

/** @throws ProblemError `precondition-failed` when the version that is there is none of those expected */
export function requireExpected(expected: ExpectedVersions, version: number): void {
  if (expected !== "any" && !expected.has(version)) throw new ProblemError("precondition-failed", {});
}
