/** Writes what is generated from the contract: `pnpm --filter @reform-exchange/sdk generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { generatedFiles } from "./generated-files.ts";

const packageFolder = new URL("../", import.meta.url);

for (const [path, text] of generatedFiles()) {
  const file = new URL(path, packageFolder);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
  console.log(`wrote ${path}`);
}
