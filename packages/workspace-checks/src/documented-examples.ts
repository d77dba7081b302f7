import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A piece of code in a documentation comment or a README. */
export interface DocumentedExample {
  /** File and line, for a person. */
  readonly place: string;
  readonly code: string;
}

const inComment = /@example\n(.*?)(?=\n\s*\* @|\n\s*\*\/)/gsu;
const inReadme = /```ts\n(.*?)```/gsu;

/** Every example of a package: the `@example`s of its sources, and the TypeScript of its README. */
export function examplesOf(packageFolder: string): DocumentedExample[] {
  const sources = readdirSync(join(packageFolder, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join("src", path));
  const readme = readdirSync(packageFolder).filter((name) => name === "README.md");
  return [
    ...sources.flatMap((path) => found(packageFolder, path, inComment)),
    ...readme.flatMap((path) => found(packageFolder, path, inReadme)),
  ];
}

function found(folder: string, path: string, pattern: RegExp): DocumentedExample[] {
  const text = readFileSync(join(folder, path), "utf8");
  return [...text.matchAll(pattern)].map(({ 1: code = "", index }) => ({
    place: `${path}:${text.slice(0, index).split("\n").length}`,
    code: code.replaceAll(/^\s*\* ?/gmu, ""),
  }));
}
