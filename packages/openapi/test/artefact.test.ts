import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderJson } from "../src/index.ts";
import { document } from "./document.ts";

test("the committed openapi.json is what the contract gives now", async () => {
  const committed = await readFile(new URL("../openapi.json", import.meta.url), "utf8");
  expect(committed, "openapi.json is stale: run `npx -y pnpm@12.21.0 --filter @reform-exchange/openapi generate` and commit it").toBe(
    renderJson(document),
  );
});
