/** The published packages, as their users meet them: installed from tarballs, outside the workspace, on two versions of Node. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { operations } from "@reform-exchange/contract";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packInCopy, workspaceFolder } from "./published.ts";
import { run } from "./run.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** What the main entry may weigh. Raise it knowingly: routes and error classes grow with the contract, the rest should not. */
/** What all users load, and what each operation may add to it: its method and its route. */
const sizeLimit = { bytes: 20_500 + 270 * operations.length, gzipped: 6_000 + 65 * operations.length };

/** Uses the main entry alone, and nothing that only a browser or only Node has. */
const programOfClient = `
import { createClient, type RegionPage } from "@reform-exchange/sdk";
export const page: Promise<RegionPage> = createClient({ baseUrl: "https://api.example.nl", fetch }).regions.list();
`;

/** An empty folder outside the workspace, in which a user has installed the packages. */
let user: string;
let server: RunningServer;

beforeAll(async () => {
  user = await mkdtemp(join(tmpdir(), "reform-exchange-packed-"));
  const tarballs = await packInCopy(["schemas", "sdk"], join(user, ".packing"));
  await writeFile(join(user, "package.json"), '{ "private": true }');
  const others = ["typescript@6.0.3", "@types/node@20", "@trpc/client@11.25.2", "@trpc/server@11.25.2", "eventsource@4.1.1"];
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs, ...others], user, userEnvironment);
  const program = await readFile(new URL("consumer/use.mts", import.meta.url), "utf8");
  for (const file of ["use.mts", "use.cts", "use-bundled.ts"]) await writeFile(join(user, file), program);
  await writeFile(join(user, "use-client.ts"), programOfClient);
  await writeFile(join(user, "use.mjs"), withoutTypes(program, ts.ModuleKind.ESNext));
  await writeFile(join(user, "use.cjs"), withoutTypes(program, ts.ModuleKind.CommonJS));
  server = await startServer();
}, 300_000);

afterAll(async () => {
  await server?.close();
  if (user) await rm(user, { recursive: true, force: true });
});

describe("a TypeScript program compiles against the packages, declarations checked", () => {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--target", "es2022"];

  test.for([
    ["as ESM and as CommonJS under NodeNext", ["--module", "nodenext", "--types", "node", "use.mts", "use.cts"]],
    ["for a bundler", ["--module", "preserve", "--moduleResolution", "bundler", "--types", "node", "use-bundled.ts"]],
    ["with the types of a browser only", ["--module", "preserve", "--moduleResolution", "bundler", "--lib", "es2022,dom", "use-client.ts"]],
    ["with the types of Node only", ["--module", "nodenext", "--lib", "es2022", "--types", "node", "use-client.ts"]],
  ] as const)("%s", { timeout: 120_000 }, async ([, args]) => {
    await run(process.execPath, ["node_modules/typescript/bin/tsc", ...strict, ...args], user);
  });
});

describe.for([
  ["the machine's own Node", machineNode],
  ["the workspace's Node", () => join(workspaceFolder, "node_modules/.bin/node")],
] as const)("on %s", ([, node]) => {
  test.for(["use.mjs", "use.cjs"])("%s gets the same answers through REST and tRPC", { timeout: 60_000 }, async (program) => {
    const answer = JSON.parse(await run(node(), [program, server.baseUrl], user));
    expect(answer).toEqual({
      onePage: expect.arrayContaining(["AM12", "AM14", "AM18"]),
      iterated: answer.onePage,
      weesp: "AM18",
      hasRequestId: true,
      sameOverTrpc: true,
      problem: { name: "NotFoundError", code: "not-found", status: 404, resource: "region", key: "AM04", hasRequestId: true },
      problemOverTrpc: "/problems/not-found",
      problemOfDownload: {
        ...{ name: "NotFoundError", code: "not-found", status: 404, hasRequestId: true },
        ...{ resource: "report", key: "01938c1e-0000-7000-8000-00000000cfff" },
      },
      exported: { bytes: 19, ids: ["1"] },
      problemOfExport: true,
      isOwnError: true,
    });
  });
});

describe("the published sdk", () => {
  test("depends on nothing, and its main entry loads nothing but itself", async () => {
    const { dependencies, optionalDependencies } = JSON.parse(await read("package.json"));
    expect({ dependencies, optionalDependencies }).toEqual({ dependencies: undefined, optionalDependencies: undefined });
    expect(await loadedBy("dist/index.js")).toEqual(new Set());
    expect(await loadedBy("dist/index.cjs")).toEqual(new Set());
    expect(await loadedBy("dist/trpc.js")).toEqual(new Set(["@trpc/client"]));
    expect(await loadedBy("dist/trpc.cjs")).toEqual(new Set(["@trpc/client"]));
    for (const file of ["dist/node.js", "dist/node.cjs"])
      expect([...(await loadedBy(file))].filter((name) => !isBuiltin(name))).toEqual([]);
  });

  test.for(["ts", "cts"])("has declarations (%s) that know nothing of zod or of other packages of the workspace", async (ending) => {
    expect(await loadedBy(`dist/index.d.${ending}`)).toEqual(new Set());
    expect(await loadedBy(`dist/trpc.d.${ending}`)).toEqual(new Set(["@trpc/client", "@trpc/server"]));
    expect(await loadedBy(`dist/node.d.${ending}`)).toEqual(new Set());
    for (const entry of ["index", "trpc", "node"]) {
      for (const [, text] of await modulesOf(`dist/${entry}.d.${ending}`)) {
        expect(text).not.toMatch(/\bzod\b|@reform-exchange\/(?!sdk\b)|packages\/|services\/|node_modules/u);
      }
    }
  });

  test(`has a main entry of at most ${sizeLimit.bytes} bytes, ${sizeLimit.gzipped} gzipped`, async () => {
    const text = [...(await modulesOf("dist/index.js")).values()].join("");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(sizeLimit.bytes);
    expect(gzipSync(text).length).toBeLessThanOrEqual(sizeLimit.gzipped);
  });
});

/** The environment of a user: without what pnpm adds for its scripts. */
const userEnvironment = Object.fromEntries(
  Object.entries({ ...process.env, PATH: pathOfUser().join(delimiter) }).filter(([name]) => !/^(?:npm|pnpm)_/iu.test(name)),
);

/** The folders on the path that the workspace did not add. */
function pathOfUser(): string[] {
  return (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
}

/** The Node that was on the machine before the workspace brought its own. */
function machineNode(): string {
  const found = pathOfUser().find((folder) => existsSync(join(folder, "node")));
  if (!found) throw new Error("There is no Node on the path beside the workspace's own.");
  return join(found, "node");
}

function withoutTypes(program: string, module: ts.ModuleKind): string {
  return ts.transpileModule(program, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
}

function read(file: string): Promise<string> {
  return readFile(join(user, "node_modules/@reform-exchange/sdk", file), "utf8");
}

/** The packages that a file loads, itself or by files of its own package. */
async function loadedBy(file: string): Promise<Set<string>> {
  const all = [...(await modulesOf(file)).values()].flatMap(specifiersIn);
  return new Set(all.filter((specifier) => !specifier.startsWith(".")));
}

/** A file with all files of its package that it loads. */
async function modulesOf(file: string, found = new Map<string, string>()): Promise<Map<string, string>> {
  if (found.has(file)) return found;
  const text = await read(file);
  found.set(file, text);
  for (const specifier of specifiersIn(text).filter((one) => one.startsWith("."))) {
    const target = join(dirname(file), specifier);
    await modulesOf(file.includes(".d.") ? target.replace(/\.(c?)js$/u, ".d.$1ts") : target, found);
  }
  return found;
}

/** What a file imports, exports from or requires. */
function specifiersIn(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
