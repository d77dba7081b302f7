/**
 * Lints openapi.json by the official ruleset of the Dutch API design rules; `lint` in package.json. A copy with a known fault goes
 * through the same linter, because a ruleset that finds nothing anywhere would look just as good.
 */
import { execFile } from "node:child_process";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { OpenApiBuilder } from "openapi3-ts/oas31";
import { buildOpenApiDocument, renderJson } from "../src/index.ts";

const repository = resolve(import.meta.dirname, "../../..");
const ruleset = resolve(repository, process.env.ADR_RULESET ?? "../shared/lint/adr-ruleset-2.2.1.yaml");
const document = resolve(import.meta.dirname, "../openapi.json");

interface Linted {
  readonly clean: boolean;
  readonly report: string;
}

function lint(file: string): Promise<Linted> {
  const spectral = join(repository, "node_modules/.bin/spectral");
  return new Promise((done) => {
    execFile(spectral, ["lint", "--ruleset", ruleset, "--fail-severity=hint", file], (error, stdout, stderr) =>
      done({ clean: error === null, report: stdout + stderr }),
    );
  });
}

/** The document with one answer that forgets to say its version. */
async function lintBrokenCopy(): Promise<Linted> {
  const copy = OpenApiBuilder.create(buildOpenApiDocument())
    .addResponse("NotModified", { description: "No version.", headers: {} })
    .getSpec();
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-lint-"));
  try {
    const file = join(folder, "broken.json");
    await writeFile(file, renderJson(copy));
    return await lint(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function fail(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

await access(ruleset).catch(() =>
  fail(
    `The official ruleset of the Dutch API design rules, version 2.2.1, is not at ${ruleset}.`,
    "Its publisher offers it on https://developer.overheid.nl (knowledge base, API Design Rules linter).",
    "Save it, and name its place in ADR_RULESET: an absolute path, or one from the root of the repository.",
  ),
);

const [whole, broken] = await Promise.all([lint(document), lintBrokenCopy()]);
if (!whole.clean) fail(whole.report);
if (!broken.report.includes("nlgov:missing-version-header"))
  fail("The linter missed a forgotten API-Version, so it proves nothing.", broken.report);
console.log(`${basename(ruleset)} finds nothing in openapi.json, and finds the fault in a broken copy.`);
