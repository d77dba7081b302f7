/** A contract with an operation that orders outcomes can't be loaded: so nothing starts, builds or is derived from it. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const own = new URL("..", import.meta.url).pathname;
let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "planted-contract-"));
  await cp(join(own, "src"), join(copy, "src"), { recursive: true });
  await cp(join(own, "package.json"), join(copy, "package.json"));
  await symlink(join(own, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

/** As written by someone who silenced the compiler. */
const plantedOperation = (input: string) => `
import { OutcomePolicy, outcome, PageQuery, pageOf } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";

const Item = z.object({ areaCode: z.string(), value: outcome(z.string()) });
export const planted = {
  list: operation({
    method: "GET", path: "/planted", summary: "Planted", description: "Planted.",
    access: { kind: "public", because: "planted", restsOn: [] }, effect: "read", orderedBy: ["areaCode"],
    input: PageQuery.extend({ ${input} }) as never, output: pageOf("PlantedPage", "Planted", Item, { policy: OutcomePolicy }),
    problems: [], examples: [{ title: "Planted", input: {} as never }],
  }),
};`;

/** What comes of the package's own build. */
async function build(input: string): Promise<{ readonly failed: boolean; readonly said: string }> {
  const contract = await readFile(join(own, "src/contract.ts"), "utf8");
  const planted = contract.replace(
    "export const contract = {",
    'import { planted } from "./planted.ts";\nexport const contract = { planted,',
  );
  expect(planted).not.toBe(contract);
  await writeFile(join(copy, "src/contract.ts"), planted);
  await writeFile(join(copy, "src/planted.ts"), plantedOperation(input));
  const { scripts } = JSON.parse(await readFile(join(copy, "package.json"), "utf8")) as { scripts: { build: string } }; // our own file
  const [program, ...args] = scripts.build.split(" ");
  expect(program).toBe("node");
  try {
    await promisify(execFile)(process.execPath, args, { cwd: copy });
    return { failed: false, said: "" };
  } catch (error) {
    return { failed: true, said: (error as { stderr: string }).stderr }; // what execFile rejects with
  }
}

test("the build fails over an operation that sorts outcomes, and says which and why", async () => {
  const { failed, said } = await build("sort: z.string().optional()");
  expect(failed).toBe(true);
  expect(said).toContain("planted.list: input sort asks for an order or a range, on an operation that answers outcomes");
});

test("the build passes with the same operation without it", async () => {
  expect(await build("areaCode: z.string().optional()")).toEqual({ failed: false, said: "" });
});
