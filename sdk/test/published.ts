/** The packages as they are published: built and packed in a copy, so that no other build or test is in the way. */
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { basename, delimiter, join } from "node:path";
import { run } from "./run.ts";

export const workspaceFolder = new URL("../../", import.meta.url).pathname;

/** Folder of the Node that the workspace brings along. */
const workspaceBin = join(workspaceFolder, "node_modules/.bin");

/** What the packages need of the workspace's root, to be built and packed. */
const rootFiles = ["tsconfig.base.json", "pnpm-workspace.yaml", "LICENSE"];

/** Copies the workspace's part that these packages need, builds and packs them there, and gives the paths of the tarballs. */
export async function packInCopy(packages: readonly string[], folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const file of rootFiles) await cp(join(workspaceFolder, file), join(folder, file));
  const tarballs: string[] = [];
  for (const name of packages) tarballs.push(await packOne(name, folder));
  return tarballs;
}

async function packOne(name: string, folder: string): Promise<string> {
  const original = join(workspaceFolder, name);
  const copy = join(folder, name);
  await cp(original, copy, { recursive: true, filter: (path) => !["node_modules", "dist"].includes(basename(path)) });
  await symlink(join(original, "node_modules"), join(copy, "node_modules"));
  const { scripts, version } = JSON.parse(await readFile(join(copy, "package.json"), "utf8"));
  const path = [join(copy, "node_modules/.bin"), workspaceBin, process.env.PATH].join(delimiter);
  await run("sh", ["-c", scripts.build], copy, { ...process.env, PATH: path });
  await run("npx", ["-y", `pnpm@${await pnpmVersion()}`, "pack", "--pack-destination", folder], copy);
  return join(folder, `reform-exchange-${name}-${version}.tgz`);
}

async function pnpmVersion(): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(workspaceFolder, "package.json"), "utf8"));
  return packageManager.replace("pnpm@", "");
}
