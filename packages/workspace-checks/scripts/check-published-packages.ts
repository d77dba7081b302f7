/** Packs each package that is published, as it will be published, and lets publint and arethetypeswrong judge the tarball. */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const tarballs = mkdtempSync(join(tmpdir(), "published-packages-"));

/** Runs a command where everyone can see what it says; true when it succeeds. */
function run(command: string, ...args: string[]): boolean {
  const { error, status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}

function publishedFolders(): string[] {
  return globSync(
    ["schemas", "sdk", "packages/*", "services/*"].map((folder) => `${folder}/package.json`),
    { cwd: root },
  )
    .filter((manifest) => !JSON.parse(readFileSync(join(root, manifest), "utf8")).private)
    .map((manifest) => dirname(manifest))
    .toSorted();
}

function isFitToPublish(folder: string): boolean {
  console.log(`\n${folder}`);
  const tarball = join(tarballs, `${folder.replaceAll("/", "-")}.tgz`);
  if (!run("pnpm", "--dir", folder, "pack", "--out", tarball)) return false;
  const publishable = run("publint", "run", tarball, "--strict");
  const typed = run("attw", tarball, "--no-emoji");
  return publishable && typed;
}

try {
  const folders = publishedFolders();
  const unfit = folders.filter((folder) => !isFitToPublish(folder));
  console.log(unfit.length > 0 ? `\nNot fit to publish: ${unfit.join(", ")}` : `\nFit to publish: ${folders.join(", ")}`);
  if (unfit.length > 0 || folders.length === 0) process.exitCode = 1;
} finally {
  rmSync(tarballs, { recursive: true, force: true });
}
