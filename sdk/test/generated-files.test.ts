import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { generatedFiles } from "../scripts/generated-files.ts";

describe("generated files", () => {
  test.for([...generatedFiles()])("%s is what the contract says", async ([path, text]) => {
    const written = await readFile(new URL(`../${path}`, import.meta.url), "utf8").catch(() => "");
    expect(written, "Stale: run `pnpm --filter @reform-exchange/sdk generate`.").toBe(text);
  });
});
