import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Runs a program in a folder and gives what it prints. */
function run(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", TZ: "UTC" },
      stdio: "pipe",
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(`${program} is not installed: .ci/debian-package pspp && .ci/debian-package r-cran-haven`, { cause: error });
    }
    const said = error instanceof Error && "stdout" in error && "stderr" in error ? `${error.stdout}\n${error.stderr}` : "";
    throw new Error(`${program} failed:\n${said}`, { cause: error });
  }
}

/** What an R script prints in a folder, with haven at hand: a list for each call of `say`. */
export function inR(folder: string, script: string): string[][] {
  return run(
    "Rscript",
    ["--vanilla", "-e", `suppressMessages(library(haven)); say <- function(...) cat(..., "\\n", sep = "|"); ${script}`],
    folder,
  )
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").slice(0, -1));
}

/**
 * Unpacks a data package by R into a new folder, runs its syntax by PSPP, which saves a `.sav` there, and gives what PSPP said.
 *
 * @param name - Name of the data set: of the syntax in the package
 * @param more - Further syntax
 */
export async function readByPspp(zip: Uint8Array, folder: string, name: string, more = ""): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, "package.zip"), zip);
  run("Rscript", ["--vanilla", "-e", 'unzip("package.zip")'], folder);
  await writeFile(join(folder, "run.sps"), `INSERT FILE='${name}.sps'.\nDISPLAY DICTIONARY.\n${more}`);
  return run("pspp", ["run.sps"], folder);
}
